/** The dates of a clone: where each day of a campaign comes to lie when it is planned anew. */
import { campaignDates, dateAfter } from './campaign-day.js';
import { weekdayOf } from './working-week.js';

export const CLONE_WAYS = ['weekday', 'date'] as const;

/** By weekday: a Thursday stays a Thursday. By date: the first day is the date itself, whatever weekday it is. */
export type CloneWay = (typeof CLONE_WAYS)[number];

export interface ClonePlan {
  /** The dates of the campaign that is cloned, in order. */
  readonly dates: readonly string[];
  readonly startsOn: string;
  readonly by: CloneWay;
  /** The zone of the clone. */
  readonly zone: string;
}

export interface CloneDates {
  readonly startsOn: string;
  readonly endsOn: string;
  /** The clone's dates in order: day n of the campaign is day n of the clone. */
  readonly dates: readonly string[];
}

/** The date nearest to the wanted one that has the same weekday as the other; never more than three days away. */
export const nearestWeekday = (wanted: string, like: string): string => {
  const ahead = (weekdayOf(like) - weekdayOf(wanted) + 7) % 7;
  return dateAfter(wanted, ahead > 3 ? ahead - 7 : ahead);
};

/** As many days as the campaign has, from the first on; a date that the zone skips is no day and is made up for. */
export const cloneDates = ({ dates, startsOn, by, zone }: ClonePlan): CloneDates => {
  const first = by === 'weekday' ? nearestWeekday(startsOn, dates[0] ?? startsOn) : startsOn;
  const last = dateAfter(first, dates.length - 1);
  const found = campaignDates(first, last, zone);
  if (found.length === dates.length) return { startsOn: first, endsOn: last, dates: found };
  const endsOn = dateAfter(last, dates.length - found.length);
  return { startsOn: first, endsOn, dates: campaignDates(first, endsOn, zone) };
};
