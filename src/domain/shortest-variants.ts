/** The shortest variants of a post: those to look at where nearly all of very many are too long. */
import type { Notation, Piece } from './notation.js';
import { countVariants, distinctOptions } from './variants.js';

interface Weighed {
  readonly weight: number;
  readonly number: number;
}

const byWeight = (one: Weighed, other: Weighed): number =>
  one.weight - other.weight || one.number - other.number;

/** The numbers of the `most` variants whose pieces together weigh least, the lightest first. */
export const shortestVariants = (
  notation: Notation,
  weigh: (piece: Piece) => number,
  most: number,
): readonly number[] => lightest(notation, weigh, most).map(({ number }) => number);

function lightest(sequence: Notation, weigh: (piece: Piece) => number, most: number): readonly Weighed[] {
  let all: readonly Weighed[] = [{ weight: 0, number: 0 }];
  let radix = 1;
  for (const part of sequence) {
    if (part.kind !== 'choice') {
      const weight = weigh(part);
      all = all.map((one) => ({ ...one, weight: one.weight + weight }));
      continue;
    }
    const options: Weighed[] = [];
    let width = 0;
    for (const option of distinctOptions(part)) {
      const before = width;
      options.push(...lightest(option, weigh, most).map((one) => ({ ...one, number: before + one.number })));
      width += countVariants(option);
    }
    all = pairs(all, options.sort(byWeight).slice(0, most), radix, most);
    radix *= width;
  }
  return all;
}

/** The lightest pairs. Beside (i + 1)(j + 1) pairs that weigh no more, a pair is not among so many. */
function pairs(ones: readonly Weighed[], others: readonly Weighed[], radix: number, most: number): Weighed[] {
  const found: Weighed[] = [];
  for (const [i, one] of ones.entries()) {
    for (const other of others.slice(0, Math.floor(most / (i + 1))))
      found.push({ weight: one.weight + other.weight, number: one.number + radix * other.number });
  }
  return found.sort(byWeight).slice(0, most);
}
