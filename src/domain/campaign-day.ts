/** A campaign day: one calendar date in the campaign's zone, open from its first valid instant to that of the next. */
import { DateTime, IANAZone } from 'luxon';
import { Invalid } from './errors.js';
import { remember } from './remember.js';

export type DayState = 'upcoming' | 'open' | 'closed';

/** The half-open span of a day: its first instant belongs to it, its last does not. */
export interface DayBounds {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** The years in which a campaign can lie: zones have sure rules there. */
export const FIRST_DATE = '2000-01-01';
export const LAST_DATE = '2099-12-31';

export const MOST_DAYS = 366;

const DAY = 86_400_000;
const REGION = /^[A-Z][A-Za-z0-9_+-]*(\/[A-Z][A-Za-z0-9_+-]*){1,2}$/;

/** Whether the text names a time zone of the IANA list (an offset such as "+02:00" does not). */
export const isTimeZone = (value: unknown): value is string =>
  typeof value === 'string' && (value === 'UTC' || REGION.test(value)) && IANAZone.isValidZone(value);

/** Whether the text is a date of the calendar, written YYYY-MM-DD, in the years we plan for. */
export const isDate = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  value >= FIRST_DATE &&
  value <= LAST_DATE &&
  DateTime.fromISO(value, { zone: 'utc' }).isValid;

/** The date that many days after the given one (before it, where negative). */
export const dateAfter = (date: string, days: number): string =>
  DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toISODate() ?? date;

/** The days from one date to another, as the calendar counts them. */
export const daysFrom = (from: string, to: string): number =>
  Math.round(
    DateTime.fromISO(to, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), 'days').days,
  );

/** Every date of the calendar from the first to the last, both included. */
export const datesBetween = (first: string, last: string): string[] => {
  const start = DateTime.fromISO(first, { zone: 'utc' });
  const length = Math.max(0, daysFrom(first, last) + 1);
  return Array.from({ length }, (_, day) => start.plus({ days: day }).toISODate() ?? first);
};

/** The first instant at which the zone's clocks show the time of the date, or have passed it by jumping ahead. */
export const instantOf = (date: string, time: string, zone: string): Date =>
  new Date(millisecondsOf(date, time, zone));

const millisecondsOf = remember((date: string, time: string, zone: string): number => {
  const clock = IANAZone.create(zone);
  const wall = DateTime.fromISO(`${date}T${time}`, { zone: 'utc' }).toMillis();
  const [before, after] = [clock.offset(wall - DAY), clock.offset(wall + DAY)];
  if (before === after) return wall - before * 60_000;
  const shown = [before, after].map((offset) => ({ at: wall - offset * 60_000, offset }));
  const valid = shown.filter(({ at, offset }) => clock.offset(at) === offset).map(({ at }) => at);
  return valid.length > 0 ? Math.min(...valid) : endOfGap(clock, wall, before, after);
});

/** The instant of the jump over a local time that no clock shows, found by halving. */
const endOfGap = (clock: IANAZone, wall: number, before: number, after: number): number => {
  let [stillBefore, jumped] = [wall - after * 60_000, wall - before * 60_000];
  while (jumped - stillBefore > 1) {
    const middle = Math.floor((stillBefore + jumped) / 2);
    if (clock.offset(middle) === before) stillBefore = middle;
    else jumped = middle;
  }
  return jumped;
};

const spanOf = remember((date: string, zone: string): readonly [number, number] => [
  millisecondsOf(date, '00:00', zone),
  millisecondsOf(dateAfter(date, 1), '00:00', zone),
]);

/** Whether the zone's calendar has the date (Pacific/Apia went from 29 to 31 December 2011). */
export const existsIn = (date: string, zone: string): boolean => {
  const [opens, closes] = spanOf(date, zone);
  return opens < closes;
};

/** The dates of a campaign that its zone has; refused where the first or last is missing there, or they are not in order. */
export const campaignDates = remember((startsOn: string, endsOn: string, zone: string): readonly string[] => {
  const missing = Object.entries({ startsOn, endsOn }).find(([, date]) => !existsIn(date, zone));
  if (missing) throw Invalid.field(missing[0], `${missing[1]} does not exist in ${zone}.`);
  if (endsOn < startsOn)
    throw Invalid.field('endsOn', `The last day cannot lie before the first, ${startsOn}.`);
  if (daysFrom(startsOn, endsOn) >= MOST_DAYS) {
    throw Invalid.field('endsOn', `A campaign has at most ${MOST_DAYS} days.`);
  }
  return datesBetween(startsOn, endsOn).filter((date) => existsIn(date, zone));
});

/** From the first valid instant of the date in the zone to the first of the next date. */
export const dayBounds = (date: string, zone: string): DayBounds => {
  const [opens, closes] = spanOf(date, zone);
  if (opens < closes) return { opensAt: new Date(opens), closesAt: new Date(closes) };
  throw Invalid.field('date', `${date} does not exist in ${zone}.`);
};

/** What the clock makes of a day: nothing about it is stored. */
export const stateOf = ({ opensAt, closesAt }: DayBounds, now: Date): DayState => {
  if (now < opensAt) return 'upcoming';
  return now < closesAt ? 'open' : 'closed';
};

/** The date whose day is open in the zone: what the calendar there shows, unless its clock was just set back over midnight. */
export const todayIn = (zone: string, now: Date): string => {
  const shown = DateTime.fromJSDate(now, { zone }).toISODate() ?? LAST_DATE;
  const next = dateAfter(shown, 1);
  return existsIn(next, zone) && instantOf(next, '00:00', zone) <= now ? next : shown;
};
