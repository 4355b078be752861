/** When a ministry is at work: its weekends, public holidays and office hours, in its own dates and zone. */
import { DateTime } from 'luxon';
import { type DayBounds, datesBetween, instantOf } from '../domain/campaign-day.js';
import { USUAL_HOURS, weekdayOf, weekendOf } from '../domain/working-week.js';
import { publicHolidays } from './public-holidays.js';

/** What of a ministry decides when it works. */
export interface WorkingPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The part of the country whose holidays it keeps; null for the whole country's. */
  readonly region: string | null;
  /** ISO weekdays (1 is Monday); null for its country's weekend. */
  readonly weekend: readonly number[] | null;
  /** IANA zone in which its office hours are. */
  readonly timeZone: string;
  /** Local time HH:MM[:SS]; null where it is not known. */
  readonly worksFrom: string | null;
  readonly worksUntil: string | null;
}

/** One date in a ministry's working calendar. */
export interface WorkingDay {
  /** The date in the ministry's zone. */
  readonly date: string;
  readonly isWeekend: boolean;
  /** The public holiday's name; null where the date is none. */
  readonly holiday: string | null;
  /** Office hours as instants; 09:00 to 17:00 there where they are not known. They say nothing of weekends and holidays. */
  readonly worksFromAt: Date;
  readonly worksUntilAt: Date;
  readonly areHoursKnown: boolean;
}

/** The ministry's own dates, by date; holiday names in that language, or in English where they have none. */
export const workingCalendar = async (
  place: WorkingPlace,
  dates: readonly string[],
  language = 'en',
): Promise<ReadonlyMap<string, WorkingDay>> => {
  const holidays = await holidaysOn(place, dates, language);
  const weekend = place.weekend ?? weekendOf(place.country);
  const { worksFrom, worksUntil, timeZone } = place;
  const areHoursKnown = worksFrom !== null && worksUntil !== null;
  return new Map(
    dates.map((date) => [
      date,
      {
        date,
        isWeekend: weekend.includes(weekdayOf(date)),
        holiday: holidays.get(date) ?? null,
        worksFromAt: instantOf(date, worksFrom ?? USUAL_HOURS.from, timeZone),
        worksUntilAt: instantOf(date, worksUntil ?? USUAL_HOURS.until, timeZone),
        areHoursKnown,
      },
    ]),
  );
};

/**
 * The ministry's day at each storm, by the campaign's date. A campaign date means for the ministry the date that its own
 * calendar shows when the storm starts: 17:30 on a Monday in Berlin is Tuesday in Wellington.
 */
export const workingDaysAt = async (
  place: WorkingPlace,
  storms: readonly { readonly date: string; readonly stormStartsAt: Date }[],
  language = 'en',
): Promise<ReadonlyMap<string, WorkingDay>> => {
  const own = storms.map(({ date, stormStartsAt }) => ({
    date,
    ownDate: dateIn(place.timeZone, stormStartsAt),
  }));
  const days = await workingCalendar(place, [...new Set(own.map(({ ownDate }) => ownDate))], language);
  return new Map(
    own.flatMap(({ date, ownDate }) => {
      const day = days.get(ownDate);
      return day ? [[date, day] as const] : [];
    }),
  );
};

/** The ministry's own dates that overlap each campaign day, by the campaign's date: one or two of them, seldom three. */
export const workingDaysDuring = async (
  place: WorkingPlace,
  days: readonly (DayBounds & { readonly date: string })[],
  language = 'en',
): Promise<ReadonlyMap<string, readonly WorkingDay[]>> => {
  const own = days.map(({ date, opensAt, closesAt }) => {
    const last = new Date(closesAt.getTime() - 1);
    return { date, ownDates: datesBetween(dateIn(place.timeZone, opensAt), dateIn(place.timeZone, last)) };
  });
  const ownDates = [...new Set(own.flatMap((day) => day.ownDates))];
  const calendar = await workingCalendar(place, ownDates, language);
  return new Map(own.map((day) => [day.date, day.ownDates.flatMap((date) => calendar.get(date) ?? [])]));
};

/** The date that the zone's calendar shows at the instant. */
export const dateIn = (zone: string, instant: Date): string =>
  DateTime.fromJSDate(instant, { zone }).toISODate() ?? '';

const holidaysOn = async (
  place: WorkingPlace,
  dates: readonly string[],
  language: string,
): Promise<ReadonlyMap<string, string>> => {
  const years = [...new Set(dates.map((date) => Number(date.slice(0, 4))))];
  const byYear = await Promise.all(years.map((year) => publicHolidays(place, year, language)));
  return new Map(byYear.flatMap((holidays) => [...holidays]));
};
