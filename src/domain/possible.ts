/** A possible variant: one that can be dealt at a destination, since it says something that no other one says, doubles no word and fits. */
import { mayDouble } from './doubled-word.js';
import { type Destination, mayBeEmpty, whyImpossible } from './impossible.js';
import { type Notation, type Piece, slotsOf } from './notation.js';
import { everyText, extremeVariant, fill, rawTextOf, sampleOf, SMALL_SPACE, variantAt } from './variants.js';
import { shortestVariants } from './shortest-variants.js';

/** The variants of one post, by number. */
export interface VariantSpace {
  readonly notation: Notation;
  readonly size: number;
  /** Which variants of the notation they are; null for all. */
  readonly numbers: readonly number[] | null;
}

/** Which variants of a post are possible; what was found out is remembered where they are few. */
export interface PossibleVariants {
  readonly has: (variant: number) => boolean;
  /** The only ones that may be possible, where they are known to be few among many; null where any may be. */
  readonly few: () => readonly number[] | null;
  /** Whether all are surely possible, which is known without a look at each. */
  readonly areAll: () => boolean;
}

/** Beside this much room no variant is too long: a link that two parts make together counts so many on X. */
const ROOM = 23;

/** Of a large space so many variants are looked at, to tell whether trying one after the other will do. */
const TRIED = 256;

/** With fewer than one in so many possible, trying would take long. */
const SCARCE = 32;

/** Of a large space with few possible variants, so many of the shortest are dealt and no others. */
export const SHORTEST = 1_024;

const [UNKNOWN, POSSIBLE, IMPOSSIBLE] = [0, 1, 2];

/** The variants of a space that are possible at a destination. */
export function possibleVariants(space: VariantSpace, to: Destination): PossibleVariants {
  const { notation, numbers, size } = space;
  const doubles = mayDouble(notation, to.values, to.language);
  const empties = mayBeEmpty(notation);
  const piecesAt = (variant: number): Piece[] => variantAt(notation, numbers?.[variant] ?? variant);
  const look = (variant: number): boolean => {
    const pieces = piecesAt(variant);
    if (doubles || empties) return whyImpossible(pieces, to) === null;
    return to.measure(fill(pieces, to.values)).fits;
  };
  const isAnyTooLong = once(() => {
    const { used, limit } = to.measure(fill(longestOf(notation, to), to.values));
    return limit !== null && used + ROOM > limit;
  });
  const areAllIn = (repeats: number): boolean => repeats === 0 && !doubles && !empties && !isAnyTooLong();
  if (size > SMALL_SPACE)
    return { has: look, few: once(() => scarceOf(space, to, look)), areAll: () => areAllIn(0) };
  const looked = new Uint8Array(size);
  const repeated = repeatedIn(space, to);
  for (const variant of repeated) looked[variant] = IMPOSSIBLE;
  let impossible = repeated.length;
  return {
    has: (variant) => {
      if (looked[variant] === UNKNOWN) {
        looked[variant] = look(variant) ? POSSIBLE : IMPOSSIBLE;
        if (looked[variant] === IMPOSSIBLE) impossible += 1;
      }
      return looked[variant] === POSSIBLE;
    },
    few: () => (impossible === size ? [] : null),
    areAll: () => areAllIn(repeated.length),
  };
}

const longestOf = (notation: Notation, { measure, values }: Destination): Piece[] =>
  extremeVariant(notation, (piece) => measure(rawTextOf(piece, values)).used, 'longest');

/** The possible variants written out one by one, where they can be; of a space too large for that, how large a share they are. */
export type PossibleNumbers =
  { readonly numbers: readonly number[] } | { readonly numbers: null; readonly share: number };

/** Which variants of the space are possible. */
export function findPossible(
  { size }: VariantSpace,
  { has, few, areAll }: PossibleVariants,
): PossibleNumbers {
  if (size > SMALL_SPACE) {
    const [numbers, tried] = [areAll() ? null : few(), sampleOf(size, TRIED)];
    if (numbers) return { numbers };
    return { numbers, share: areAll() ? 1 : tried.filter(has).length / tried.length };
  }
  const all = Array.from({ length: size }, (_, variant) => variant);
  return { numbers: areAll() ? all : all.filter(has) };
}

/** The variants that read like an earlier one there: without a handle on a network, `[{handle}|{ministry}]` is the same twice. */
function repeatedIn({ notation, numbers, size }: VariantSpace, to: Destination): readonly number[] {
  if (!notation.some((part) => part.kind === 'choice' && slotsOf([part]).length > 0)) return [];
  const texts = everyText(notation, to.values);
  const seen = new Set<string | undefined>();
  return Array.from({ length: size }, (_, variant) => variant).filter((variant) => {
    const text = texts[numbers?.[variant] ?? variant];
    return seen.has(text) || !seen.add(text);
  });
}

/** The few possible variants of a large space; null where trying one after the other finds one soon. */
function scarceOf(
  { notation, size }: VariantSpace,
  to: Destination,
  isPossible: (variant: number) => boolean,
): readonly number[] | null {
  const tried = sampleOf(size, TRIED);
  if (tried.filter(isPossible).length * SCARCE >= tried.length) return null;
  const weigh = (piece: Piece): number => to.measure(rawTextOf(piece, to.values)).used;
  return shortestVariants(notation, weigh, SHORTEST).filter(isPossible);
}

function once<Answer>(find: () => Answer): () => Answer {
  let found: { readonly answer: Answer } | null = null;
  return () => (found ??= { answer: find() }).answer;
}
