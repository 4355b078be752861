import fc from 'fast-check';
import { notations } from '../../test/support/notations.js';
import { Invalid } from './errors.js';
import { parse } from './notation.js';
import {
  countVariants,
  distinctVariants,
  fill,
  outline,
  sampleOf,
  variantAt,
  type SlotValues,
} from './variants.js';

const VALUES: SlotValues = {
  ministry: 'Ministry for Europe and Foreign Affairs',
  handle: '@francediplo',
  country: 'France',
  hashtags: '#ArmsTreaty',
  link: 'https://example.org/att',
  day: '11 June',
  claims: { report: 'only 69 states reported' },
};

const textsOf = (body: string): string[] => {
  const notation = parse(body);
  return Array.from({ length: countVariants(notation) }, (_, index) => outline(variantAt(notation, index)));
};

describe('the variants of a post', () => {
  it.each([
    ['plain text', 'Will you report?', ['Will you report?']],
    ['alternatives', '[a|b][c|d]', ['ac', 'bc', 'ad', 'bd']],
    ['nested alternatives', '[a|b [c|d]]', ['a', 'b c', 'b d']],
    ['a part that may be left out', 'Please [now|]', ['Please now', 'Please']],
    ['an alternative written twice', '[a|a|b]', ['a', 'b']],
  ])('are written out from %s', (_, body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  it('are refused beyond a million million', () => {
    const body = '[0|1|2|3|4|5|6|7|8|9]'.repeat(12);
    expect(countVariants(parse(body))).toBe(1e12);
    expect(() => countVariants(parse(`${body}[0|1]`))).toThrow(Invalid);
  });

  it('are as many as the texts that they read', () => {
    fc.assert(
      fc.property(notations, (notation) => {
        const size = countVariants(notation);
        fc.pre(size <= 300);
        const all = Array.from({ length: size }, (_, index) => outline(variantAt(notation, index)));
        const first = [...new Set(all)].map((text) => all.indexOf(text));
        expect(distinctVariants(notation)).toEqual(first);
      }),
    );
  });

  it('that read alike are one', () => {
    expect(distinctVariants(parse('[a|] [a|]'))).toEqual([0, 1, 3]);
  });

  it('that read alike but for a directional mark are one', () => {
    expect(countVariants(parse('هل تنشرون؟[\u200F|\u200F\u200F|] #ATT'))).toBe(1);
    expect(distinctVariants(parse('هل [\u200F|تنشرون] [التقرير؟|]'))).toHaveLength(4);
    expect(distinctVariants(parse('هل تنشرون [\u200F#ATT|\u200F[#ATT|]]'))).toHaveLength(2);
  });

  it('are not written out where they are too many', () => {
    expect(distinctVariants(parse('[0|1|2|3|4|5|6|7|8|9]'.repeat(6)))).toBeNull();
  });

  it('are filled in with what the slots stand for', () => {
    const [pieces] = [
      variantAt(parse('{handle} ({ministry}, {country}): {claim:report} on {day} {link} {hashtags}'), 0),
    ];
    expect(fill(pieces, VALUES)).toBe(
      '@francediplo (Ministry for Europe and Foreign Affairs, France): only 69 states reported on 11 June https://example.org/att #ArmsTreaty',
    );
  });

  it.each([
    ['in the middle', 'Please [|] answer', 'Please answer'],
    ['at the end', 'Please answer [|]', 'Please answer'],
    ['beside a line break', 'Please [|]\nanswer', 'Please\nanswer'],
    ['around an empty slot', 'Please {link} answer', 'Please answer'],
  ])('have no space left over %s', (_, body, text) => {
    expect(fill(variantAt(parse(body), 0), { ...VALUES, link: '' })).toBe(text);
  });

  it('name the claim that is not there', () => {
    expect(() => fill(variantAt(parse('{claim:gone}'), 0), VALUES)).toThrow('gone');
  });

  it('are sampled so that every alternative is met about as often as its neighbours', () => {
    const numbers = sampleOf(4 ** 11, 1_024);
    expect(numbers.length).toBe(1_024);
    const shares = [0, 1, 2, 3].map(
      (digit) => numbers.filter((number) => number % 4 === digit).length / 1_024,
    );
    for (const share of shares) expect(share).toBeCloseTo(0.25, 1);
    expect(sampleOf(3, 8)).toEqual([0, 1, 2]);
  });
});
