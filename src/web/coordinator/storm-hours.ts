/** The hours of a day at which its storm could be, each with who sleeps and who is at work. */
import { dayBounds, instantOf } from '../../domain/campaign-day.js';
import { type CountryWaking, wakingIn } from '../../domain/waking.js';
import type { WorkingDay } from '../../ministries/working-calendar.js';

export interface StormChoice {
  /** Local time HH:MM in the campaign's zone. */
  readonly time: string;
  readonly at: Date;
  readonly countries: readonly CountryWaking[];
  /** How many sections are in a country all of whose zones sleep. */
  readonly asleep: number;
  /** How many ministries are at work. */
  readonly atWork: number;
}

interface Around {
  readonly date: string;
  readonly zone: string;
  /** The time that holds now, which need not be a full hour. */
  readonly current: string;
  /** The country of each section; two sections may share one. */
  readonly sections: readonly string[];
  /** For each ministry, its own days around the date. */
  readonly ministries: readonly (readonly WorkingDay[])[];
}

const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

const isAtWork = (days: readonly WorkingDay[], at: Date): boolean =>
  days.some(
    ({ isWeekend, holiday, worksFromAt, worksUntilAt }) =>
      !isWeekend && holiday === null && worksFromAt <= at && at < worksUntilAt,
  );

/** Every full hour that the date has in the zone, and the time that holds now. */
export const stormChoices = ({ date, zone, current, sections, ministries }: Around): StormChoice[] => {
  const countries = [...new Set(sections)].toSorted();
  const { closesAt } = dayBounds(date, zone);
  const times = [...new Set([...HOURS, current.slice(0, 5)])].toSorted();
  const instants = times.map((time) => ({ time, at: instantOf(date, time, zone) }));
  return instants
    .filter(({ at }, index) => at < closesAt && at.getTime() !== instants[index + 1]?.at.getTime())
    .map(({ time, at }) => {
      const waking = wakingIn(countries, at);
      const sleeping = new Set(waking.filter(({ asleep }) => asleep === 'all').map(({ country }) => country));
      return {
        time,
        at,
        countries: waking,
        asleep: sections.filter((country) => sleeping.has(country)).length,
        atWork: ministries.filter((days) => isAtWork(days, at)).length,
      };
    });
};
