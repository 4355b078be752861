/** The words of the interface: one JSON file a language, ICU messages, keys known to the compiler. */
import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import ICU from 'i18next-icu';
import type ar from './ar.json';
import type en from './en.json';
import type fr from './fr.json';
import { LOCALES, UI_LANGUAGES, type UiLanguage } from './ui-language.js';

export type KeysOf<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? Key : `${Key}.${KeysOf<Texts[Key]>}`;
}[keyof Texts & string];

/** The address of a text that every language has, such as `today.title`: where one lacks it, its use does not compile. */
export type TextKey = KeysOf<typeof en> & KeysOf<typeof fr> & KeysOf<typeof ar>;

/** Gives the text in one language; the values fill the message's places and are escaped by whoever prints them. */
export type TranslateBy<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

export type Translate = TranslateBy<TextKey>;

/** The texts of one part of the interface, in every language of it. */
export interface Texts<Key extends string> {
  /** The translator into each language. */
  readonly translators: Readonly<Record<UiLanguage, TranslateBy<Key>>>;
  /** Whether there is a text at an address made at run time, such as that of an error's code. */
  has(key: string): key is Key;
}

const fail = (message: string): never => {
  throw new Error(message);
};

const textsIn = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')) as Record<string, unknown>;

/** Loads `<prefix><language>.json` of this folder, prefix by prefix, for every language of the interface; a missing or broken text throws when asked for. */
export const loadTexts = async <Key extends string>(...prefixes: string[]): Promise<Texts<Key>> => {
  const translation = (language: UiLanguage) =>
    Object.assign({}, ...prefixes.map((prefix) => textsIn(`${prefix}${language}.json`))) as object;
  const i18n = createInstance();
  await i18n.use(new ICU()).init({
    lng: 'en',
    fallbackLng: false,
    resources: Object.fromEntries(
      UI_LANGUAGES.map((language) => [language, { translation: translation(language) }]),
    ),
    interpolation: { escapeValue: false },
    i18nFormat: {
      parseLngForICU: (language: string) => LOCALES[language as UiLanguage] ?? language,
      parseErrorHandler: (error: Error, key: string) => fail(`${key}: ${error.message}`),
    },
    parseMissingKeyHandler: (key: string) => fail(`There is no text ${key}.`),
  });
  const translators = UI_LANGUAGES.map((language) => [language, i18n.getFixedT(language)]);
  return {
    translators: Object.fromEntries(translators) as Record<UiLanguage, TranslateBy<Key>>,
    has: (key): key is Key => i18n.exists(key, { lng: 'en' }),
  };
};

const { translators } = await loadTexts<TextKey>('');

/** The translator into the language. */
export const translatorFor = (language: UiLanguage): Translate => translators[language];
