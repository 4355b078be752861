/** An impossible variant: one that no supporter is dealt, since it is too long, empty, or says a word twice where two parts meet. */
import { doubledWord } from './doubled-word.js';
import type { Notation, Piece } from './notation.js';
import type { PostLength } from './plain-length.js';
import {
  countVariants,
  distinctVariants,
  fill,
  rawTextOf,
  sampleOf,
  type SlotValues,
  SMALL_SPACE,
  variantAt,
} from './variants.js';

const IMPOSSIBLE_REASONS = ['empty', 'doubled-word', 'too-long'] as const;

export type ImpossibleReason = (typeof IMPOSSIBLE_REASONS)[number];

/** Where a variant is to go: what its slots stand for there, and how long it may be. */
export interface Destination {
  readonly language: string;
  readonly values: SlotValues;
  readonly measure: (text: string) => PostLength;
}

/** Why nobody is dealt the variant; null where it is as good as any. */
export function whyImpossible(pieces: readonly Piece[], to: Destination): ImpossibleReason | null {
  if (isEmpty(pieces)) return 'empty';
  const parts = pieces.map((piece) => rawTextOf(piece, to.values));
  if (doubledWord(parts, to.language) !== null) return 'doubled-word';
  return to.measure(fill(pieces, to.values)).fits ? null : 'too-long';
}

/** A text of slots alone says nothing; a claim does. */
const saysNothing = (piece: Piece): boolean =>
  piece.kind === 'text' ? !/[\p{L}\p{N}]/u.test(piece.text) : piece.slot !== 'claim';

const isEmpty = (pieces: readonly Piece[]): boolean => pieces.every(saysNothing);

/** Whether some variant says nothing. */
export const mayBeEmpty = (notation: Notation): boolean =>
  notation.every((part) => (part.kind === 'choice' ? part.options.some(mayBeEmpty) : saysNothing(part)));

/** The impossible variants of a post, by reason. */
export interface ImpossibleVariants {
  /** How many variants were written out to find them. */
  readonly checked: number;
  /** How many there are; all of them were checked where the two agree. */
  readonly of: number;
  readonly found: readonly {
    readonly reason: ImpossibleReason;
    /** Among those that were checked. */
    readonly count: number;
    readonly examples: readonly string[];
  }[];
}

/** Of a space too large to write out, as many are looked at, spread over all. */
const SAMPLE = 1_024;

const EXAMPLES = 3;

/** Lists the variants that are never dealt: all of them where they are few; `most`, or 4,096, those of a sample. */
export function impossibleVariants(
  notation: Notation,
  to: Destination,
  most = SMALL_SPACE,
): ImpossibleVariants {
  const distinct = distinctVariants(notation);
  const of = distinct?.length ?? countVariants(notation);
  const numbers = sampleOf(of, Math.min(most, distinct ? SMALL_SPACE : SAMPLE)).map(
    (number) => distinct?.[number] ?? number,
  );
  const found = new Map<ImpossibleReason, { count: number; examples: string[] }>();
  for (const number of numbers) {
    const pieces = variantAt(notation, number);
    const reason = whyImpossible(pieces, to);
    if (reason === null) continue;
    const entry = found.get(reason) ?? { count: 0, examples: [] };
    entry.count += 1;
    if (entry.examples.length < EXAMPLES) entry.examples.push(fill(pieces, to.values));
    found.set(reason, entry);
  }
  return {
    checked: numbers.length,
    of,
    found: IMPOSSIBLE_REASONS.flatMap((reason) => {
      const entry = found.get(reason);
      return entry ? [{ reason, ...entry }] : [];
    }),
  };
}
