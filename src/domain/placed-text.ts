/** A placed text: a filled-in variant that knows, letter by letter, where in the body each came from. */
import type { Notation, Piece } from './notation.js';
import { tokensOf } from './notation-tokens.js';
import { fill, rawTextOf, type SlotValues } from './variants.js';

/** A stretch of the body. */
export interface BodyRange {
  readonly start: number;
  readonly end: number;
  /** Whether it is typed text of one piece, which can be replaced; a slot's words cannot. */
  readonly isTyped: boolean;
}

/** Where each piece of a notation stands in its body: an offset for each code unit of a text, and its end. */
export type Places = ReadonlyMap<Piece, readonly number[]>;

/** The places of the pieces of the notation that was parsed from the body. */
export function placesOf(notation: Notation, body: string): Places {
  const tokens = tokensOf(body);
  const places = new Map<Piece, readonly number[]>();
  let index = 0;
  const walk = (sequence: Notation): void => {
    for (const part of sequence) {
      const token = tokens[index];
      if (!token) return;
      if (part.kind === 'choice') {
        for (const option of part.options) {
          index += 1;
          walk(option);
        }
        index += 1;
      } else if (part.kind === 'slot') {
        places.set(part, [token.start, token.end]);
        index += 1;
      } else {
        const offsets: number[] = [];
        let end = token.end;
        for (let next = tokens[index]; next && offsets.length < part.text.length; next = tokens[index]) {
          // The backslash belongs to the first unit of what it escapes.
          const skipped = next.kind === 'escape' ? 1 : 0;
          for (let at = next.start + skipped; at < next.end; at += 1)
            offsets.push(at === next.start + skipped ? next.start : at);
          end = next.end;
          index += 1;
        }
        places.set(part, [...offsets, end]);
      }
    }
  };
  walk(notation);
  return places;
}

/** One filled-in variant with the way back to its body. */
export interface PlacedText {
  readonly text: string;
  /** Where in the body a stretch of the text stands. */
  readonly rangeOf: (position: number, length: number) => BodyRange;
}

/** Fills a variant in, keeping the way back. */
export function placeText(pieces: readonly Piece[], values: SlotValues, places: Places): PlacedText {
  const text = fill(pieces, values);
  const owners: { readonly piece: Piece; readonly unit: number }[] = [];
  const raws = pieces.map((piece) => rawTextOf(piece, values));
  for (const [index, piece] of pieces.entries())
    for (let unit = 0; unit < (raws[index] as string).length; unit += 1) owners.push({ piece, unit });
  const kept = keptUnits(raws.join(''), text).map((at) => owners[at]);
  const rangeOf = (position: number, length: number): BodyRange => {
    const units = kept.slice(position, position + Math.max(1, length));
    const [first, last] = [units[0] ?? kept.at(-1), units.at(-1) ?? kept.at(-1)];
    if (!first || !last) return { start: 0, end: 0, isTyped: false };
    const [start] = rangeOfUnit(places, first);
    const [, end] = rangeOfUnit(places, last);
    const isTyped =
      length > 0 && first.piece.kind === 'text' && units.every((unit) => unit?.piece === first.piece);
    return { start, end: Math.max(start, end), isTyped };
  };
  return { text, rangeOf };
}

function rangeOfUnit(places: Places, { piece, unit }: { piece: Piece; unit: number }): [number, number] {
  const offsets = places.get(piece) ?? [0, 0];
  return piece.kind === 'slot'
    ? [offsets[0] ?? 0, offsets[1] ?? 0]
    : [offsets[unit] ?? 0, offsets[unit + 1] ?? 0];
}

/** Which units of the raw text the tidied one kept: tidying takes out spaces and nothing else. */
function keptUnits(raw: string, tidied: string): number[] {
  const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));
  const kept: number[] = [];
  let from = 0;
  for (let at = 0; at < tidied.length; at += 1) {
    if (!isSpace(tidied, at)) while (from < raw.length && isSpace(raw, from)) from += 1;
    kept.push(from);
    from += 1;
  }
  return kept;
}
