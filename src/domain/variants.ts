/** A variant: one filled-in reading of a suggested post, numbered in mixed radix over its alternatives. */
import { Invalid } from './errors.js';
import { print, type Choice, type Notation, type Piece, type SlotPiece } from './notation.js';

/** The largest number of variants that one post may have. */
export const MAX_VARIANTS = 1e12;

/** What the slots stand for on one day, ministry, language and network. */
export interface SlotValues {
  readonly ministry: string;
  readonly handle: string;
  readonly country: string;
  readonly hashtags: string;
  readonly link: string;
  readonly day: string;
  readonly claims: Readonly<Record<string, string>>;
}

const sizes = new WeakMap<Notation, number>();
const distinct = new WeakMap<Choice, readonly Notation[]>();

/** The number of variants; throws Invalid above 10^12, where no crowd could use them up. */
export function countVariants(notation: Notation): number {
  const known = sizes.get(notation);
  if (known !== undefined) return known;
  const size = notation.reduce((product, part) => product * (part.kind === 'choice' ? width(part) : 1), 1);
  if (size > MAX_VARIANTS) {
    throw Invalid.field('text', 'More than a million million variants: use fewer alternatives.', 'notation');
  }
  sizes.set(notation, size);
  return size;
}

const width = (choice: Choice): number =>
  distinctOptions(choice).reduce((sum, option) => sum + countVariants(option), 0);

/** The alternatives in the order of their numbers, each once: the same one written twice would be one text dealt twice. */
export function distinctOptions(choice: Choice): readonly Notation[] {
  const known = distinct.get(choice);
  if (known !== undefined) return known;
  const options = [...new Map(choice.options.map((option) => [seenIn(print(option)), option])).values()];
  distinct.set(choice, options);
  return options;
}

// A directional mark sets words right and is none itself: with one more or less a text is no other.
const DIRECTIONAL = /[\u061C\u200E\u200F\u2066-\u2069]/g;

const seenIn = (text: string): string => text.replace(DIRECTIONAL, '');

/** The pieces of variant `index`, 0 ≤ index < `countVariants`; costs the length of the text, not the space. */
export function variantAt(notation: Notation, index: number): Piece[] {
  const pieces: Piece[] = [];
  let rest = index;
  for (const part of notation) {
    if (part.kind !== 'choice') {
      pieces.push(part);
      continue;
    }
    const radix = width(part);
    pieces.push(...optionAt(part, rest % radix));
    rest = Math.floor(rest / radix);
  }
  return pieces;
}

function optionAt(choice: Choice, index: number): Piece[] {
  let rest = index;
  for (const option of distinctOptions(choice)) {
    const size = countVariants(option);
    if (rest < size) return variantAt(option, rest);
    rest -= size;
  }
  throw new RangeError(`There is no variant ${index}.`);
}

/** The text of a variant, with the slots filled in; throws Invalid where a claim is unknown. */
export function fill(pieces: readonly Piece[], values: SlotValues): string {
  return tidy(pieces.map((piece) => rawTextOf(piece, values)).join(''));
}

/** What a piece stands for, before the spaces around left-out parts are put right. */
export const rawTextOf = (piece: Piece, values: SlotValues): string =>
  piece.kind === 'text' ? piece.text : valueOf(piece, values);

function valueOf(piece: SlotPiece, values: SlotValues): string {
  if (piece.slot !== 'claim') return values[piece.slot];
  const claim = values.claims[piece.argument ?? ''];
  if (claim === undefined)
    throw Invalid.field('text', `There is no claim "${piece.argument}".`, 'unknown-claim');
  return claim;
}

// An alternative left empty leaves two spaces, or one at the edge of a line.
const UNTIDY = /[ \t]{2}|\n|^\s|\s$/;

const tidy = (text: string): string =>
  UNTIDY.test(text)
    ? text
        .replace(/[ \t]{2,}/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : text;

const UNFILLED: SlotValues = {
  ministry: '{ministry}',
  handle: '{handle}',
  country: '{country}',
  hashtags: '{hashtags}',
  link: '{link}',
  day: '{day}',
  claims: new Proxy({}, { get: (_, slug) => `{claim:${String(slug)}}` }),
};

/** The text of a variant with its slots still written as slots: two variants that agree here are one text. */
export const outline = (pieces: readonly Piece[]): string => fill(pieces, UNFILLED);

/** The text of a variant with its slots as slots, and the spaces around left-out parts as they are. */
export const rawOutline = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => rawTextOf(piece, UNFILLED)).join('');

/** Up to this many variants, those that read alike are found by writing all of them out. */
export const SMALL_SPACE = 4_096;

/** The number of the first variant of each outline, by outline; null where the space is too large to write out. */
export function distinctOutlines(notation: Notation): ReadonlyMap<string, number> | null {
  if (countVariants(notation) > SMALL_SPACE) return null;
  const byText = new Map<string, number>();
  for (const [index, whole] of everyText(notation, UNFILLED).entries()) {
    const text = tidy(seenIn(whole));
    if (!byText.has(text)) byText.set(text, index);
  }
  return byText;
}

/** The numbers of the variants that read differently; null where the space is too large to write out. */
export const distinctVariants = (notation: Notation): readonly number[] | null => {
  const byText = distinctOutlines(notation);
  return byText && [...byText.values()];
};

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Numbers of variants spread over `count` of them, the same at every call; even steps would meet one alternative for ever. */
export const sampleOf = (count: number, most: number): readonly number[] =>
  count <= most
    ? Array.from({ length: count }, (_, index) => index)
    : [...new Set(Array.from({ length: most }, (_, index) => Math.floor(((index * GOLDEN) % 1) * count)))];

/** The texts of all variants in the order of their numbers, for a space that is small enough to write out. */
export const everyText = (notation: Notation, values: SlotValues): string[] =>
  rawTexts(notation, values).map(tidy);

// Each part is written once: one by one would take a second for a campaign.
const rawTexts = (notation: Notation, values: SlotValues): string[] =>
  notation.reduce<string[]>(
    (starts, part) => {
      const ends =
        part.kind === 'choice'
          ? distinctOptions(part).flatMap((option) => rawTexts(option, values))
          : [rawTextOf(part, values)];
      return ends.flatMap((end) => starts.map((start) => start + end));
    },
    [''],
  );

/** The variant whose pieces together weigh most, or least: the one to measure where all of them must fit. */
export function extremeVariant(
  notation: Notation,
  weigh: (piece: Piece) => number,
  extreme: 'longest' | 'shortest',
): Piece[] {
  const sign = extreme === 'longest' ? 1 : -1;
  const weightOf = (pieces: readonly Piece[]): number =>
    pieces.reduce((sum, piece) => sum + sign * weigh(piece), 0);
  const pick = (sequence: Notation): Piece[] =>
    sequence.flatMap((part) => {
      if (part.kind !== 'choice') return [part];
      const options = part.options.map(pick).map((pieces) => ({ pieces, weight: weightOf(pieces) }));
      return options.reduce((best, option) => (option.weight > best.weight ? option : best)).pieces;
    });
  return pick(notation);
}
