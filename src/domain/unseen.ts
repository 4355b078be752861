/** An unseen mark: a character that shows nothing, or only looks like a letter, and makes a text look different to machines alone. */

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
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u2028\u2029]/gu;
const PLAIN_CONTROL = /^[\n\r\t]$/;
// Joiners, presentation selectors and tags belong to an emoji as its letters belong to a word.
const EMOJI = /\p{RGI_Emoji}|[\p{Extended_Pictographic}\p{Emoji_Component}]\uFE0F/gv;
const DIRECTIONAL = /^[\u061C\u200E\u200F\u2066-\u2069]$/;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const JOINER = /^[\u200C\u200D]$/;
// Scripts whose spelling needs joiners and non-joiners (Unicode, chapter 23.2).
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u;

// Letters drawn as bold, script, fraktur, double-struck, full-width, small capital or enclosed ones.
const LOOK_ALIKE =
  /[\u{1D400}-\u{1D7FF}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}\u{FF10}-\u{FF19}\u{2460}-\u{24FF}\u{1F130}-\u{1F189}\u1D00-\u1D22]+/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN_LETTER = /\p{Script=Latin}/u;
const OTHER_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Every unseen mark of the text, in order; joiners inside emoji, and marks that a script needs, are none. */
export function findUnseen(text: string): Unseen[] {
  return [...invisibles(text), ...lookAlikes(text), ...mixedWords(text)].sort(
    (one, other) => one.position - other.position,
  );
}

function invisibles(text: string): Unseen[] {
  const marks = [...text.matchAll(INVISIBLE)].filter(({ 0: mark }) => !PLAIN_CONTROL.test(mark));
  if (marks.length === 0) return [];
  const ofEmoji = new Set<number>();
  for (const { 0: emoji, index } of text.matchAll(EMOJI))
    for (let at = index; at < index + emoji.length; at += 1) ofEmoji.add(at);
  const isRightToLeft = RIGHT_TO_LEFT.test(text);
  return marks
    .filter(({ index }) => !ofEmoji.has(index))
    .filter(({ 0: mark, index }) => !isNeeded(mark, text, index, isRightToLeft))
    .map(({ 0: mark, index }) => ({
      kind: 'invisible',
      position: index,
      length: mark.length,
      repair: '',
    }));
}

function isNeeded(mark: string, text: string, at: number, isRightToLeft: boolean): boolean {
  if (DIRECTIONAL.test(mark)) return isRightToLeft;
  if (!JOINER.test(mark)) return false;
  return JOINING.test(text.charAt(at - 1)) && JOINING.test(text.charAt(at + 1));
}

const lookAlikes = (text: string): Unseen[] =>
  [...text.matchAll(LOOK_ALIKE)].map(({ 0: found, index }) => ({
    kind: 'look-alike',
    position: index,
    length: found.length,
    repair: found.normalize('NFKC'),
  }));

/** Words with a Cyrillic or Greek letter inside Latin ones, or the other way round. */
const mixedWords = (text: string): Unseen[] =>
  [...text.matchAll(WORD)]
    .filter(([word]) => !isOneScript(word))
    .map(({ 0: word, index }) => ({
      kind: 'mixed-scripts',
      position: index,
      length: word.length,
      repair: inOneScript(word),
    }));

// Letters of two alphabets with one shape. Others of the same word show which alphabet is meant.
const LATIN = 'aceiopxyABCEHIKMOPTXYsjhdw';
const CYRILLIC = 'асеіорхуАВСЕНІКМОРТХУѕјһԁԝ';

/** The word in the alphabet of its unmistakable letters; null where they are of both, or there are none. */
function inOneScript(word: string): string | null {
  const isLatin = [...word].some((letter) => /\p{Script=Latin}/u.test(letter) && !LATIN.includes(letter));
  const [from, to] = isLatin ? [CYRILLIC, LATIN] : [LATIN, CYRILLIC];
  const written = word.replace(/./gu, (letter) => to.charAt(from.indexOf(letter)) || letter);
  return isOneScript(written) ? written : isOneScript(latinOf(word)) ? latinOf(word) : null;
}

const latinOf = (word: string): string =>
  word.replace(/./gu, (letter) => LATIN.charAt(CYRILLIC.indexOf(letter)) || letter);

const isOneScript = (word: string): boolean => !LATIN_LETTER.test(word) || !OTHER_LETTER.test(word);
