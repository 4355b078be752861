/** Public holidays of a country or a part of it, in the office's own dates; their rules are loaded when first asked for. */
import { DateTime } from 'luxon';
import { datesBetween, instantOf } from '../domain/campaign-day.js';

/** Whose holidays they are, and in which zone its dates begin. */
export interface HolidayPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The part of the country, as ISO 3166-2 without the country; null where holidays are the whole country's. */
  readonly region: string | null;
  /** IANA zone. */
  readonly timeZone: string;
}

// 12 MB that a server at rest does without.
const loadRules = async () => (await import('date-holidays')).default;

const known = new Map<string, ReadonlyMap<string, string>>();
const MOST_KNOWN = 2_000;

/** The year's public holidays by date, each with its name in that language, or in English where it has none. */
export const publicHolidays = async (
  { country, region, timeZone }: HolidayPlace,
  year: number,
  language = 'en',
): Promise<ReadonlyMap<string, string>> => {
  const key = [country, region, timeZone, year, language].join('\n');
  const found = known.get(key);
  if (found) return found;
  const Rules = await loadRules();
  const options = { timezone: timeZone, types: ['public' as const], languages: [language, 'en'] };
  const rules = region === null ? new Rules(country, options) : new Rules(country, region, options);
  const holidays = new Map(
    rules
      .getHolidays(year)
      .flatMap(({ start, end, name }) => datesOf(start, end, timeZone).map((date) => [date, name] as const)),
  );
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, holidays);
  return holidays;
};

// Some begin at sunset and some last for days: a date is a holiday if it is one at noon.
const datesOf = (start: Date, end: Date, zone: string): string[] => {
  const [first, last] = [start, end].map(
    (instant) => DateTime.fromJSDate(instant, { zone }).toISODate() ?? '',
  );
  return datesBetween(first ?? '', last ?? '').filter((date) => {
    const noon = instantOf(date, '12:00', zone);
    return start <= noon && noon < end;
  });
};

/** The parts of the country that have holidays of their own: code and name; none where it has no such parts. */
export const regionsOf = async (country: string): Promise<ReadonlyMap<string, string>> => {
  const Rules = await loadRules();
  // The library's types promise an object; it answers undefined where there are none.
  const states = new Rules().getStates(country) as Record<string, string> | undefined;
  return new Map(Object.entries(states ?? {}));
};
