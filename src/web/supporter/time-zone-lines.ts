/**
 * A zone as a VTIMEZONE, from the same rules by which our storms are placed: tables of others know the zone's rules of
 * today alone, or of another year, and would show one storm at two times.
 */
import { type ClockChange, clockChanges, minutesAhead } from '../../domain/clock-changes.js';

const YEAR = 366 * 86_400_000;

/** The lines of the VTIMEZONE, right from a year before the first instant to a year after the last. */
export const timeZoneLines = (zone: string, first: Date, last: Date): string[] => {
  const from = new Date(first.getTime() - YEAR);
  const to = new Date(last.getTime() + YEAR);
  const ahead = minutesAhead(zone, from);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance({ at: from, before: ahead, after: ahead }),
    ...clockChanges(zone, from, to).flatMap(observance),
    'END:VTIMEZONE',
  ];
};

/** The instant as a clock so many minutes ahead of UTC shows it: `20260611T173000`. */
export const wallTime = (at: Date, minutes: number): string =>
  new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, 19).replace(/[-:]/g, '');

/** What the clocks show from a change on; the change itself is written as the clocks showed it before. */
const observance = ({ at, before, after }: ClockChange): string[] => {
  const kind = after > before ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${wallTime(at, before)}`,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(after)}`,
    `END:${kind}`,
  ];
};

const offset = (minutes: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
};
