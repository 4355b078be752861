import fc from 'fast-check';
import { findUnseen } from './unseen.js';

describe('an unseen mark', () => {
  it.each([
    ['a zero-width space', 'Will\u200B you?', 'invisible', 4],
    ['a word joiner', 'Will you\u2060?', 'invisible', 8],
    ['a byte order mark', '\uFEFFWill you?', 'invisible', 0],
    ['a joiner between Latin letters', 'Wi\u200Dll you?', 'invisible', 2],
    ['a non-joiner at the end of a Persian word', 'می\u200C ', 'invisible', 2],
    ['a directional mark in a Latin text', 'Will\u200E you?', 'invisible', 4],
    ['an override, whatever the script', 'هل \u202Eستجيبون؟', 'invisible', 3],
    ['a selector that follows no emoji', 'Will\uFE0F you?', 'invisible', 4],
    ['a Hangul filler', 'Will\u3164you?', 'invisible', 4],
    ['a soft hyphen', 'Mini\u00ADstry?', 'invisible', 4],
    ['a private-use character', 'Why \uE000?', 'invisible', 4],
    ['bold letters of mathematics', 'Will you 𝗮𝗻𝘀𝘄𝗲𝗿?', 'look-alike', 9],
    ['full-width letters', 'Ｗill you?', 'look-alike', 0],
    ['a Cyrillic letter in a Latin word', 'Will yоu?', 'mixed-scripts', 5],
  ])('is %s', (_, text, kind, position) => {
    expect(findUnseen(text).map((found) => [found.kind, found.position])).toEqual([[kind, position]]);
  });

  it.each([
    ['joiners and selectors inside emoji', 'Why? 👨‍👩‍👧‍👦 🏳️‍🌈 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['non-joiners where Persian needs them', 'آیا می‌خواهید پاسخ دهید؟'],
    ['directional marks beside Arabic', 'هل تنشرون التقرير؟ \u200F#ArmsTreaty\u2069'],
    ['no-break spaces and line breaks', 'Répondrez-vous\u00A0?\n«\u202Foui\u202F»\tou non'],
    ['two scripts in two words', 'Вы ответите @mfa_russia?'],
    ['accents written apart', 'e\u0301tat'],
  ])('is not %s', (_, text) => {
    expect(findUnseen(text)).toEqual([]);
  });

  it('gives way to plain letters', () => {
    expect(findUnseen('𝗮𝗻𝘀𝘄𝗲𝗿')[0]?.repair).toBe('answer');
  });

  it('is found in no printable ASCII', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => findUnseen(text).length === 0));
  });

  it('lies within the text, each of them once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = findUnseen(text);
        expect(found.every(({ position, length }) => position >= 0 && position + length <= text.length)).toBe(
          true,
        );
      }),
    );
  });
});
