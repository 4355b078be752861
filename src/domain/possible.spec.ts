import fc from 'fast-check';
import { notations } from '../../test/support/notations.js';
import { type Destination, whyImpossible } from './impossible.js';
import { parse, type Notation } from './notation.js';
import { findPossible, possibleVariants, type VariantSpace } from './possible.js';
import { within } from './plain-length.js';
import { shortestVariants } from './shortest-variants.js';
import { countVariants, distinctVariants, fill, rawTextOf, type SlotValues, variantAt } from './variants.js';

const VALUES: SlotValues = {
  ministry: 'Ministry',
  handle: '@franceMFA',
  country: 'France',
  hashtags: '#ArmsTreaty',
  link: 'https://example.org',
  day: '11 June',
  claims: { 'arms-report': 'only 69 reported' },
};

const upTo = (limit: number): Destination => ({
  language: 'en',
  values: VALUES,
  measure: (text) => within(text.length, limit),
});

const spaceOf = (notation: Notation): VariantSpace => {
  const numbers = distinctVariants(notation);
  return { notation, numbers, size: numbers?.length ?? countVariants(notation) };
};

describe('the possible variants', () => {
  it('are those that nothing makes impossible, however often and in whatever order they are asked for', () => {
    fc.assert(
      fc.property(
        notations,
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.nat()),
        (notation, limit, asked) => {
          const space = spaceOf(notation);
          fc.pre(space.size <= 300);
          const possible = possibleVariants(space, upTo(limit));
          for (const number of asked) {
            const variant = number % space.size;
            const pieces = variantAt(notation, space.numbers?.[variant] ?? variant);
            expect(possible.has(variant)).toBe(whyImpossible(pieces, upTo(limit)) === null);
          }
        },
      ),
    );
  });

  it('are all, or are written out, as they would be one by one', () => {
    fc.assert(
      fc.property(notations, fc.integer({ min: 20, max: 120 }), (notation, limit) => {
        const space = spaceOf(notation);
        fc.pre(space.size <= 300);
        const possible = possibleVariants(space, upTo(limit));
        const has = Array.from({ length: space.size }, (_, variant) => variant).filter(possible.has);
        expect(findPossible(space, possible)).toEqual({ numbers: has });
        if (possible.areAll()) expect(has).toHaveLength(space.size);
      }),
    );
  });

  it('are as many as there are texts, where the name stands for a handle that is not there', () => {
    const space = spaceOf(parse('[{handle}|{ministry}], will you [answer|reply]?'));
    const values = { ...VALUES, handle: VALUES.ministry };
    const has = (to: Destination): number =>
      [0, 1, 2, 3].filter((variant) => possibleVariants(space, to).has(variant)).length;
    expect([has(upTo(80)), has({ ...upTo(80), values })]).toEqual([4, 2]);
  });

  it('are known to be none once all were looked at', () => {
    const possible = possibleVariants(spaceOf(parse('Will you [please|kindly] answer?')), upTo(10));
    expect(possible.few()).toBeNull();
    expect([possible.has(0), possible.has(1)]).toEqual([false, false]);
    expect(possible.few()).toEqual([]);
  });

  const long = '[a|bb bb|cccc ccccc|ddddddd dddddd|eeeeeeee eeeeeee|ffffffff fffffff]'.repeat(9);

  it('are tried one after the other in a large space where they are many', () => {
    expect(possibleVariants(spaceOf(parse(long)), upTo(90)).few()).toBeNull();
  });

  it('are sought among the shortest in a large space where they are few', () => {
    const space = spaceOf(parse(long));
    const few = possibleVariants(space, upTo(14)).few() ?? [];
    expect(few.map((number) => fill(variantAt(space.notation, number), VALUES).length).toSorted()).toEqual(
      expect.arrayContaining([9]),
    );
    // Nine letters, or one of nine parts of five: of two such parts the text would have 17.
    expect(few).toHaveLength(10);
    expect(possibleVariants(space, upTo(8)).few()).toEqual([]);
    expect(findPossible(space, possibleVariants(space, upTo(14)))).toEqual({ numbers: few });
  });

  it('are a share of a large space, as far as a sample tells', () => {
    const space = spaceOf(parse(`${'[a|b|c|d]'.repeat(9)} [now|later on]`));
    const found = findPossible(space, possibleVariants(space, upTo(13)));
    expect(found).toMatchObject({ numbers: null });
    expect('share' in found && found.share).toBeCloseTo(0.5, 1);
    expect(findPossible(space, possibleVariants(space, upTo(99)))).toEqual({ numbers: null, share: 1 });
  });
});

describe('the shortest variants', () => {
  it('are the ones that weigh least, each once', () => {
    fc.assert(
      fc.property(notations, fc.integer({ min: 1, max: 40 }), (notation, most) => {
        const size = countVariants(notation);
        fc.pre(size <= 200);
        const weigh = (number: number): number =>
          variantAt(notation, number).reduce((sum, piece) => sum + rawTextOf(piece, VALUES).length, 0);
        const all = Array.from({ length: size }, (_, number) => weigh(number)).sort((a, b) => a - b);
        const found = shortestVariants(notation, (piece) => rawTextOf(piece, VALUES).length, most);
        expect(found.map(weigh)).toEqual(all.slice(0, most));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
