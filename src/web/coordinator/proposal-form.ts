/** What is asked of the planner, and what of its proposal is accepted, as the fields of forms. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type FormBody, listOf, numberOf, textIfAny, textOf } from '../workspace/form.js';
import type { FormValues } from '../workspace/stale.js';
import type { DayPlan } from './board-plan.js';

/** A day of a proposal that waits for acceptance. */
export interface OfferedDay {
  readonly date: string;
  readonly ministries: readonly string[];
  /** Why each stands there, by its slug, in the coordinator's language. */
  readonly reasons: Readonly<Record<string, string>>;
}

const MOST_BYTES = 2_000_000;

/** What the planner is asked, as a program would send it. */
export const planningInput = (form: FormBody): Record<string, unknown> => ({
  ministries: listOf(form, 'ministries'),
  closingDay: textIfAny(form, 'closingDay'),
  rounds: numberOf(form, 'rounds'),
});

/** The question's fields as they were filled in. */
export const planningValues = (form: FormBody): FormValues => ({
  ministries: listOf(form, 'ministries'),
  closingDay: textOf(form, 'closingDay') || 'none',
  rounds: textOf(form, 'rounds'),
});

/** The offer as text for a hidden field: what was seen is what is accepted. */
export const writeOffer = (days: readonly OfferedDay[]): string =>
  deflateRawSync(
    JSON.stringify(days.map(({ date, ministries, reasons }) => [date, ministries, reasons])),
  ).toString('base64url');

const offeredDay = (row: unknown): OfferedDay[] => {
  if (!Array.isArray(row)) return [];
  const [date, ministries, reasons] = row as unknown[];
  return Array.isArray(ministries) ? [{ date, ministries, reasons } as OfferedDay] : [];
};

/** The offer in the text, whose days their DTO checks; none where it was tampered with. */
export const readOffer = (text: string): OfferedDay[] => {
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: MOST_BYTES });
    const rows = JSON.parse(bytes.toString('utf8')) as unknown;
    return Array.isArray(rows) ? rows.flatMap(offeredDay) : [];
  } catch {
    return [];
  }
};

/** The accepted days as `PUT …/plan` takes them; pins stay, and each day has the version that was seen. */
export const acceptedPlan = (
  offer: readonly OfferedDay[],
  accepted: readonly string[],
  seen: readonly DayPlan[],
): Record<string, unknown>[] => {
  const was = new Map(seen.map((day) => [day.date, day]));
  return offer
    .filter(({ date }) => accepted.includes(date))
    .map(({ date, ministries, reasons }) => ({
      date,
      ministries,
      pinned: was.get(date)?.pinned.filter((slug) => ministries.includes(slug)) ?? [],
      reasons,
      version: was.get(date)?.version,
    }));
};
