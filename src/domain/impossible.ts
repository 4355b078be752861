/** An impossible variant: one that no supporter is dealt, since it is too long, empty, or says a word twice where two parts meet. */
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
  const text = fill(pieces, to.values);
  if (isEmpty(pieces)) return 'empty';
  if (doubledWord(pieces, text, to) !== null) return 'doubled-word';
  return to.measure(text).fits ? null : 'too-long';
}

/** A text of slots alone says nothing; a claim does. */
const isEmpty = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece) =>
    piece.kind === 'text' ? !/[\p{L}\p{N}]/u.test(piece.text) : piece.slot !== 'claim',
  );

const DOUBLED = /(?<![\p{L}\p{M}\p{N}_@#/.'’-])([\p{L}\p{M}\p{N}]+)\s+\1(?![\p{L}\p{M}\p{N}_'’-])/giu;

// Words that grammar itself sets twice: "vous vous engagez", "die, die" without its comma, "had had".
const TWICE: Readonly<Record<string, readonly string[]>> = {
  en: ['that', 'had'],
  fr: ['vous', 'nous'],
  de: ['die', 'der', 'das', 'sie'],
};

/** The word that stands twice where two parts of the text meet; what one part repeats, its author meant. */
function doubledWord(pieces: readonly Piece[], text: string, to: Destination): string | null {
  if (text.search(DOUBLED) < 0) return null;
  const parts = pieces.map((piece) => rawTextOf(piece, to.values));
  const ends: number[] = [];
  for (const part of parts) ends.push((ends.at(-1) ?? 0) + part.length);
  const partAt = (at: number): number => ends.findIndex((end) => at < end);
  for (const { 0: found, 1: word = '', index } of parts.join('').matchAll(DOUBLED)) {
    const isAcross = partAt(index) !== partAt(index + found.length - 1);
    if (isAcross && !TWICE[to.language]?.includes(word.toLowerCase())) return word;
  }
  return null;
}

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
