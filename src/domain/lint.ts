/** A lint: a warning that a post breaks a habit of posts that are read and answered. */

export interface Lint {
  readonly code: LintCode;
  readonly message: string;
  /** Offset in the text, in UTF-16 code units. */
  readonly position: number;
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

const LINK = /https?:\/\/\S+/giu;
const HASHTAG = /(?<![\p{L}\p{N}_&/])#[\p{L}\p{N}_]+/gu;
const EMOJI = /\p{RGI_Emoji}|[\p{Extended_Pictographic}--[©®™‼⁉]]/gv;
// Letters drawn as bold, script, fraktur, double-struck, full-width or enclosed ones.
const LOOK_ALIKE =
  /[\u{1D400}-\u{1D7FF}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}\u{24B6}-\u{24E9}\u{1F130}-\u{1F149}]/u;
// A Cyrillic or Greek letter inside a Latin word, or the other way round.
const MIXED_SCRIPT =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;
const QUESTION = /[?？؟]/u;

/** The house lint of one filled-in variant, as warnings in order of position. */
export function lint(text: string, language: string): Lint[] {
  const hashtags = [...text.matchAll(HASHTAG)];
  return [
    ...longSentences(text, language),
    ...beyond(hashtags, MAX_HASHTAGS, 'many-hashtags', 'Two hashtags are enough: take this one out.'),
    ...misplaced(text, hashtags),
    ...hashtags.flatMap(uncased),
    ...beyond([...text.matchAll(LINK)], MAX_LINKS, 'many-links', 'One link is enough: take this one out.'),
    ...beyond(
      [...text.matchAll(EMOJI)],
      MAX_EMOJI,
      'many-emoji',
      'Three emoji are enough: take this one out.',
    ),
    ...lookAlikes(text),
    ...(QUESTION.test(text) ? [] : [NO_QUESTION(text.length)]),
  ].sort((one, other) => one.position - other.position);
}

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

const beyond = (found: readonly RegExpExecArray[], most: number, code: LintCode, message: string): Lint[] =>
  found.slice(most).map(({ index }) => ({ code, message, position: index }));

function misplaced(text: string, hashtags: readonly RegExpExecArray[]): Lint[] {
  const end = text.replace(/(?:\s*(?:#[\p{L}\p{N}_]+|https?:\/\/\S+))+\s*$/u, '').length;
  return hashtags
    .filter(({ index }) => index < end)
    .map(({ index }) => ({
      code: 'hashtag-not-last',
      message: 'Hashtags read best at the end of the post.',
      position: index,
    }));
}

// Only scripts with capitals can be CamelCase; an all-capital short form such as #ATT is a word of its own.
function uncased({ 0: hashtag, index }: RegExpExecArray): Lint[] {
  if (!/^#\p{Ll}/u.test(hashtag)) return [];
  const message = `Begin each word of ${hashtag} with a capital, so that screen readers can read it.`;
  return [{ code: 'hashtag-not-camel-case', message, position: index }];
}

function lookAlikes(text: string): Lint[] {
  const found = LOOK_ALIKE.exec(text) ?? MIXED_SCRIPT.exec(text);
  if (found === null) return [];
  const message = 'These letters only look like letters: screen readers and searches miss them.';
  return [{ code: 'look-alike', message, position: found.index }];
}
