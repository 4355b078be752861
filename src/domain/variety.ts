/** Variety: how likely two of the texts that a crowd sends are near-duplicates, measured on their wording. */
import { permute, seedOf } from './deal.js';
import { type Share, wilson } from './measures.js';

/** Two texts are near-duplicates from this share of shingles in common on (Broder 1997: resemblance). */
export const NEAR_DUPLICATE = 0.5;

/** So many words stand in one shingle; so many characters in scripts that write words together. */
const WORDS_IN_SHINGLE = 2;

/** Up to so many texts every pair is compared; beyond, pairs are drawn. */
export const COMPARED_WHOLLY = 200;

/** So many pairs are drawn: the share is then known to within 2.2 points, 19 times in 20. */
export const PAIRS_DRAWN = 2_000;

/** A pool of texts that can be written one at a time, however many there are. */
export interface TextPool {
  readonly size: number;
  readonly textAt: (index: number) => string;
}

export interface NearDuplicates {
  /** The share of pairs that are near-duplicates, with its 95 % interval where pairs were drawn; null where there is no pair. */
  readonly share: Share | null;
  readonly pairsCompared: number;
  /** Whether every pair was compared, so that the share is exact. */
  readonly isExact: boolean;
  /** The pairs that are most alike, each with its resemblance. */
  readonly closest: readonly AlikePair[];
}

export interface AlikePair {
  readonly one: number;
  readonly other: number;
  readonly resemblance: number;
}

const MOST_SHOWN = 10;

/** The shingles of a text in its language: its words two by two, small letters, without links, handles and hashtags. */
export function shinglesOf(text: string, language: string): ReadonlySet<string> {
  const words = wordsOf(text, language);
  if (words.length <= WORDS_IN_SHINGLE) return new Set([words.join(' ')]);
  return new Set(
    words
      .slice(WORDS_IN_SHINGLE - 1)
      .map((_, index) => words.slice(index, index + WORDS_IN_SHINGLE).join(' ')),
  );
}

// Making one costs more than a text.
const segmenters = new Map<string, Intl.Segmenter>();

function wordsOf(text: string, language: string): string[] {
  let segmenter = segmenters.get(language);
  if (!segmenter)
    segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
  const prose = text.replace(/https?:\/\/\S+|[@#][\p{L}\p{M}\p{N}_.@-]+/giu, ' ').toLocaleLowerCase(language);
  return [...segmenter.segment(prose)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** How much two sets of shingles resemble each other, 0 to 1 (Jaccard). */
export function resemblance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((shingle) => other.has(shingle)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** The near-duplicate share of the pool: exact up to 200 texts, beyond by a sample that is the same on every call. */
export function nearDuplicates(pool: TextPool, language: string): NearDuplicates {
  const known = new Map<number, ReadonlySet<string>>();
  const shingles = (index: number): ReadonlySet<string> => {
    const found = known.get(index) ?? shinglesOf(pool.textAt(index), language);
    known.set(index, found);
    return found;
  };
  const isWhole = pool.size <= COMPARED_WHOLLY;
  const pairs = (isWhole ? everyPair(pool.size) : drawnPairs(pool.size)).map(([one, other]) => ({
    one,
    other,
    resemblance: resemblance(shingles(one), shingles(other)),
  }));
  const alike = pairs.filter((pair) => pair.resemblance >= NEAR_DUPLICATE);
  return {
    share: shareOf(alike.length, pairs.length, isWhole),
    pairsCompared: pairs.length,
    isExact: isWhole,
    closest: alike.sort((a, b) => b.resemblance - a.resemblance).slice(0, MOST_SHOWN),
  };
}

function shareOf(alike: number, pairs: number, isExact: boolean): Share | null {
  const share = wilson(alike, pairs);
  return share && isExact ? { share: share.share, low: share.share, high: share.share } : share;
}

type Pair = readonly [number, number];

const everyPair = (size: number): Pair[] =>
  Array.from({ length: size }, (_, one) =>
    Array.from({ length: size - one - 1 }, (__, step): Pair => [one, one + step + 1]),
  ).flat();

const [ONE, OTHER] = [seedOf('variety', 'one'), seedOf('variety', 'other')];

// By the bijection that deals: random enough, and the same on every replica.
const drawnPairs = (size: number): Pair[] =>
  Array.from({ length: PAIRS_DRAWN }, (_, draw): Pair => {
    const one = permute(draw % size, size, ONE);
    return [one, (one + 1 + permute(draw % (size - 1), size - 1, OTHER)) % size];
  });
