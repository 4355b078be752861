/** A storm: the agreed time of a campaign day at which everybody posts. */
import { DateTime } from 'luxon';
import { dayBounds, instantOf } from './campaign-day.js';
import { Invalid } from './errors.js';

export interface StormPlan {
  readonly date: string;
  readonly zone: string;
  /** The local time, HH:MM. */
  readonly stormAt: string;
  readonly minutes: number;
}

export interface Storm {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The storm's instants: after the gap where its time is skipped, the first where it comes twice, never beyond its date. */
export const stormOf = ({ date, zone, stormAt, minutes }: StormPlan): Storm => {
  const { closesAt } = dayBounds(date, zone);
  const startsAt = instantOf(date, stormAt, zone);
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  if (endsAt > closesAt) {
    throw Invalid.field(
      'stormAt',
      `A storm at ${stormAt} for ${minutes} minutes ends after ${date} does in ${zone}.`,
    );
  }
  return { startsAt, endsAt };
};

/** The hours of the day, 0 to 23 as the zone's clocks show them, into which the storm falls. */
export const hoursOfStorm = ({ startsAt, endsAt }: Storm, zone: string): number[] => {
  const ends = DateTime.fromJSDate(endsAt, { zone });
  const hours: number[] = [];
  let at = DateTime.fromJSDate(startsAt, { zone }).startOf('hour');
  for (; at < ends; at = at.plus({ hours: 1 })) hours.push(at.hour);
  return hours;
};
