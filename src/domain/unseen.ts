/** An unseen mark: a character that shows nothing, or only looks like a letter, and makes a text look different to machines alone. */
import { drawnLetters, inOneScript, isOneScript, strayWords } from './look-alike.js';

export interface Unseen {
  readonly kind: 'invisible' | 'look-alike' | 'mixed-scripts';
  /** Offset in the text, in UTF-16 code units. */
  readonly position: number;
  readonly length: number;
  /** What to write instead; empty where it is just to go, null where only the writer can know. */
  readonly repair: string | null;
}

// Marks without a shape of their own. Line breaks, tabs and the no-break spaces of typography are not among them.
const INVISIBLE =
  /[[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]--[\n\r\t]]/gv;
// Joiners, presentation selectors and tags belong to an emoji as its letters belong to a word.
const OF_EMOJI = /[\u200D\uFE0F\u{E0020}-\u{E007F}]/u;
const PICTURE = String.raw`\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?`;
const EMOJI = new RegExp(
  String.raw`[0-9#*]\uFE0F\u20E3|${PICTURE}(?:\u200D${PICTURE})*[\u{E0020}-\u{E007F}]*`,
  'gv',
);
const ONE_EMOJI = /^(?:\p{RGI_Emoji}|\p{Extended_Pictographic})$/v;
const LONGEST_EMOJI = 40;
const LACKS_SELECTOR = /[\p{Emoji}--\p{Emoji_Presentation}](?![\uFE0F\p{Emoji_Modifier}])/gv;
const DIRECTIONAL = /^[\u061C\u200E\u200F\u2066-\u2069]$/;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const JOINER = /^[\u200C\u200D]$/;
// Scripts whose spelling needs joiners and non-joiners (Unicode, chapter 23.2).
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const WORD = /[\p{L}\p{M}]+/gu;

/** Every unseen mark of the text, in order; joiners inside emoji, and marks that a script needs, are none. */
export function findUnseen(text: string): Unseen[] {
  return [...invisibles(text), ...lookAlikes(text), ...mixedWords(text)].sort(
    (one, other) => one.position - other.position,
  );
}

/** The text with the unseen marks of those kinds mended, as far as there is something to write instead. */
export const mendUnseen = (text: string, kinds: readonly Unseen['kind'][] = KINDS): string =>
  findUnseen(text)
    .filter(({ kind }) => kinds.includes(kind))
    .reduceRight(
      (whole, { position, length, repair }) =>
        repair === null ? whole : whole.slice(0, position) + repair + whole.slice(position + length),
      text,
    );

const KINDS = ['invisible', 'look-alike', 'mixed-scripts'] as const;

function invisibles(text: string): Unseen[] {
  const marks = [...text.matchAll(INVISIBLE)];
  if (marks.length === 0) return [];
  const needed = new Set([...marksOfEmoji(text), ...neededDirections(text)]);
  return marks
    .filter(({ 0: mark, index }) => !needed.has(index) && !isNeededJoiner(mark, text, index))
    .map(({ 0: mark, index }) => ({ kind: 'invisible', position: index, length: mark.length, repair: '' }));
}

/** Where the marks stand of which an emoji is made, also of one that is written without its selectors. */
function marksOfEmoji(text: string): number[] {
  if (!OF_EMOJI.test(text)) return [];
  const known = new Map<string, boolean>();
  return [...text.matchAll(EMOJI)].flatMap(({ 0: emoji, index }) => {
    if (!OF_EMOJI.test(emoji) || emoji.length > LONGEST_EMOJI) return [];
    const isOne = known.get(emoji) ?? isOneEmoji(emoji);
    known.set(emoji, isOne);
    if (!isOne) return [];
    return Array.from({ length: emoji.length }, (_, at) => index + at);
  });
}

const isOneEmoji = (marks: string): boolean =>
  ONE_EMOJI.test(marks) || ONE_EMOJI.test(marks.replace(LACKS_SELECTOR, '$&\uFE0F'));

// Letters and digits pull the marks between them their way; "|" parts two readings of a post.
const PULLING = /[\u061C\u200E\u200F\u2066-\u2069\p{L}\p{Nd}\n|]/gu;
const OPENING = /^[\u2066-\u2068]$/;

/** Where the directional marks stand that change something: one between two letters of unlike direction, or a pair about a letter. */
function neededDirections(text: string): number[] {
  if (!RIGHT_TO_LEFT.test(text)) return [];
  const needed: number[] = [];
  const open: { readonly at: number; isFilled: boolean }[] = [];
  let before: Direction = null;
  let waiting: { readonly at: number; readonly mark: Direction; readonly before: Direction } | null = null;
  const settle = (after: Direction): void => {
    if (waiting && !(waiting.mark === waiting.before && waiting.mark === after)) needed.push(waiting.at);
    waiting = null;
  };
  for (const { 0: one, index: at } of text.matchAll(PULLING)) {
    if (OPENING.test(one)) {
      if (text.charAt(at - 1) !== one) open.push({ at, isFilled: false });
    } else if (one === '\u2069') {
      const pair = open.pop();
      if (pair?.isFilled) needed.push(pair.at, at);
      const last = open.at(-1);
      if (last && pair?.isFilled) last.isFilled = true;
    } else if (DIRECTIONAL.test(one)) {
      waiting ??= { at, mark: one === '\u200E' ? 'left-to-right' : 'right-to-left', before };
    } else if (one === '|' || one === '\n') {
      settle(null);
      before = null;
    } else {
      const last = open.at(-1);
      if (last) last.isFilled = true;
      before = /\p{Nd}/u.test(one) ? null : RIGHT_TO_LEFT.test(one) ? 'right-to-left' : 'left-to-right';
      settle(before);
    }
  }
  settle(null);
  return needed;
}

type Direction = 'left-to-right' | 'right-to-left' | null;

const isNeededJoiner = (mark: string, text: string, at: number): boolean =>
  JOINER.test(mark) && JOINING.test(text.charAt(at - 1)) && JOINING.test(text.charAt(at + 1));

const lookAlikes = (text: string): Unseen[] =>
  [...drawnLetters(text), ...strayWords(text)].map((found) => ({ kind: 'look-alike', ...found }));

/** Words with letters of one alphabet inside those of another. */
function mixedWords(text: string): Unseen[] {
  const repairs = new Map<string, string | null | undefined>();
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    if (!repairs.has(word)) repairs.set(word, isOneScript(word) ? undefined : inOneScript(word));
    const repair = repairs.get(word);
    if (repair === undefined) return [];
    return [{ kind: 'mixed-scripts', position: index, length: word.length, repair }];
  });
}
