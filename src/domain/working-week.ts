/** A working week: the weekdays on which a country's offices are closed, and the hours at which they are open. */
/// <reference lib="esnext.intl" />
import { DateTime } from 'luxon';
import { remember } from './remember.js';

/** Office hours where nothing better is known. */
export const USUAL_HOURS = { from: '09:00', until: '17:00' } as const;

const NIGHT = { from: '22:00', until: '06:00' } as const;

/** Whether the local time HH:MM is at night: where the hours of an office are not known, only that speaks against it. */
export const isAtNight = (time: string): boolean => time >= NIGHT.from || time < NIGHT.until;

/** The country's weekend as ISO weekdays (1 is Monday), from CLDR. */
export const weekendOf = remember((country: string): readonly number[] => {
  const { weekend } = new Intl.Locale(`und-${country}`).getWeekInfo();
  return [...weekend];
});

/** The ISO weekday of a date: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: string): number => DateTime.fromISO(date, { zone: 'utc' }).weekday;
