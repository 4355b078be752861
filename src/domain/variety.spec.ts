import fc from 'fast-check';
import { parse } from './notation.js';
import { countVariants, fill, variantAt, type SlotValues } from './variants.js';
import {
  COMPARED_WHOLLY,
  NEAR_DUPLICATE,
  nearDuplicates,
  resemblance,
  shinglesOf,
  type TextPool,
} from './variety.js';

const VALUES: SlotValues = {
  ministry: 'the ministry',
  handle: '@ministry',
  country: 'France',
  hashtags: '#ArmsTreaty',
  link: '',
  day: '11 June',
  claims: {},
};

const poolOf = (...bodies: readonly string[]): TextPool => {
  const posts = bodies.map((body) => parse(body));
  const sizes = posts.map(countVariants);
  return {
    size: sizes.reduce((sum, size) => sum + size, 0),
    textAt: (index) => {
      let rest = index;
      const at = sizes.findIndex((size) => rest < size || ((rest -= size), false));
      return fill(variantAt(posts[at] ?? [], rest), VALUES);
    },
  };
};

/** What the share is when every pair is compared, by definition and at leisure. */
const exactShare = (pool: TextPool): number => {
  const shingles = Array.from({ length: pool.size }, (_, index) => shinglesOf(pool.textAt(index), 'en'));
  let [alike, pairs] = [0, 0];
  for (const [at, one] of shingles.entries()) {
    for (const other of shingles.slice(at + 1)) {
      pairs += 1;
      if (resemblance(one, other) >= NEAR_DUPLICATE) alike += 1;
    }
  }
  return alike / pairs;
};

const LETTERS = 'abcdefghijklmnop'.split('');
const word = (letter: string): string => letter.repeat(4);
const choice = (from: number, to: number): string => `[${LETTERS.slice(from, to).map(word).join('|')}]`;
const LARGE = `will you ${choice(0, 10)} ${choice(2, 12)} ${choice(4, 14)} tell us how`;

describe('the near-duplicate share', () => {
  it('is all of a pool whose texts differ in one word of many', () => {
    const pool = poolOf(
      'Will you publish the annual report on arms exports by the last day of May [this|next] year?',
    );
    expect(nearDuplicates(pool, 'en')).toMatchObject({
      share: { share: 1 },
      pairsCompared: 1,
      isExact: true,
    });
  });

  it('is nothing of a pool whose texts are of different words', () => {
    const pool = poolOf(
      'Will you publish the report?',
      'How many licences were refused last year?',
      'Who checks the buyers?',
    );
    expect(nearDuplicates(pool, 'en')).toMatchObject({ share: { share: 0 }, pairsCompared: 3, closest: [] });
  });

  it('is not known of a single text', () => {
    expect(nearDuplicates(poolOf('Will you answer?'), 'en').share).toBeNull();
  });

  it('does not take another link, handle or hashtag for variety', () => {
    expect(
      resemblance(
        shinglesOf('Will you? https://a.example #One', 'en'),
        shinglesOf('Will you? @b #Two', 'en'),
      ),
    ).toBe(1);
  });

  it('knows words where none are written apart', () => {
    const [one, other] = ['贵部会公布武器出口年度报告吗？', '贵部将公布武器出口年度报告吗？'].map((text) =>
      shinglesOf(text, 'zh'),
    );
    expect(one?.size).toBeGreaterThan(3);
    expect(resemblance(one ?? new Set(), other ?? new Set())).toBeGreaterThan(0.5);
  });

  it('shows the pairs that are most alike, the closest first', () => {
    const { closest } = nearDuplicates(poolOf(LARGE), 'en');
    expect(closest).toHaveLength(10);
    expect(closest.map((pair) => pair.resemblance)).toEqual(
      closest.map((pair) => pair.resemblance).toSorted((a, b) => b - a),
    );
  });

  it('of a sample lies where it says that the share of all pairs lies', () => {
    const pool = poolOf(LARGE);
    expect(pool.size).toBe(1_000);
    const { share, isExact } = nearDuplicates(pool, 'en');
    expect(isExact).toBe(false);
    const exact = exactShare(pool);
    expect(share?.low).toBeLessThanOrEqual(exact);
    expect(share?.high).toBeGreaterThanOrEqual(exact);
    expect((share?.high ?? 1) - (share?.low ?? 0)).toBeLessThan(0.045);
  });

  it('is the same however often it is asked for', () => {
    expect(nearDuplicates(poolOf(LARGE), 'en')).toEqual(nearDuplicates(poolOf(LARGE), 'en'));
  });

  it('holds for a million variants and more', () => {
    const all = LETTERS.map(word).join('|');
    const pool = poolOf(`[${all}] `.repeat(6));
    expect(pool.size).toBe(16 ** 6);
    const { share, closest } = nearDuplicates(pool, 'en');
    expect(share?.share).toBeLessThan(0.05);
    expect(closest.every(({ one, other }) => one !== other && one < pool.size && other < pool.size)).toBe(
      true,
    );
  });
});

describe('resemblance', () => {
  const sets = fc.uniqueArray(fc.string(), { minLength: 1 }).map((shingles) => new Set(shingles));

  it('is 1 with itself, the same both ways, and between 0 and 1', () => {
    fc.assert(
      fc.property(sets, sets, (one, other) => {
        expect(resemblance(one, one)).toBe(1);
        expect(resemblance(one, other)).toBe(resemblance(other, one));
        expect(resemblance(one, other)).toBeGreaterThanOrEqual(0);
        expect(resemblance(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('every pair is compared of a pool small enough', () => {
  const pool: TextPool = { size: COMPARED_WHOLLY, textAt: String };
  expect(nearDuplicates(pool, 'en').pairsCompared).toBe((COMPARED_WHOLLY * (COMPARED_WHOLLY - 1)) / 2);
});
