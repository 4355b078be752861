/** A twin text: one that several wordings of posts can become, so that dealing it from one of them deals it from all. */
import { hash } from './deal.js';
import type { Notation } from './notation.js';
import { countVariants, distinctOptions, outline, rawOutline, variantAt } from './variants.js';

/** One wording of a post, and what its variants read. */
export interface WordingTexts {
  /** Unique among the wordings. */
  readonly name: string;
  readonly notation: Notation;
  /** Which variants read differently; null for all, where they are too many to write out. */
  readonly numbers: readonly number[] | null;
  /** The mark of each of those, in their order. */
  readonly marks: Float64Array | null;
}

/** A text as a variant of one wording. */
export interface TextOfWording {
  readonly name: string;
  readonly variant: number;
}

/** The same text in the other wordings. */
export type SharedTexts = (name: string, variant: number) => readonly TextOfWording[];

/** A number of 53 bits that stands for a text: two of a pool that differ and agree in it are not to be expected. */
export const markOf = (text: string): number => (hash(text, 1) >>> 11) * 2 ** 32 + hash(text, 2);

const NONE: readonly TextOfWording[] = [];

/** Finds texts again in other wordings: by their marks, or where a wording has too many variants by reading it backwards. */
export function sharedTexts(wordings: readonly WordingTexts[]): SharedTexts {
  const byName = new Map(wordings.map((wording) => [wording.name, wording]));
  const small = new Map<number, TextOfWording | TextOfWording[]>();
  for (const { name, marks } of wordings) {
    for (const [variant, mark] of marks?.entries() ?? []) {
      const known = small.get(mark);
      small.set(mark, known ? [known, { name, variant }].flat() : { name, variant });
    }
  }
  const large = wordings.filter(({ marks }) => marks === null);
  const shared = new Map([...small].filter(([, found]) => Array.isArray(found)));
  return (name, variant) => {
    const wording = byName.get(name);
    if (!wording || (large.length === 0 && shared.size === 0)) return NONE;
    const pieces = variantAt(wording.notation, wording.numbers?.[variant] ?? variant);
    const mark = wording.marks?.[variant] ?? markOf(outline(pieces));
    const found = [(wording.marks ? shared : small).get(mark) ?? []].flat();
    if (large.length === 0) return found.filter((one) => one.name !== name);
    const text = rawOutline(pieces);
    const read = large.flatMap((other): TextOfWording[] => {
      const number = other === wording ? null : numberOfText(other.notation, text);
      return number === null ? [] : [{ name: other.name, variant: number }];
    });
    return [...found, ...read].filter((one) => one.name !== name);
  };
}

type Readings = ReadonlyMap<number, number>;

/** The number of a variant that reads so, before spaces are put right; null for none. */
export function numberOfText(notation: Notation, text: string): number | null {
  return readingsOf(notation, text, 0, new Map()).get(text.length) ?? null;
}

/** Where a reading of the sequence that starts at `start` can end, each with the number of its variant. */
function readingsOf(
  sequence: Notation,
  text: string,
  start: number,
  known: Map<Notation, Map<number, Readings>>,
): Readings {
  const found = known.get(sequence)?.get(start);
  if (found) return found;
  let ends: Readings = new Map([[start, 0]]);
  let radix = 1;
  for (const part of sequence) {
    const next = new Map<number, number>();
    const options = part.kind === 'choice' ? distinctOptions(part) : [];
    for (const [at, number] of ends) {
      if (part.kind !== 'choice') {
        const written = rawOutline([part]);
        if (text.startsWith(written, at)) next.set(at + written.length, number);
      }
      let before = 0;
      for (const option of options) {
        for (const [end, digit] of readingsOf(option, text, at, known))
          if (!next.has(end)) next.set(end, number + radix * (before + digit));
        before += countVariants(option);
      }
    }
    radix *= options.reduce((sum, option) => sum + countVariants(option), 0) || 1;
    ends = next;
  }
  const memory = known.get(sequence) ?? new Map<number, Readings>();
  known.set(sequence, memory.set(start, ends));
  return ends;
}
