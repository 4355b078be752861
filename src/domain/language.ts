/** A language of suggested posts: the six of the United Nations, German and Portuguese. */

export const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'de', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];

export type Direction = 'ltr' | 'rtl';

/** Whether the value is one of our languages. */
export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

/** The direction in which the language is written. */
export const directionOf = (language: string): Direction => (language === 'ar' ? 'rtl' : 'ltr');
