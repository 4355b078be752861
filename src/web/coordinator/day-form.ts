/** A day's words and storm as the values of their form, and back. */
import type { DayView } from '../../schedule/day-view.js';
import { type FormBody, numberOrNull, textIfAny, textOf, textOrNull } from '../workspace/form.js';
import type { FormValues } from '../workspace/stale.js';

const dayValues = (day: DayView, languages: readonly string[]): FormValues => ({
  theme: day.theme,
  note: day.note,
  stormAt: day.ownStorm?.stormAt?.slice(0, 5) ?? '',
  stormMinutes: String(day.ownStorm?.stormMinutes ?? ''),
  ...Object.fromEntries(
    languages.flatMap((language) => [
      [`theme_${language}`, day.translations[language]?.theme ?? ''],
      [`note_${language}`, day.translations[language]?.note ?? ''],
    ]),
  ),
});

/** The day as both its forms found it: whoever changes one part of it is told what became of the others. */
export const daySeen = (day: DayView, languages: readonly string[]): FormValues => ({
  ...dayValues(day, languages),
  ministries: day.targets.map(({ ministry }) => ministry.slug),
  pinned: day.targets.filter(({ pinned }) => pinned).map(({ ministry }) => ministry.slug),
  blackout: day.isBlackout ? 'yes' : '',
  paused: day.paused?.reason ?? '',
});

/** What the form asks for; words in languages that the form does not show are kept. */
export const dayInput = (
  form: FormBody,
  day: DayView,
  languages: readonly string[],
): Record<string, unknown> => ({
  theme: textOf(form, 'theme'),
  note: textOf(form, 'note'),
  stormAt: textOrNull(form, 'stormAt')?.slice(0, 5) ?? null,
  stormMinutes: numberOrNull(form, 'stormMinutes'),
  reason: textIfAny(form, 'reason'),
  translations: {
    ...day.translations,
    ...Object.fromEntries(languages.map((language) => [language, wordsIn(form, language)])),
  },
});

const wordsIn = (form: FormBody, language: string): Record<string, string> =>
  Object.fromEntries(
    ['theme', 'note']
      .map((field) => [field, textOf(form, `${field}_${language}`)] as const)
      .filter(([, text]) => text !== ''),
  );
