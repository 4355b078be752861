/** The longest text: what a post becomes with whichever variant, and whichever of its ministries, makes it longest on a network. */
import type { Notation, Piece } from './notation.js';
import type { PostLength } from './plain-length.js';
import { extremeVariant, fill, rawTextOf, type SlotValues } from './variants.js';

/** A variant, filled in and measured. */
export interface LongestText {
  readonly pieces: readonly Piece[];
  readonly values: SlotValues;
  readonly text: string;
  readonly length: PostLength;
}

type Measure = (text: string) => PostLength;

const OF_MINISTRY = ['ministry', 'handle', 'country'] as const;

/** Those values of which one makes any text longest: what another outdoes in each slot is left out. */
export function longestFillings(all: readonly SlotValues[], measure: Measure): SlotValues[] {
  const weighed = all.map((values) => ({
    values,
    weights: OF_MINISTRY.map((slot) => measure(values[slot]).used),
  }));
  const isOutdone = ({ weights }: (typeof weighed)[number], at: number): boolean =>
    weighed.some((other, place) => {
      const atLeast = other.weights.every((weight, slot) => weight >= (weights[slot] ?? 0));
      return atLeast && (place < at || other.weights.some((weight, slot) => weight > (weights[slot] ?? 0)));
    });
  return weighed.filter((one, at) => !isOutdone(one, at)).map(({ values }) => values);
}

/** The longest text of the post with any of the values; null where there are none. */
export function longestText(
  notation: Notation,
  all: readonly SlotValues[],
  measure: Measure,
): LongestText | null {
  const weights = new Map<string, number>();
  const weighOnce = (text: string): number => {
    const weight = weights.get(text) ?? measure(text).used;
    weights.set(text, weight);
    return weight;
  };
  const texts = all.map((values) => longestWith(notation, values, measure, weighOnce));
  return texts.reduce<LongestText | null>(
    (longest, one) => (longest === null || one.length.used > longest.length.used ? one : longest),
    null,
  );
}

function longestWith(
  notation: Notation,
  values: SlotValues,
  measure: Measure,
  weigh: (text: string) => number,
): LongestText {
  const pieces = extremeVariant(notation, (piece) => weigh(rawTextOf(piece, values)), 'longest');
  const text = fill(pieces, values);
  return { pieces, values, text, length: measure(text) };
}
