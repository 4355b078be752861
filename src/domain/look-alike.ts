/** A look-alike: a letter that is drawn like one of the Latin alphabet and is another character to every machine. */

// Letters drawn as bold, script, fraktur, double-struck, full-width, small capital or enclosed ones.
const DRAWN =
  /[\u{1D400}-\u{1D7FF}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}\u{FF10}-\u{FF19}\u{2460}-\u{24FF}\u{1F130}-\u{1F189}\u1D00-\u1D22ʙɢʜɪʟɴʀʏꜰꞯꜱ]+/gu;
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ';
const THEIR_LETTERS = 'abcdefghijklmnopqrstuvwyz';

// One to three raised letters end an abbreviation (Mᵐᵉ, Mˡˡᵉ, 1ᵉʳ); elsewhere they are drawn.
const RAISED = /[\p{Lm}&&\p{Script=Latin}]+/gv;
const ENDS_PLAIN = /[\p{L}\p{N}]\p{M}*$/u;
const BEGINS_WORD = /^[\p{L}\p{M}]/u;
const LONGEST_ABBREVIATION = 3;

/** A stretch of drawn letters, and the plain ones; null where nobody knows which. */
export interface Drawn {
  readonly position: number;
  readonly length: number;
  readonly repair: string | null;
}

/** The stretches of drawn and raised letters in the text. */
export const drawnLetters = (text: string): Drawn[] => [
  ...[...text.matchAll(DRAWN)].map(({ 0: found, index }) => drawn(found, index)),
  ...[...text.matchAll(RAISED)]
    .filter(({ 0: raised, index }) => !isAbbreviation(text, raised, index))
    .map(({ 0: raised, index }) => drawn(raised, index)),
];

const isAbbreviation = (text: string, raised: string, at: number): boolean =>
  raised.length <= LONGEST_ABBREVIATION &&
  ENDS_PLAIN.test(text.slice(Math.max(0, at - 4), at)) &&
  !BEGINS_WORD.test(text.charAt(at + raised.length));

const drawn = (found: string, position: number): Drawn => {
  const plain = found.normalize('NFKC').replace(/./gu, plainLetter);
  return { position, length: found.length, repair: plain.match(DRAWN) ? null : plain };
};

const WHITE_ON_BLACK = [0x1f150, 0x1f170];

function plainLetter(letter: string): string {
  const capital = SMALL_CAPITALS.indexOf(letter);
  if (capital >= 0) return THEIR_LETTERS.charAt(capital);
  const code = letter.codePointAt(0) ?? 0;
  const first = WHITE_ON_BLACK.find((one) => code >= one && code < one + 26);
  return first === undefined ? letter : String.fromCharCode(0x41 + code - first);
}

// Letters of two alphabets with one shape. Others of the same word show which alphabet is meant.
const LATIN = 'aceiopxyABCEHIKMOPTXYsjhdw';
const CYRILLIC = 'асеіорхуАВСЕНІКМОРТХУѕјһԁԝ';
// Those that are seldom or never met in our languages: only ever put for Latin ones.
const OTHERS = new Map(
  [...('AΑBΒEΕZΖHΗIΙKΚMΜNΝOΟPΡTΤYΥXΧoοvν' + 'oօOՕuսnոhհgցjյqզSՏUՍ' + 'oⲟqԛlӏvѵSЅJЈYҮ')].flatMap(
    (letter, at, all): [string, string][] => (at % 2 === 0 ? [] : [[letter, all[at - 1] ?? '']]),
  ),
);

/** Alphabets with letters that look like Latin ones; a word is written in one of them. */
const ALPHABETS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /[\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Georgian}\p{Script=Deseret}\p{Script=Glagolitic}\p{Script=Canadian_Aboriginal}\p{Script=Tifinagh}\p{Script=Osage}]/u,
];

/** Whether the word has letters of one alphabet alone; scripts whose letters look like no others do not count. */
export const isOneScript = (word: string): boolean =>
  ASCII.test(word) || ALPHABETS.filter((alphabet) => alphabet.test(word)).length <= 1;

const ASCII = /^[ -~]*$/;

// No word of any language is longer.
const LONGEST_WORD = 100;

/** The word in the alphabet of its unmistakable letters; null where they are of several, or there are none. */
export function inOneScript(word: string): string | null {
  if (word.length > LONGEST_WORD) return null;
  const isLatin = [...word].some((letter) => /\p{Script=Latin}/u.test(letter) && !LATIN.includes(letter));
  const [from, to] = isLatin ? [CYRILLIC, LATIN] : [LATIN, CYRILLIC];
  const written = word.replace(/./gu, (letter) => to.charAt(from.indexOf(letter)) || letter);
  if (isOneScript(written)) return written;
  const latin = inLatin(word);
  return isOneScript(latin) ? latin : null;
}

const latinOf = (letter: string): string =>
  LATIN.charAt(CYRILLIC.indexOf(letter)) || (OTHERS.get(letter) ?? letter);

const inLatin = (word: string): string => word.replace(/./gu, latinOf);

// What a slot, a link or a name of an account is written in says nothing about the text.
const WORD = /\{[^{}]*\}|https?:\/\/\S+|[@#][\p{L}\p{M}\p{N}_]+|[\p{L}\p{M}]+/gu;
const LATIN_LETTER = /\p{Script=Latin}/u;

/** The words of a Latin text that are made of look-alikes alone, and stand beside no real word of their own alphabet. */
export function strayWords(text: string): Drawn[] {
  if (!MAY_STRAY.test(text)) return [];
  const words = [...text.matchAll(WORD)]
    .filter(([word]) => BEGINS_WORD.test(word) && word.length <= LONGEST_WORD)
    .map(({ 0: word, index }) => ({ word, index, latin: inLatin(word), isLatin: LATIN_LETTER.test(word) }));
  const isLatinText = sum(words, true) > sum(words, false);
  if (!isLatinText) return [];
  const isReal = (at: number): boolean => {
    const { isLatin = true, latin = '' } = words[at] ?? {};
    return !isLatin && !ASCII.test(latin);
  };
  return words.flatMap(({ word, index, latin, isLatin }, at) =>
    isLatin || !ASCII.test(latin) || isReal(at - 1) || isReal(at + 1)
      ? []
      : [{ position: index, length: word.length, repair: latin }],
  );
}

const MAY_STRAY = new RegExp(`[${CYRILLIC}${[...OTHERS.keys()].join('')}]`, 'u');

const sum = (
  words: readonly { readonly word: string; readonly isLatin: boolean }[],
  isLatin: boolean,
): number => words.reduce((total, one) => total + (one.isLatin === isLatin ? one.word.length : 0), 0);
