import { readdirSync, readFileSync } from 'node:fs';
import { formatsFor } from './formats.js';
import { type TextKey, translatorFor } from './translate.js';
import { UI_LANGUAGES, type UiLanguage } from './ui-language.js';

type Texts = Readonly<Record<string, string>>;

const FOLDER = new URL('./', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const PREFIXES = [...new Set(FILES.map((name) => name.replace(/[a-z]{2}\.json$/, '')))];

const flatten = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value as object, `${path}${key}.`),
  );

const textsOf = (prefix: string, language: UiLanguage): Texts =>
  Object.fromEntries(
    flatten(JSON.parse(readFileSync(new URL(`${prefix}${language}.json`, FOLDER), 'utf8')) as object),
  );

/** The places that a message fills, without the words of its plural forms. */
const placesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name as string))].sort();

const pairs = PREFIXES.flatMap((prefix) =>
  UI_LANGUAGES.map((language) => ({ file: `${prefix}${language}.json`, prefix, language })),
);

describe('the texts of the interface', () => {
  it.each(pairs)('$file has every text of its English file and no other', ({ prefix, language }) => {
    expect(Object.keys(textsOf(prefix, language)).sort()).toEqual(Object.keys(textsOf(prefix, 'en')).sort());
  });

  it.each(pairs)('$file fills the same places as its English file', ({ prefix, language }) => {
    const english = textsOf(prefix, 'en');
    const wrong = Object.entries(textsOf(prefix, language)).filter(
      ([key, text]) => placesOf(text).join() !== placesOf(english[key] ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it.each(pairs)('$file has the plural forms that its language cannot do without', ({ prefix, language }) => {
    const forms = language === 'ar' ? ['two', 'few', 'other'] : ['other'];
    const lacking = Object.entries(textsOf(prefix, language))
      .filter(([, text]) => text.includes(', plural,'))
      .filter(([, text]) => forms.some((form) => !text.includes(`${form} {`)));
    expect(lacking).toEqual([]);
  });

  it.each(pairs)(
    '$file has no empty text, and no quote that would swallow a place',
    ({ prefix, language }) => {
      const wrong = Object.entries(textsOf(prefix, language)).filter(
        ([, text]) => text.trim() === '' || /\p{L}'\{/u.test(text),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('says numbers with the plural of the language', () => {
    const dates = { from: '1', to: '2' };
    expect(translatorFor('ar')('today.afterLead', { count: 2, ...dates })).toContain('وزارتين من');
    expect(translatorFor('ar')('today.afterLead', { count: 11, ...dates })).toContain('11 وزارة من');
    expect(translatorFor('fr')('today.afterLead', { count: 1, ...dates })).toContain('1 ministère du');
  });

  it('refuses a text that does not exist', () => {
    expect(() => translatorFor('en')('today.nothing' as TextKey)).toThrow('There is no text today.nothing.');
  });
});

describe('dates, times and places', () => {
  const storm = new Date('2026-06-01T15:30:00Z');

  it.each([
    ['en', 'Monday, 1 June 2026', '1 June', 'Germany', '2 hrs, 14 mins'],
    ['fr', 'lundi 1er juin 2026', '1er juin', 'Allemagne', '2 h, 14 min'],
    ['ar', 'الاثنين، 1 يونيو 2026', '1 يونيو', 'ألمانيا', '2 س و14 د'],
  ] as const)('are written as readers of %s write them', (language, date, shortDate, place, duration) => {
    const format = formatsFor(language);
    expect(format.date('2026-06-01')).toBe(date);
    expect(format.shortDate('2026-06-01')).toContain(shortDate);
    expect(format.place('Europe/Berlin')).toBe(place);
    expect(format.duration(8_040_000).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')).toBe(duration);
    expect(format.time(storm, 'Europe/Berlin')).toBe('17:30');
  });

  it('are as precise as what is known', () => {
    const format = formatsFor('en');
    expect(['2015', '2015-08', '2015-08-02'].map((date) => format.partialDate(date))).toEqual([
      '2015',
      'August 2015',
      '2 August 2015',
    ]);
  });
});
