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

const fail = (message: string): never => {
  throw new Error(message);
};

/** Loads `<prefix><language>.json` of this folder for every language of the interface; a missing or broken text throws when asked for. */
export const loadTranslators = async <Key extends string>(
  prefix = '',
): Promise<Readonly<Record<UiLanguage, TranslateBy<Key>>>> => {
  const textsOf = (language: UiLanguage): Record<string, unknown> =>
    JSON.parse(readFileSync(new URL(`./${prefix}${language}.json`, import.meta.url), 'utf8')) as Record<
      string,
      unknown
    >;
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
  const translators = UI_LANGUAGES.map((language) => [language, i18n.getFixedT(language)]);
  return Object.fromEntries(translators) as Record<UiLanguage, TranslateBy<Key>>;
};

const TRANSLATORS = await loadTranslators<TextKey>();

/** The translator into the language. */
export const translatorFor = (language: UiLanguage): Translate => TRANSLATORS[language];
