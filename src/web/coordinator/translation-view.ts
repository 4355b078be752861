/** What a translator is shown besides the two texts. */
import { parse, print, slotsOf } from '../../domain/notation.js';
import {
  type Addressing,
  type AddressingChanges,
  changesBetween,
} from '../../suggested-posts/wording-changes.js';
import { differenceOf, type Piece } from '../../domain/wording-difference.js';

type Worded = Addressing & { readonly text: string };

/** What an original is now that the wording was not which was translated. */
export interface ChangedOriginal {
  readonly wording: number;
  readonly pieces: readonly Piece[];
  readonly besides: AddressingChanges;
}

/** What the original says now that its translated wording did not say; null where it is that wording. */
export const changedSince = (
  original: Worded,
  before: (Worded & { readonly wording: number }) | null,
): ChangedOriginal | null =>
  before && {
    wording: before.wording,
    pieces: differenceOf(before.text, original.text),
    besides: changesBetween(before, original),
  };

/** Whether the original moved to another ministry and left the translation at the one that they shared. */
export const isLeftBehind = (
  translation: { readonly target: string | null },
  changed: ChangedOriginal | null,
): boolean => {
  const moved = changed?.besides.target ?? null;
  return moved !== null && moved.was === translation.target;
};

/** The slots of the original that the translation has not, as they are written. */
export const missingSlots = (original: string, translation: string): string[] => {
  const kept = new Set(slotsIn(translation));
  return [...new Set(slotsIn(original))].filter((slot) => !kept.has(slot));
};

const slotsIn = (text: string): string[] => slotsOf(parse(text)).map((slot) => print([slot]));
