/** Ministries as the planner sees them: what each campaign date is in their own calendar, when the storm reaches them. */
import { DateTime } from 'luxon';
import type { MinistryDay, PlanningMinistry } from '../domain/plan.js';
import { isAtNight, weekdayOf, weekendOf } from '../domain/working-week.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import type { WorkingPlace } from '../ministries/working-calendar.js';
import { publicHolidays } from '../ministries/public-holidays.js';
import type { DayView } from './day-view.js';

/** What of a ministry the planner asks. */
export type PlannedMinistry = WorkingPlace & Pick<Ministry, 'slug' | 'name' | 'preferredWeekdays'>;

/** A campaign date as a ministry's clocks show it when its storm starts. */
interface OwnTime {
  readonly date: string;
  readonly ownDate: string;
  /** Local time HH:MM. */
  readonly time: string;
}

type Storm = Pick<DayView, 'date' | 'stormStartsAt'>;

/** The ministries with their days; holidays are named in that language, or in English. */
export const planningMinistries = async (
  ministries: readonly PlannedMinistry[],
  storms: readonly Storm[],
  language: string,
): Promise<PlanningMinistry[]> => {
  const times = new Map<string, readonly OwnTime[]>();
  const timesIn = (zone: string): readonly OwnTime[] => {
    const known = times.get(zone) ?? storms.map((storm) => ownTime(storm, zone));
    times.set(zone, known);
    return known;
  };
  const names = namesOf(ministries);
  const planned: PlanningMinistry[] = [];
  // One after the other: the first look at a country's holidays takes some milliseconds of the only thread.
  for (const ministry of ministries) {
    const days = await daysOf(ministry, timesIn(ministry.timeZone), language);
    planned.push({ slug: ministry.slug, name: names.get(ministry.slug) ?? ministry.name, days });
  }
  return planned;
};

const ownTime = ({ date, stormStartsAt }: Storm, zone: string): OwnTime => {
  const shown = DateTime.fromJSDate(stormStartsAt, { zone });
  return { date, ownDate: shown.toISODate() ?? date, time: shown.toFormat('HH:mm') };
};

const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** A ministry goes by its country in the planner's sentences; by its name too where the country has several. */
const namesOf = (ministries: readonly PlannedMinistry[]): ReadonlyMap<string, string> => {
  const byCountry = Map.groupBy(ministries, ({ country }) => country);
  return new Map(
    ministries.map(({ slug, country, name }) => {
      const place = COUNTRY_NAMES.of(country) ?? country;
      return [slug, (byCountry.get(country)?.length ?? 0) > 1 ? `${place} (${name})` : place];
    }),
  );
};

const daysOf = async (
  ministry: PlannedMinistry,
  times: readonly OwnTime[],
  language: string,
): Promise<ReadonlyMap<string, MinistryDay>> => {
  const years = [...new Set(times.map(({ ownDate }) => Number(ownDate.slice(0, 4))))];
  const byYear = new Map<number, ReadonlyMap<string, string>>();
  for (const year of years) byYear.set(year, await publicHolidays(ministry, year, language));
  const weekend = ministry.weekend ?? weekendOf(ministry.country);
  // A night that no other day spares it says nothing for or against a day.
  const isAlways = times.every(({ time }) => isAtNight(time));
  return new Map(
    times.map(({ date, ownDate, time }) => {
      const weekday = weekdayOf(ownDate);
      return [
        date,
        {
          isWeekend: weekend.includes(weekday),
          holiday: byYear.get(Number(ownDate.slice(0, 4)))?.get(ownDate) ?? null,
          isPreferred:
            ministry.preferredWeekdays.length > 0 ? ministry.preferredWeekdays.includes(weekday) : null,
          isOutsideHours: areHoursKnown(ministry) ? isOutside(ministry, time) : isAtNight(time) && !isAlways,
          isAtNight: !areHoursKnown(ministry) && isAtNight(time),
          dateThere: ownDate === date ? null : ownDate,
        },
      ];
    }),
  );
};

const areHoursKnown = ({ worksFrom, worksUntil }: PlannedMinistry): boolean =>
  worksFrom !== null && worksUntil !== null;

const isOutside = ({ worksFrom, worksUntil }: PlannedMinistry, time: string): boolean =>
  worksFrom !== null &&
  worksUntil !== null &&
  (time < worksFrom.slice(0, 5) || time >= worksUntil.slice(0, 5));
