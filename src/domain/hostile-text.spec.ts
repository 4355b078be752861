import fc from 'fast-check';
import { leastWorkOf } from '../../test/support/work.js';
import { doubledWord } from './doubled-word.js';
import { figuresOf } from './figures.js';
import { stretchesOf } from './left-to-right.js';
import { lint } from './lint.js';
import { MAX_BODY_LENGTH, parse } from './notation.js';
import { tokensOf } from './notation-tokens.js';
import { measureLength } from './post-length.js';
import { isPlainText, tidy } from './plain-text.js';
import { roomForOwnWords } from './own-words.js';
import { parsePostUrl } from './post-url.js';
import { keptText, LONGEST_PROPOSAL } from './proposed-text.js';
import { problemsOf } from './reading.js';
import { findUnseen } from './unseen.js';

const LONG = 40_000;
const AT_MOST_MS = 50;

// What rules of text begin to read and then have to give up: the start of a link, of a word, of an emoji, of a mark.
const beginnings = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'a.',
        '@',
        '@a',
        'http://',
        'https://a/',
        '#',
        '#a ',
        'https://a/#a ',
        '1,',
        '1 ',
        ' ',
        '\n',
        '_',
        '-',
        "'",
        '/',
      ],
      ...[
        '[',
        ']',
        '|',
        '{',
        '}',
        '[a|b]',
        '\\',
        'а',
        'aа',
        'é',
        'e\u0301',
        '\u0301',
        '\u200d',
        '\u200f',
        'ب ',
        '外',
      ],
      ...[
        '👩‍👩‍👧‍👦',
        '👩\u200d',
        '🇫🇷',
        '🇫',
        '\ufe0f',
        '🏴\u{e0067}',
        'ᵖ',
        'ʀ',
        'СО ',
        'о',
        '1\ufe0f\u20e3',
        '𝘆',
        'the the ',
        '?!',
        '(',
      ],
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((units) => units.join(''));

const long = (unit: string, length: number): string =>
  unit
    .repeat(Math.ceil(length / unit.length))
    .slice(0, length)
    .toWellFormed();

/** An answer may be that the text is refused. */
const answer = (read: () => unknown): void => {
  try {
    read();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw error;
  }
};

const expectQuick = (read: (text: string) => unknown, length: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(beginnings, async (unit) => {
      const text = long(unit, length);
      const work = await leastWorkOf(() => answer(() => read(text)), AT_MOST_MS);
      expect(work).toBeLessThan(AT_MOST_MS);
    }),
    { numRuns: 60 },
  );

const RULES = ['x', 'bluesky', 'mastodon', 'threads', 'whatsapp', 'telegram', 'x-2012'] as const;

describe('40,000 hostile characters are answered in under 50 ms of work', () => {
  it.each(RULES)('by the count of %s', (rule) => expectQuick((text) => measureLength(text, rule), LONG));

  it.each(['bluesky', 'mastodon'] as const)('by the room for own words on %s', (rule) =>
    expectQuick((text) => roomForOwnWords(text, 'Why?', 'en', (whole) => measureLength(whole, rule)), LONG),
  );

  it.each<[string, (text: string) => unknown]>([
    ['the check for plain text', (text) => isPlainText(tidy(text), { lines: true })],
    ['the notation', parse],
    ['the lint', (text) => lint(text, 'en')],
    ['what stands in the way of a body', (text) => problemsOf(text, () => true)],
    ['the search for doubled words', (text) => doubledWord([text, text], 'en')],
    ['the address of a post', parsePostUrl],
    ['the search for left-to-right runs', stretchesOf],
  ])('by %s', (_, read) => expectQuick(read, LONG));
});

describe('a hostile body of the greatest length is answered in under 50 ms of work', () => {
  it.each<[string, (text: string) => unknown]>([
    ['the colours', tokensOf],
    ['the search for unseen marks', findUnseen],
    ['the search for figures', (text) => figuresOf(text, 'en')],
    ['what stands in its way', (text) => problemsOf(text, () => true)],
  ])('by %s', (_, read) => expectQuick(read, MAX_BODY_LENGTH));

  it('by what is kept of a proposal', () =>
    expectQuick((text) => keptText(text, new Set()), LONGEST_PROPOSAL));
});
