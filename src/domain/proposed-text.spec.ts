import fc from 'fast-check';
import { Invalid } from './errors.js';
import { officialHandles } from './masking.js';
import { MAX_BODY_LENGTH, parse } from './notation.js';
import { asNotation, keptText, LONGEST_PROPOSAL, networksFor } from './proposed-text.js';
import { findUnseen } from './unseen.js';

const OFFICIAL = officialHandles(['francediplo']);

const codeOf = (text: string): string | null => {
  try {
    keptText(text, OFFICIAL);
    return null;
  } catch (error) {
    if (error instanceof Invalid) return error.code;
    throw error;
  }
};

describe('a proposed text', () => {
  it.each([
    ['a ministry’s account', 'Will you report, @francediplo?', 'Will you report, @francediplo?'],
    ['somebody else’s account', 'Ask @jane_doe too', 'Ask @[…] too'],
    ['a mail address', 'Write to jane@example.org', 'Write to […]@[…]'],
    ['an invisible mark', 'Will\u200B you\u00AD report?', 'Will you report?'],
    ['drawn letters', '𝗪𝗶𝗹𝗹 you report?', 'Will you report?'],
    ['an emoji of several marks', 'Peace 👩‍👩‍👧 now', 'Peace 👩‍👩‍👧 now'],
    ['brackets', 'Report [all] {transfers}?', 'Report [all] {transfers}?'],
    ['blank edges', '  Report?\r\n', 'Report?'],
  ])('is kept as it reads, with %s', (_, proposed, kept) => {
    expect(keptText(proposed, OFFICIAL)).toBe(kept);
  });

  it.each([
    ['nothing that shows', '\u200B', 'empty'],
    ['a word of two alphabets', 'Will yоu report?', 'letters'],
    ['more than any network takes', 'a'.repeat(501), 'too-long'],
  ])('is refused with %s', (_, proposed, code) => {
    expect(codeOf(proposed)).toBe(code);
  });

  it('says where the word of two alphabets stands', () => {
    expect(() => keptText('Will yоu report?', OFFICIAL)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ position: 5 })] }),
    );
  });

  it('becomes a post that reads the same and has one variant, whatever signs it holds', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: LONGEST_PROPOSAL });
    fc.assert(
      fc.property(text, (words) => {
        expect(parse(asNotation(words))).toEqual(words === '' ? [] : [{ kind: 'text', text: words }]);
      }),
    );
    expect(asNotation('['.repeat(LONGEST_PROPOSAL)).length).toBeLessThanOrEqual(MAX_BODY_LENGTH);
  });

  it('holds no unseen mark once it is kept, and is kept a second time as it is', () => {
    const unit = fc.constantFrom('a', 'о', 'ا', '\u200B', '\u200D', '𝗮', '👩', '@', ' ', '\uFE0F', 'ᴀ', '[');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (proposed) => {
        if (codeOf(proposed) !== null) return;
        const kept = keptText(proposed, OFFICIAL);
        expect(findUnseen(kept)).toEqual([]);
        expect(keptText(kept, OFFICIAL)).toBe(kept);
      }),
    );
  });

  it('goes to the networks that take its length', () => {
    expect(networksFor('Report?')).toContain('x');
    expect(networksFor('a'.repeat(400))).toEqual(['mastodon', 'threads', 'whatsapp', 'telegram']);
  });
});
