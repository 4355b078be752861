/** Ministries and claims as the values of their forms, and back. */
import { LANGUAGES } from '../../domain/language.js';
import type { Claim } from '../../ministries/claim.entity.js';
import type { Ministry } from '../../ministries/ministry.entity.js';
import { type FormBody, isTicked, listOf, textIfAny, textOf, textOrNull } from '../workspace/form.js';
import type { FormValues } from '../workspace/stale.js';

const byLanguage = (prefix: string, texts: Readonly<Record<string, string>>): FormValues =>
  Object.fromEntries(LANGUAGES.map((language) => [`${prefix}_${language}`, texts[language] ?? '']));

const textsIn = (
  form: FormBody,
  prefix: string,
  before: Readonly<Record<string, string>> = {},
): Record<string, string> => {
  const typed = LANGUAGES.map((language) => [language, textOf(form, `${prefix}_${language}`)] as const);
  const others = Object.entries(before).filter(
    ([language]) => !LANGUAGES.some((known) => known === language),
  );
  return Object.fromEntries([...others, ...typed.filter(([, text]) => text !== '')]);
};

/** The ministry as its form shows it. */
export const ministryValues = (ministry: Ministry): FormValues => ({
  name: ministry.name,
  country: ministry.country,
  ownName: ministry.ownName,
  ownLanguage: ministry.ownLanguage,
  timeZone: ministry.timeZone,
  region: ministry.region ?? '',
  weekend: (ministry.weekend ?? []).map(String),
  preferredWeekdays: ministry.preferredWeekdays.map(String),
  worksFrom: ministry.worksFrom?.slice(0, 5) ?? '',
  worksUntil: ministry.worksUntil?.slice(0, 5) ?? '',
  ...byLanguage('name', ministry.names),
});

const weekdaysIn = (form: FormBody, field: string): number[] => listOf(form, field).map(Number);

/** What the form asks for. */
export const ministryInput = (form: FormBody, before?: Ministry): Record<string, unknown> => ({
  name: textOf(form, 'name'),
  country: textOf(form, 'country').toUpperCase(),
  ownName: textIfAny(form, 'ownName') ?? textOf(form, 'name'),
  ownLanguage: textIfAny(form, 'ownLanguage') ?? 'en',
  timeZone: textOf(form, 'timeZone'),
  region: textOrNull(form, 'region')?.toUpperCase() ?? null,
  weekend: weekdaysIn(form, 'weekend').length > 0 ? weekdaysIn(form, 'weekend') : null,
  preferredWeekdays: weekdaysIn(form, 'preferredWeekdays'),
  worksFrom: textOrNull(form, 'worksFrom'),
  worksUntil: textOrNull(form, 'worksUntil'),
  names: textsIn(form, 'name', before?.names),
});

/** The claim as its form shows it; the ministry by its slug. */
export const claimValues = (claim: Claim, ministry: string | null): FormValues => ({
  ministry: ministry ?? '',
  source: claim.source,
  sourceUrl: claim.sourceUrl ?? '',
  asOf: claim.asOf,
  isHistoric: claim.isHistoric ? 'yes' : '',
  ...byLanguage('text', claim.texts),
});

/** What the form asks for. */
export const claimInput = (form: FormBody, before?: Claim): Record<string, unknown> => ({
  ministry: textOrNull(form, 'ministry'),
  source: textOf(form, 'source'),
  sourceUrl: textOrNull(form, 'sourceUrl'),
  asOf: textOf(form, 'asOf'),
  isHistoric: isTicked(form, 'isHistoric'),
  texts: textsIn(form, 'text', before?.texts),
});
