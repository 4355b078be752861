/** A doubled word: one that stands twice in a row where two parts of a text meet, which nobody meant. */
import type { Notation } from './notation.js';
import { rawTextOf, type SlotValues } from './variants.js';

const DOUBLED = /(?<![\p{L}\p{M}\p{N}_@#/.'’-])([\p{L}\p{M}\p{N}]+)\s+\1(?![\p{L}\p{M}\p{N}_'’-])/giu;

// Words that grammar itself sets twice: "vous vous engagez", "die, die" without its comma, "had had".
const TWICE: Readonly<Record<string, readonly string[]>> = {
  en: ['that', 'had'],
  fr: ['vous', 'nous'],
  de: ['die', 'der', 'das', 'sie'],
};

const isMeant = (word: string, language: string): boolean =>
  TWICE[language]?.includes(word.toLowerCase()) ?? false;

/** The word that stands twice where two of the parts meet; what one part repeats, its author meant. */
export function doubledWord(parts: readonly string[], language: string): string | null {
  const text = parts.join('');
  if (text.search(DOUBLED) < 0) return null;
  const ends: number[] = [];
  for (const part of parts) ends.push((ends.at(-1) ?? 0) + part.length);
  const partAt = (at: number): number => ends.findIndex((end) => at < end);
  for (const { 0: found, 1: word = '', index } of text.matchAll(DOUBLED)) {
    const isAcross = partAt(index) !== partAt(index + found.length - 1);
    if (isAcross && !isMeant(word, language)) return word;
  }
  return null;
}

/** Whether some variant may double a word; false is sure, and costs far less than to write all of them out. */
export const mayDouble = (notation: Notation, values: SlotValues, language: string): boolean =>
  endsAfter(notation, new Set(['']), (piece) => rawTextOf(piece, values), language) === null;

/** More endings than this are not followed: it may be, then. */
const MOST_ENDS = 200;

type RawText = (piece: Parameters<typeof rawTextOf>[0]) => string;

/** The endings with which a text that had one of these may go on; null once a word may be doubled. */
function endsAfter(
  sequence: Notation,
  before: ReadonlySet<string>,
  raw: RawText,
  language: string,
): ReadonlySet<string> | null {
  let ends = before;
  for (const part of sequence) {
    const reached = new Set<string>();
    const ways =
      part.kind === 'choice'
        ? part.options.map((option) => endsAfter(option, ends, raw, language))
        : [endsWith(raw(part), ends, language)];
    for (const way of ways) {
      if (way === null) return null;
      for (const end of way) reached.add(end);
    }
    if (reached.size > MOST_ENDS) return null;
    ends = reached;
  }
  return ends;
}

// What the next part can still double: the last word and what was begun of another.
const END = /(?:[\p{L}\p{M}\p{N}]+\s+)?[\p{L}\p{M}\p{N}]*\s*$/u;

// Found also where one overlaps another.
const DOUBLED_ANYWHERE = /(?<![\p{L}\p{M}\p{N}_])(?=(([\p{L}\p{M}\p{N}]+)\s+\2)(?![\p{L}\p{M}\p{N}_]))/giu;

function endsWith(text: string, before: ReadonlySet<string>, language: string): ReadonlySet<string> | null {
  const ends = new Set<string>();
  for (const start of before) {
    const both = start + text;
    for (const { 1: found = '', 2: word = '', index } of both.matchAll(DOUBLED_ANYWHERE)) {
      const isAcross = index < start.length && index + found.length > start.length;
      if (isAcross && !isMeant(word, language)) return null;
    }
    ends.add(END.exec(both)?.[0] ?? '');
  }
  return ends;
}
