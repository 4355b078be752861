/** The words of the doors, in files of their own. */
import type ar from '../locales/sign-in.ar.json';
import type en from '../locales/sign-in.en.json';
import type fr from '../locales/sign-in.fr.json';
import { type KeysOf, loadTexts, type TranslateBy } from '../locales/translate.js';
import type { UiLanguage } from '../locales/ui-language.js';

// A text that one language lacks does not compile where it is used.
type WordKey = KeysOf<typeof en> & KeysOf<typeof fr> & KeysOf<typeof ar>;

export type Words = TranslateBy<WordKey>;

const { translators } = await loadTexts<WordKey>('sign-in.');

/** The words of the doors in the language. */
export const wordsFor = (language: UiLanguage): Words => translators[language];
