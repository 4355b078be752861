/** The words of the doors, in files of their own. */
import type ar from '../locales/sign-in.ar.json';
import type en from '../locales/sign-in.en.json';
import type fr from '../locales/sign-in.fr.json';
import { type KeysOf, loadTranslators, type TranslateBy } from '../locales/translate.js';
import type { UiLanguage } from '../locales/ui-language.js';

type WordKey = KeysOf<typeof en>;

type Difference<One, Other> = Exclude<One, Other> | Exclude<Other, One>;
type Nothing<Text extends never> = Text;

/** Does not compile while a language lacks a text of another. */
export type EveryLanguageHasTheSameWords = Nothing<
  Difference<WordKey, KeysOf<typeof fr>> | Difference<WordKey, KeysOf<typeof ar>>
>;

export type Words = TranslateBy<WordKey>;

const TRANSLATORS = await loadTranslators<WordKey>('sign-in.');

/** The words of the doors in the language. */
export const wordsFor = (language: UiLanguage): Words => TRANSLATORS[language];
