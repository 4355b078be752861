/** What a translator is shown besides the two texts. */
import { parse, print, slotsOf } from '../../domain/notation.js';
import { differenceOf, type Piece } from '../../domain/wording-difference.js';

/** What the original says now that its translated wording did not say; null where it is that wording. */
export const changedSince = (
  original: { readonly text: string },
  wording: number,
  before: string | null,
): { readonly wording: number; readonly pieces: readonly Piece[] } | null =>
  before === null ? null : { wording, pieces: differenceOf(before, original.text) };

/** The slots of the original that the translation has not, as they are written. */
export const missingSlots = (original: string, translation: string): string[] => {
  const kept = new Set(slotsIn(translation));
  return [...new Set(slotsIn(original))].filter((slot) => !kept.has(slot));
};

const slotsIn = (text: string): string[] => slotsOf(parse(text)).map((slot) => print([slot]));
