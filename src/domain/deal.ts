/** A deal: the number of a variant, from a counter permuted by a seeded bijection, so that none comes twice. */

const ROUNDS = 4;

// Asked for once a letter: to look a global up each time can cost more than it does.
const { imul } = Math;

/** One key per round of the permutation. */
export type Seed = readonly number[];

/** A seed of the words, spread by MurmurHash3's mixing; the same words give the same seed everywhere. */
export function seedOf(...words: readonly (string | number)[]): Seed {
  const text = words.join('\u0000');
  return Array.from({ length: ROUNDS }, (_, round) => hash(text, round + 1));
}

/** A number of 32 bits that the text gives everywhere alike, another one for each salt. */
export function hash(text: string, salt: number): number {
  let state = imul(salt, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) state = mix(state ^ text.charCodeAt(at));
  return state;
}

function mix(value: number): number {
  let state = value;
  state = imul(state ^ (state >>> 16), 0x85ebca6b);
  state = imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/**
 * Where the bijection of [0, size) sends `number`: a Feistel network on a square of at least `size` cells,
 * walked until it lands inside (Black and Rogaway 2002). At most two steps on average, for any size to 10^12.
 */
export function permute(number: number, size: number, seed: Seed): number {
  return walk(number, size, (cell, side) => forward(cell, side, seed));
}

/** Whence the bijection of [0, size) came: the inverse of `permute`. */
export function unpermute(number: number, size: number, seed: Seed): number {
  return walk(number, size, (cell, side) => backward(cell, side, seed));
}

function walk(number: number, size: number, step: (cell: number, side: number) => number): number {
  const side = Math.ceil(Math.sqrt(size));
  let cell = number;
  do cell = step(cell, side);
  while (cell >= size);
  return cell;
}

function forward(cell: number, side: number, seed: Seed): number {
  let left = Math.floor(cell / side);
  let right = cell % side;
  for (const key of seed) [left, right] = [right, (left + mix(right ^ key)) % side];
  return left * side + right;
}

function backward(cell: number, side: number, seed: Seed): number {
  let left = Math.floor(cell / side);
  let right = cell % side;
  for (const key of seed.toReversed()) {
    [left, right] = [(((right - mix(left ^ key)) % side) + side) % side, left];
  }
  return left * side + right;
}
