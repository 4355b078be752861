/** A reading of a post as it is typed: what is wrong with it, how long it gets, and what could be better, each with its place. */
import { Invalid } from './errors.js';
import { figuresOf, unbackedFigures } from './figures.js';
import { asksSomething, lint, type LintCode, type Repair } from './lint.js';
import { MAX_BODY_LENGTH, parse, print, slotsOf, type Notation, type Piece } from './notation.js';
import { tokensOf } from './notation-tokens.js';
import { placesOf, placeText, type PlacedText } from './placed-text.js';
import { findUnseen, type Unseen } from './unseen.js';
import { countVariants, rawTextOf, type SlotValues } from './variants.js';

/** Something in the body for which it is refused. */
export interface Problem {
  readonly code: 'notation' | 'unseen-marks' | 'unknown-claim';
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly repair: Repair | null;
}

export type FindingCode = LintCode | 'figure-without-claim';

/** Something that could be better, found in one variant of the body. */
export interface Finding {
  readonly code: FindingCode;
  readonly message: string;
  /** The variant in which it was found, filled in, and the offset there. */
  readonly text: string;
  readonly position: number;
  /** Where it stands in the body. */
  readonly start: number;
  readonly end: number;
  /** Replaces a part of the body; null where only the writer can mend it. */
  readonly repair: Repair | null;
}

const SHOWN: Readonly<Record<Unseen['kind'], string>> = {
  invisible: 'nobody sees it',
  'look-alike': 'it only looks like plain letters',
  'mixed-scripts': 'it mixes letters of two alphabets',
};

/** What stands in the way of keeping the body, in order of place. */
export function problemsOf(body: string, knows: (claim: string) => boolean): Problem[] {
  // A longer one is refused for its length alone.
  const unseen = body.length > MAX_BODY_LENGTH ? [] : unseenProblems(body);
  try {
    const notation = parse(body);
    countVariants(notation);
    return [...unseen, ...unknownClaims(notation, body, knows)].sort((one, other) => one.start - other.start);
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    const [{ message, position = 0 } = { message: '' }] = error.issues;
    const wrong = tokensOf(body).find(({ kind, start }) => kind === 'wrong' && start === position);
    const end = Math.min(body.length, wrong?.end ?? position + 1);
    return [...unseen, { code: 'notation', message, start: position, end, repair: null }];
  }
}

/** The unseen marks of a body, each with its place and, where there is one, what to write instead. */
export const unseenProblems = (body: string): Problem[] =>
  findUnseen(body).map(({ kind, position, length, repair }) => {
    const code = (body.codePointAt(position) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const what = kind === 'invisible' ? `U+${code}` : `"${body.slice(position, position + length)}"`;
    const next = repair === null ? 'type the word anew' : repair === '' ? 'take it out' : `write "${repair}"`;
    return {
      code: 'unseen-marks',
      message: `There is ${what} at character ${position + 1}: ${SHOWN[kind]}; ${next}.`,
      start: position,
      end: position + length,
      repair: repair === null ? null : { position, length, text: repair },
    };
  });

const unknownClaims = (notation: Notation, body: string, knows: (claim: string) => boolean): Problem[] =>
  slotsOf(notation)
    .filter(({ argument }) => argument !== null && !knows(argument))
    .map((slot) => {
      const written = print([slot]);
      const start = body.indexOf(written);
      const message = `There is no claim "${slot.argument}" with words in this language: write it first.`;
      return { code: 'unknown-claim', message, start, end: start + written.length, repair: null };
    });

/** At most so many variants are linted: a person reads no more of them either. */
const MOST_LINTED = 24;

/** The findings of enough variants that every alternative stands in one of them, the given ones first; `behind` are the words of claims behind the post. */
export function findingsOf(
  body: string,
  notation: Notation,
  values: SlotValues,
  language: string,
  first: readonly (readonly Piece[])[] = [],
  behind: readonly string[] = [],
): Finding[] {
  const places = placesOf(notation, body);
  const worst = worstOf(notation, values, language);
  const most = MOST_LINTED - first.length - worst.length;
  const variants = [...first, ...coverOf(notation).slice(0, most), ...worst];
  const found = variants.flatMap((pieces) =>
    findingsIn(pieces, placeText(pieces, values, places), values, language, behind),
  );
  return [...new Map(found.map((one) => [keyOf(one), one] as const).toReversed()).values()].sort(
    (one, other) => one.start - other.start || one.position - other.position,
  );
}

// What is found at the end of a text, such as that it asks nothing, is one finding wherever the variants end.
const keyOf = ({ code, start, end }: Finding): string =>
  code === 'no-question' ? code : `${code} ${start} ${end}`;

function findingsIn(
  pieces: readonly Piece[],
  placed: PlacedText,
  values: SlotValues,
  language: string,
  behind: readonly string[],
): Finding[] {
  const { text } = placed;
  const lints = lint(text, language).map((found): Finding => {
    const { code, message, position, repair } = found;
    const { start, end } = placed.rangeOf(position, repair?.length ?? 1);
    return { code, message, text, position, start, end, repair: repair ? inBody(repair, placed) : null };
  });
  return [...lints, ...figuresIn(pieces, placed, values, language, behind)];
}

/** A repair of the filled-in text as one of the body; null where it would change a slot or reach over a bracket. */
function inBody(repair: Repair, placed: PlacedText): Repair | null {
  const { start, end, isTyped } = placed.rangeOf(repair.position, repair.length);
  const text = repair.text.replace(/[[\]{}|\\]/g, String.raw`\$&`);
  return isTyped ? { position: start, length: end - start, text } : null;
}

function figuresIn(
  pieces: readonly Piece[],
  placed: PlacedText,
  values: SlotValues,
  language: string,
  behind: readonly string[],
): Finding[] {
  const quoted = pieces.flatMap((piece) =>
    piece.kind === 'slot' && piece.argument !== null ? (values.claims[piece.argument] ?? []) : [],
  );
  return unbackedFigures(placed.text, [...quoted, ...behind], language).flatMap(({ position, length }) => {
    const range = placed.rangeOf(position, length);
    if (!range.isTyped) return [];
    const figure = placed.text.slice(position, position + length);
    return [
      {
        code: 'figure-without-claim' as const,
        message: `The figure ${figure} needs a claim with a source: quote one that says it, or choose it among the claims behind the post.`,
        text: placed.text,
        position,
        start: range.start,
        end: range.end,
        repair: null,
      },
    ];
  });
}

/** At most so many typed figures are followed into a variant that lacks their claim. */
const MOST_FIGURES = 8;

/** The variants in which something is missing that others have: one that asks nothing, and for each typed figure one without its claim. */
function worstOf(notation: Notation, values: SlotValues, language: string): Piece[][] {
  const asks = (piece: Piece): boolean => asksSomething(rawTextOf(piece, values));
  const quotes = (piece: Piece): boolean => piece.kind === 'slot' && piece.argument !== null;
  const figures = piecesOf(notation).filter(
    (piece) => piece.kind === 'text' && figuresOf(piece.text, language).length > 0,
  );
  return [
    without(notation, asks),
    ...figures.slice(0, MOST_FIGURES).map((figure) => without(notation, quotes, figure)),
  ];
}

const piecesOf = (notation: Notation): Piece[] =>
  notation.flatMap((part) => (part.kind === 'choice' ? part.options.flatMap(piecesOf) : [part]));

/** A variant with as few pieces of a sort as there can be, and with the one that it must have. */
function without(notation: Notation, isUnwanted: (piece: Piece) => boolean, wanted?: Piece): Piece[] {
  return notation.flatMap((part): Piece[] => {
    if (part.kind !== 'choice') return [part];
    const options = part.options.map((option) => without(option, isUnwanted, wanted));
    const has = (pieces: readonly Piece[]): boolean => wanted !== undefined && pieces.includes(wanted);
    return options.find(has) ?? options.find((pieces) => !pieces.some(isUnwanted)) ?? options[0] ?? [];
  });
}

/** As few variants as show every alternative, nested ones too; no more than are linted. */
export function coverOf(notation: Notation): Piece[][] {
  const columns = notation.map((part): Piece[][] =>
    part.kind === 'choice' ? part.options.flatMap(coverOf).slice(0, MOST_LINTED) : [[part]],
  );
  const rows = Math.max(1, ...columns.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) =>
    columns.flatMap((column) => column[row % column.length] ?? []),
  );
}
