/** The words of the workspace, in a file of their own: supporters' pages do not carry them. */
import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import ICU from 'i18next-icu';
import type ar from '../locales/workspace.ar.json';
import type en from '../locales/workspace.en.json';
import type fr from '../locales/workspace.fr.json';
import { LOCALES, UI_LANGUAGES, type UiLanguage } from '../locales/ui-language.js';

type Keys<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? Key : `${Key}.${Keys<Texts[Key]>}`;
}[keyof Texts & string];

/** Nothing while one language lacks a text of another: then no text can be asked for, and nothing compiles. */
type Same<One, Other> = [Exclude<One, Other> | Exclude<Other, One>] extends [never] ? One : never;

/** The address of a text of the workspace, such as `campaign.title`. */
export type WordKey = Same<Same<Keys<typeof en>, Keys<typeof fr>>, Keys<typeof ar>>;

export type WordValues = Readonly<Record<string, string | number>>;

/** Gives the text in one language; values are escaped by whoever prints them. */
export type Words = (key: WordKey, values?: WordValues) => string;

const fail = (message: string): never => {
  throw new Error(message);
};

const textsOf = (language: UiLanguage): Record<string, unknown> =>
  JSON.parse(
    readFileSync(new URL(`../locales/workspace.${language}.json`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>;

const i18n = createInstance();

await i18n.use(new ICU()).init({
  lng: 'en',
  fallbackLng: false,
  resources: Object.fromEntries(
    UI_LANGUAGES.map((language) => [language, { translation: textsOf(language) }]),
  ),
  interpolation: { escapeValue: false },
  i18nFormat: {
    parseLngForICU: (language: string) => LOCALES[language as UiLanguage] ?? language,
    parseErrorHandler: (error: Error, key: string) => fail(`${key}: ${error.message}`),
  },
  parseMissingKeyHandler: (key: string) => fail(`There is no text ${key}.`),
});

/** The words of the workspace in the language. */
export const wordsFor = (language: UiLanguage): Words => i18n.getFixedT(language) as unknown as Words;

/** Whether there is a text at an address made at run time, such as that of an error's code. */
export const hasWord = (key: string): key is WordKey => i18n.exists(key, { lng: 'en' });
