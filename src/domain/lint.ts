/** A lint: a warning that a post breaks a habit of posts that are read and answered. */
import { LINK } from './plain-length.js';
import { findUnseen } from './unseen.js';

/** What to write instead of a part of the text; empty where it is just to go. */
export interface Repair {
  /** Offset in the text, in UTF-16 code units. */
  readonly position: number;
  readonly length: number;
  readonly text: string;
}

export interface Lint {
  readonly code: LintCode;
  readonly message: string;
  /** Offset in the text, in UTF-16 code units. */
  readonly position: number;
  /** Where one is sure to be right. */
  readonly repair?: Repair;
}

export type LintCode =
  | 'long-sentence'
  | 'many-hashtags'
  | 'hashtag-not-last'
  | 'hashtag-not-camel-case'
  | 'many-links'
  | 'many-emoji'
  | 'look-alike'
  | 'no-question';

const MAX_WORDS = 25;
const MAX_HASHTAGS = 2;
const MAX_LINKS = 1;
const MAX_EMOJI = 3;

const HASHTAG = /(?<![\p{L}\p{N}_&/])#[\p{L}\p{N}_]+/gu;
const EMOJI = /\p{RGI_Emoji}|[\p{Extended_Pictographic}--[©®™‼⁉]]/gv;
const TAGS_OR_LINK = new RegExp(String.raw`^(?:#[\p{L}\p{N}_]+)*(?:${LINK.source})?$`, 'u');
const QUESTION = /[?？؟]/u;
const QUESTION_AT_END = /[?？؟]\p{P}*$/u;

// Claims can make a text far longer than any network takes: nobody reads on.
const LONGEST_LINTED = 2_000;

/** The house lint of one filled-in variant, as warnings in order of position. */
export function lint(whole: string, language: string): Lint[] {
  const text = whole.slice(0, LONGEST_LINTED);
  const hashtags = [...text.matchAll(HASHTAG)];
  return [
    ...longSentences(text, language),
    ...beyond(text, hashtags, MAX_HASHTAGS, 'many-hashtags', 'Two hashtags are enough: take this one out.'),
    ...misplaced(text, hashtags),
    ...hashtags.flatMap(uncased),
    ...beyond(
      text,
      [...text.matchAll(LINK)],
      MAX_LINKS,
      'many-links',
      'One link is enough: take this one out.',
    ),
    ...beyond(
      text,
      [...text.matchAll(EMOJI)],
      MAX_EMOJI,
      'many-emoji',
      'Three emoji are enough: take this one out.',
    ),
    ...lookAlikes(text),
    ...(asksSomething(whole) ? [] : [NO_QUESTION(whole.length)]),
  ].sort((one, other) => one.position - other.position);
}

/** Whether the text asks a question; the mark inside a link asks none, one behind it does. */
export const asksSomething = (text: string): boolean =>
  QUESTION.test(text) && QUESTION.test(text.replace(LINK, (link) => QUESTION_AT_END.exec(link)?.[0] ?? ''));

const NO_QUESTION = (position: number): Lint => ({
  code: 'no-question',
  message: 'Ask something: posts with a question get answers.',
  position,
});

function longSentences(text: string, language: string): Lint[] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  // A dot inside a link ends no sentence, and one before a handle does, small letter or not; positions stay.
  const prose = text
    .replace(LINK, (link) => ' '.repeat(link.length))
    .replace(/(?<=\s)@([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`);
  return [...sentences.segment(prose)].flatMap(({ segment, index }) => {
    const count = [...words.segment(segment)].filter(({ isWordLike }) => isWordLike).length;
    if (count <= MAX_WORDS) return [];
    const message = `This sentence has ${count} words; ${MAX_WORDS} are read at a glance.`;
    return [{ code: 'long-sentence', message, position: index }];
  });
}

const beyond = (
  text: string,
  found: readonly RegExpExecArray[],
  most: number,
  code: LintCode,
  message: string,
): Lint[] =>
  found.slice(most).map(({ 0: { length }, index }) => {
    // The space before it goes with it.
    const start = /\s/.test(text.charAt(index - 1)) ? index - 1 : index;
    const repair = { position: start, length: index + length - start, text: '' };
    return { code, message, position: index, repair };
  });

function misplaced(text: string, hashtags: readonly RegExpExecArray[]): Lint[] {
  const end = endOfProse(text);
  return hashtags
    .filter(({ index }) => index < end)
    .map(({ 0: { length }, index }) => ({
      code: 'hashtag-not-last',
      message: 'Hashtags read best at the end of the post: take the sign away here.',
      position: index,
      repair: { position: index, length, text: wordsOf(text.slice(index + 1, index + length)) },
    }));
}

/** Where the hashtags and links that end the text begin. Word by word: a link can hold all that makes the next one. */
function endOfProse(text: string): number {
  const last = [...text.matchAll(/\S+/g)].findLast(([word]) => !TAGS_OR_LINK.test(word));
  return last ? last.index + last[0].length : 0;
}

/** `ArmsTreaty` and `arms_treaty` as the words that they are. */
const wordsOf = (hashtag: string): string =>
  hashtag.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replaceAll('_', ' ');

// Only scripts with capitals can be CamelCase; an all-capital short form such as #ATT is a word of its own.
function uncased({ 0: hashtag, index }: RegExpExecArray): Lint[] {
  if (!/^#\p{Ll}/u.test(hashtag)) return [];
  const message = `Begin each word of ${hashtag} with a capital, so that screen readers can read it.`;
  const text = hashtag.replace(/(?:#|_+)(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
  const repair = { position: index, length: hashtag.length, text: `#${text}` };
  return [{ code: 'hashtag-not-camel-case', message, position: index, repair }];
}

const lookAlikes = (text: string): Lint[] =>
  findUnseen(text)
    .filter(({ kind }) => kind !== 'invisible')
    .map(({ position, length, repair }) => ({
      code: 'look-alike',
      message: 'These letters only look like letters: screen readers and searches miss them.',
      position,
      ...(repair !== null && { repair: { position, length, text: repair } }),
    }));
