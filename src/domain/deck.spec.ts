import fc from 'fast-check';
import { draw, keep, MAX_KEPT, roundOf, timesPassed, type Card, type Drawn, type Texts } from './deck.js';

const DECK = '2012-06-11/france/en/x';

const card = (postId: string, size: number, more: Partial<Card> = {}): Card => ({
  postId,
  wording: 1,
  position: 0,
  size,
  dealt: 0,
  kept: [],
  ...more,
});

const texts = (more: Partial<Texts> = {}): Texts => ({
  fits: () => true,
  few: () => null,
  timesElsewhere: () => 0,
  ...more,
});

const fitting = (fits: Texts['fits']): Texts => texts({ fits });

/** Draws so many times; answers what was drawn and the cards at the end. */
const drawAll = (cards: readonly Card[], times: number, known = texts()) => {
  let state = cards;
  const drawn: (Drawn | null)[] = [];
  for (let time = 0; time < times; time += 1) {
    const result = draw(DECK, state, known);
    state = result.cards;
    drawn.push(result.drawn);
  }
  return {
    cards: state,
    names: drawn.map((one) => one && `${one.card.postId}.${one.card.wording}:${one.variant}`),
  };
};

const timesEach = (names: readonly (string | null)[]): number[] =>
  [...Map.groupBy(names, (name) => name).values()].map(({ length }) => length);

const pools = fc
  .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 })
  .map((sizes) => sizes.map((size, position) => card(`post-${position}`, size, { position })));

const sizeOf = (cards: readonly Card[]): number => cards.reduce((sum, { size }) => sum + size, 0);

describe('a deck', () => {
  it('deals every variant of every post once before any comes again', () => {
    fc.assert(
      fc.property(pools, (cards) => {
        const { names } = drawAll(cards, sizeOf(cards));
        expect(new Set(names).size).toBe(sizeOf(cards));
      }),
    );
  });

  it('deals every variant as often as the others, or once more', () => {
    fc.assert(
      fc.property(pools, fc.integer({ min: 1, max: 150 }), (cards, times) => {
        const { names } = drawAll(cards, times);
        const counts = timesEach(names);
        const least = counts.length < sizeOf(cards) ? 0 : Math.min(...counts);
        expect(Math.max(...counts) - least).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('takes turns between posts in proportion to their variants', () => {
    const { names } = drawAll([card('large', 90), card('small', 10, { position: 1 })], 50);
    expect(names.filter((name) => name?.startsWith('small')).length).toBe(5);
  });

  it('deals all of a new post before anything comes again', () => {
    const before = drawAll([card('old', 6)], 9);
    const { names } = drawAll([...before.cards, card('new', 4, { position: 1 })], 4);
    expect(new Set(names)).toEqual(new Set(['new.1:0', 'new.1:1', 'new.1:2', 'new.1:3']));
  });

  it('deals an edited post as a new one', () => {
    const before = drawAll([card('post', 3)], 3);
    const { names } = drawAll(
      [card('post', 3, { wording: 2 }), card('other', 3, { dealt: 3, position: 1 })],
      3,
    );
    expect(before.names.every((name) => name?.startsWith('post.1'))).toBe(true);
    expect(names.every((name) => name?.startsWith('post.2'))).toBe(true);
  });

  it('goes on with the rest where a post was retired', () => {
    const { cards } = drawAll([card('kept', 5), card('retired', 5, { position: 1 })], 4);
    const left = cards.filter(({ postId }) => postId === 'kept');
    const { names } = drawAll(left, 3);
    expect(names.every((name) => name?.startsWith('kept'))).toBe(true);
  });

  it('passes over the variants that do not fit', () => {
    const { names } = drawAll(
      [card('post', 10)],
      5,
      fitting((_, variant) => variant % 2 === 0),
    );
    expect(new Set(names)).toEqual(new Set(['post.1:0', 'post.1:2', 'post.1:4', 'post.1:6', 'post.1:8']));
  });

  it('is not held up by a post of which nothing fits', () => {
    const { names } = drawAll(
      [card('too-long', 1_000_000), card('post', 3, { position: 1 })],
      6,
      fitting(({ postId }) => postId === 'post'),
    );
    expect(timesEach(names)).toEqual([2, 2, 2]);
  });

  it('says so when nothing fits at all, and when it is empty', () => {
    const { names, cards } = drawAll(
      [card('too-long', 40)],
      3,
      fitting(() => false),
    );
    expect(names).toEqual([null, null, null]);
    expect(cards.map(roundOf)).toEqual([0]);
    expect(draw(DECK, [], texts())).toEqual({ cards: [], drawn: null });
  });
});

describe('a deck with impossible variants', () => {
  const size = 3_000;
  const only = fc.uniqueArray(fc.nat({ max: size - 1 }), { minLength: 1, maxLength: 5 });

  it('finds the possible ones however few they are, and deals them evenly', () => {
    fc.assert(
      fc.property(only, fc.integer({ min: 1, max: 12 }), (possible, times) => {
        const { names } = drawAll(
          [card('post', size)],
          times,
          fitting((_, variant) => possible.includes(variant)),
        );
        expect(names).not.toContain(null);
        const counts = timesEach(names);
        expect(counts.length).toBe(Math.min(times, possible.length));
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  it('goes straight to them where they are known, in a space of a million million', () => {
    const possible = [3, 999_999_999_999, 500_000_000_000];
    const { names } = drawAll(
      [card('post', 1e12)],
      6,
      texts({ fits: (_, variant) => possible.includes(variant), few: () => possible }),
    );
    expect(timesEach(names)).toEqual([2, 2, 2]);
  });

  it('lets no post of which nothing fits keep texts from other networks away', () => {
    const hopeless = texts({ few: ({ postId }) => (postId === 'too-long' ? [] : null) });
    const { cards } = drawAll([card('post', 3), card('too-long', 9, { position: 1 })], 4, hopeless);
    const free = [0, 1, 2].map((variant) =>
      keep(DECK, cards, { postId: 'post', wording: 1, variant }, hopeless),
    );
    expect(free.filter((one) => one !== null)).toHaveLength(2);
  });
});

describe('a deck whose cards share texts', () => {
  /** Variant v of any card reads `v + offset of its wording`. */
  const shared = (cards: () => readonly Card[], offsets: Readonly<Record<string, number>>): Texts => {
    const offset = ({ postId, wording }: Card): number => offsets[`${postId}.${wording}`] ?? 0;
    return texts({
      timesElsewhere: (one, variant) =>
        cards().reduce((most, other) => {
          const there = variant + offset(one) - offset(other);
          if (other.postId === one.postId && other.wording === one.wording) return most;
          return there < 0 || there >= other.size ? most : Math.max(most, timesPassed(DECK, other, there));
        }, 0),
    });
  };

  const textsOf = (names: readonly (string | null)[], offsets: Readonly<Record<string, number>>): number[] =>
    names.map((name) => {
      const [post = '', variant = ''] = (name ?? '').split(':');
      return Number(variant) + (offsets[post] ?? 0);
    });

  const dealFrom = (
    cards: readonly Card[],
    times: number,
    past: readonly Card[],
    offsets: Readonly<Record<string, number>>,
  ) => {
    let state = cards;
    const names: string[] = [];
    for (let time = 0; time < times; time += 1) {
      const result = draw(
        DECK,
        state,
        shared(() => [...state, ...past], offsets),
      );
      state = result.cards;
      if (result.drawn)
        names.push(`${result.drawn.card.postId}.${result.drawn.card.wording}:${result.drawn.variant}`);
    }
    return { cards: state, read: textsOf(names, offsets) };
  };

  const spread = (read: readonly number[], of: number): number => {
    const counts = Array.from({ length: of }, (_, text) => read.filter((one) => one === text).length);
    return Math.max(...counts) - Math.min(...counts);
  };

  it('deals each text evenly, from whichever of two posts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat({ max: 9 }),
        fc.integer({ min: 1, max: 80 }),
        (one, other, start, times) => {
          const offset = Math.min(start, one);
          const offsets = { 'a.1': 0, 'b.1': offset };
          const { read } = dealFrom([card('a', one), card('b', other, { position: 1 })], times, [], offsets);
          expect(read).toHaveLength(times);
          expect(spread(read, Math.max(one, offset + other))).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('deals none of an edited post again that came before the edit, until the rest has come as often', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        fc.nat({ max: 7 }),
        fc.nat({ max: 30 }),
        fc.integer({ min: 1, max: 60 }),
        (before, after, shift, times, more) => {
          const offsets = { 'post.1': 0, 'post.2': Math.min(shift, before) };
          const first = dealFrom([card('post', before)], times, [], offsets);
          const edited = dealFrom([card('post', after, { wording: 2 })], more, first.cards, offsets);
          expect(edited.read).toHaveLength(more);
          const live = Array.from({ length: after }, (_, variant) => variant + offsets['post.2']);
          const count = (read: readonly number[], text: number) => read.filter((one) => one === text).length;
          const all = [...first.read, ...edited.read];
          const again = live.filter((text) => count(edited.read, text) > 0);
          const [most, least] = [
            Math.max(...again.map((text) => count(all, text))),
            Math.min(...live.map((text) => count(all, text))),
          ];
          expect(most - least).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('a text kept from another network', () => {
  const kept = (cards: readonly Card[], variant: number) =>
    keep(DECK, cards, { postId: 'post', wording: 1, variant }, texts());

  it('is dealt as it is, and not again in that round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat({ max: 40 }), fc.nat(), (size, before, wish) => {
        const { cards, names } = drawAll([card('post', size)], before);
        const result = kept(cards, wish % size);
        const inRound = names.slice(Math.floor(before / size) * size);
        expect(result === null).toBe(inRound.includes(`post.1:${wish % size}`));
        if (result === null) return;
        const rest = drawAll(result.cards, size - inRound.length - 1);
        expect(new Set([...inRound, `post.1:${wish % size}`, ...rest.names]).size).toBe(size);
      }),
    );
  });

  it('counts towards the share of its post', () => {
    const [one] = kept([card('post', 10), card('other', 10, { position: 1 })], 3)?.cards ?? [];
    expect(one && (one.dealt || one.kept.length)).toBe(1);
  });

  it('finishes the round when it was the last', () => {
    const { cards, names } = drawAll([card('post', 4)], 3);
    const last = [0, 1, 2, 3].find((variant) => !names.includes(`post.1:${variant}`)) ?? -1;
    expect(kept(cards, last)?.cards.map(roundOf)).toEqual([1]);
  });

  it('is refused while another post still has variants that were never dealt', () => {
    expect(kept([card('post', 2, { dealt: 2 }), card('fresh', 2, { position: 1 })], 0)).toBeNull();
  });

  it('is refused where its post is no longer in the deck, in that wording', () => {
    expect(kept([card('post', 5, { wording: 2 })], 0)).toBeNull();
    expect(kept([], 0)).toBeNull();
  });

  it('is refused once very many wait out of turn', () => {
    const waiting = Array.from({ length: MAX_KEPT }, (_, number) => number + 1);
    expect(kept([card('post', 1_000_000, { kept: waiting })], 5)).toBeNull();
  });
});
