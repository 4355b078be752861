import fc from 'fast-check';
import { notations } from '../../test/support/notations.js';
import { parse, print } from './notation.js';
import { placesOf, placeText } from './placed-text.js';
import { coverOf } from './reading.js';
import type { SlotValues } from './variants.js';

const VALUES: SlotValues = {
  ministry: 'Ministry',
  handle: '@franceMFA',
  country: 'France',
  hashtags: '#ArmsTreaty',
  link: '',
  day: '11 June',
  claims: { 'arms-report': 'only 69 reported' },
};

describe('a placed text', () => {
  it('knows where in the body each letter was typed', () => {
    const body = '[Will|When]  {link} \\[you\\] answer, {handle}?';
    const notation = parse(body);
    const [pieces = []] = coverOf(notation);
    const { text, rangeOf } = placeText(pieces, VALUES, placesOf(notation, body));
    expect(text).toBe('Will [you] answer, @franceMFA?');
    const at = (word: string) => {
      const { start, end, isTyped } = rangeOf(text.indexOf(word), word.length);
      return [body.slice(start, end), isTyped];
    };
    expect(at('Will')).toEqual(['Will', true]);
    expect(at('[you]')).toEqual(['\\[you\\]', true]);
    expect(at('answer')).toEqual(['answer', true]);
    expect(at('franceMFA')).toEqual(['{handle}', false]);
    expect(at('Will [you')).toEqual(['Will|When]  {link} \\[you', false]);
  });

  it('leads every typed letter back to itself', () => {
    fc.assert(
      fc.property(notations, (notation) => {
        const body = print(notation);
        const parsed = parse(body);
        const places = placesOf(parsed, body);
        for (const pieces of coverOf(parsed)) {
          const { text, rangeOf } = placeText(pieces, VALUES, places);
          for (let at = 0; at < text.length; at += 1) {
            if (/\s/.test(text.charAt(at))) continue;
            const { start, end, isTyped } = rangeOf(at, 1);
            if (isTyped) expect(body.slice(start, end).replace(/^\\(?=.)/s, '')).toBe(text.charAt(at));
          }
        }
      }),
    );
  });
});
