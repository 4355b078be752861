/** Waking: what hour it is in a country at an instant, and how many of its people are likely asleep. */
/// <reference lib="esnext.intl" />
import { IANAZone } from 'luxon';
import { remember } from './remember.js';

/** From this local hour on people are taken to be asleep, until the other: a plain reading of time-use surveys. */
export const ASLEEP_FROM = 23;
export const ASLEEP_UNTIL = 7;

/** One local time of a country, which some of its zones share. */
export interface LocalHour {
  /** Local time HH:MM. */
  readonly time: string;
  /** Whole days between the date there and the date in UTC: -1, 0 or 1. */
  readonly dayShift: number;
  readonly isAsleep: boolean;
  /** The IANA zones of the country that show it. */
  readonly zones: readonly string[];
}

/** A country at an instant. */
export interface CountryWaking {
  readonly country: string;
  /** In the order of the clock; none where the country has no zone on record. */
  readonly hours: readonly LocalHour[];
  /** Whether all of the country's zones sleep, some of them, or none. */
  readonly asleep: 'all' | 'some' | 'none';
}

/** The zones of a country, from CLDR. */
export const zonesOf = remember(
  (country: string): readonly string[] => new Intl.Locale(`und-${country}`).getTimeZones() ?? [],
);

const MINUTE = 60_000;
const DAY = 86_400_000;

const localHour = (zones: readonly string[], at: Date, offset: number): LocalHour => {
  const shown = new Date(at.getTime() + offset * MINUTE);
  const hour = shown.getUTCHours();
  return {
    time: shown.toISOString().slice(11, 16),
    dayShift: Math.floor(shown.getTime() / DAY) - Math.floor(at.getTime() / DAY),
    isAsleep: hour >= ASLEEP_FROM || hour < ASLEEP_UNTIL,
    zones,
  };
};

/** What hour it is in each of those countries, and who is likely asleep. */
export const wakingIn = (countries: readonly string[], at: Date): CountryWaking[] =>
  countries.map((country) => {
    const byOffset = Map.groupBy(zonesOf(country), (zone) => IANAZone.create(zone).offset(at.getTime()));
    const hours = [...byOffset]
      .toSorted(([one], [other]) => one - other)
      .map(([offset, zones]) => localHour(zones, at, offset));
    const sleeping = hours.filter(({ isAsleep }) => isAsleep).length;
    const isAll = sleeping > 0 && sleeping === hours.length;
    return { country, hours, asleep: isAll ? 'all' : sleeping > 0 ? 'some' : 'none' };
  });

/** The countries all of whose people are likely asleep at the instant. */
export const sleepers = (countries: readonly string[], at: Date): string[] =>
  wakingIn(countries, at)
    .filter(({ asleep }) => asleep === 'all')
    .map(({ country }) => country);
