/** A language of the interface; suggested posts may be in more. */
import { type Direction, directionOf } from '../../domain/language.js';

export const UI_LANGUAGES = ['en', 'fr', 'ar'] as const;

export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** Each language's own name for itself, as the language switch shows it. */
export const OWN_NAMES: Readonly<Record<UiLanguage, string>> = {
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
};

/** The locale by which numbers, dates and plurals of the language are written (Arabic with Western digits, as on the web). */
export const LOCALES: Readonly<Record<UiLanguage, string>> = { en: 'en-GB', fr: 'fr-FR', ar: 'ar-u-nu-latn' };

/** Whether the interface speaks the language. */
export const isUiLanguage = (value: unknown): value is UiLanguage =>
  UI_LANGUAGES.includes(value as UiLanguage);

/** The direction of the interface in the language. */
export const uiDirection = (language: UiLanguage): Direction => directionOf(language);
