import { readFileSync } from 'node:fs';
import { UI_LANGUAGES, type UiLanguage } from '../locales/ui-language.js';
import { hasWord, WORD_FILES, type WordKey, wordsFor } from './words.js';

const textsOf = (language: UiLanguage): Map<string, string> => {
  const urls = WORD_FILES.map((prefix) => new URL(`../locales/${prefix}${language}.json`, import.meta.url));
  return new Map(urls.flatMap((url) => leaves(JSON.parse(readFileSync(url, 'utf8')) as object)));
};

const leaves = (texts: object, above = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]: [string, unknown]): [string, string][] =>
    typeof text === 'string' ? [[above + key, text]] : leaves(text as object, `${above}${key}.`),
  );

/** The names of the places that a message has, in any branch of it. */
const places = (text: string): string[] =>
  [...new Set([...text.replace(/'\{[^']*'/g, '').matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => name ?? ''))]
    .filter((name) => /^[a-z]/.test(name))
    .sort();

const VALUES = { count: 3, minutes: 3, days: 3, windowDays: 7, responded: 1, addressed: 6 };

describe('the words of the workspace', () => {
  const english = textsOf('en');

  it.each(UI_LANGUAGES)('in %s are the same texts with the same places to fill', (language) => {
    const texts = textsOf(language);
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    const plain = [...english].filter(([, text]) => !text.includes('plural'));
    for (const [key, text] of plain) expect([key, places(texts.get(key) ?? '')]).toEqual([key, places(text)]);
  });

  it.each(UI_LANGUAGES)('in %s are messages that can be printed', (language) => {
    const t = wordsFor(language);
    for (const [key, text] of textsOf(language)) {
      const values = Object.fromEntries(places(text).map((name) => [name, name]));
      expect([key, t(key as WordKey, { ...values, ...VALUES })]).toEqual([key, expect.stringMatching(/\S/)]);
    }
  });

  it('show slots of the notation as they are written', () => {
    expect(wordsFor('en')('campaign.linkHint')).toContain('{link}');
    expect(wordsFor('ar')('claim.slugHint')).toContain('{claim:name}');
  });

  it('count in the language’s own plurals', () => {
    const two = { count: 2 };
    expect(wordsFor('en')('home.wait.emptyDays', { count: 1 })).toBe('day has no target');
    expect(wordsFor('ar')('home.wait.emptyDays', two)).toBe('يومان بلا جهة');
  });

  it('know which addresses have a text', () => {
    expect(hasWord('done.saved')).toBe(true);
    expect(hasWord('done.nothing')).toBe(false);
  });
});
