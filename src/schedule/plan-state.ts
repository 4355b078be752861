/** What of a day supporters were told: the part of the plan whose change is recorded with a reason. */
import { isDeepStrictEqual } from 'node:util';
import type { CampaignTimes } from '../campaigns/campaign-days.js';
import { campaignDates, type DayBounds, dayBounds, isDate, stateOf } from '../domain/campaign-day.js';
import { Conflict, Invalid } from '../domain/errors.js';
import { type Storm, stormOf } from '../domain/storm.js';
import type { CampaignDay } from './campaign-day.entity.js';
import type { PlanState } from './plan-change.entity.js';

/** Whether the date lies within the campaign; refused where it is none. */
export const isWithin = ({ startsOn, endsOn }: CampaignTimes, date: string): boolean => {
  if (!isDate(date)) throw Invalid.field('date', 'A day is named by its date, such as 2026-06-11.');
  return date >= startsOn && date <= endsOn;
};

/** The dates of the campaign that its zone has, in order. */
export const datesOf = ({ startsOn, endsOn, timeZone }: CampaignTimes): readonly string[] =>
  campaignDates(startsOn, endsOn, timeZone);

/** The storm of the day: its own where it has one, else the campaign's. */
export const stormOfDay = (campaign: CampaignTimes, day: CampaignDay): Storm =>
  stormOf({
    date: day.date,
    zone: campaign.timeZone,
    stormAt: day.stormAt ?? campaign.stormAt,
    minutes: day.stormMinutes ?? campaign.stormMinutes,
  });

/** From when to when the day is open. */
export const boundsOfDay = (campaign: CampaignTimes, day: CampaignDay): DayBounds =>
  dayBounds(day.date, campaign.timeZone);

/** The state of the plan for the day, with those targets. */
export const planState = (
  campaign: CampaignTimes,
  day: CampaignDay,
  targets: PlanState['targets'],
): PlanState => {
  const { startsAt, endsAt } = stormOfDay(campaign, day);
  return {
    targets,
    timeZone: campaign.timeZone,
    stormStartsAt: startsAt.toISOString(),
    stormEndsAt: endsAt.toISOString(),
    theme: day.theme,
    note: day.note,
  };
};

/** A day that was ever published does not change once it is closed. */
export const refuseClosed = (campaign: CampaignTimes, day: CampaignDay, now: Date): void => {
  if (day.lockedAt === null || stateOf(boundsOfDay(campaign, day), now) !== 'closed') return;
  throw new Conflict('day-closed', `${day.date} is closed: what was planned for it stays as it was.`, {
    date: day.date,
  });
};

/** Whether supporters were told something that is no longer so. */
export const isChangeOfPublished = (day: CampaignDay, before: PlanState, after: PlanState): boolean =>
  day.lockedAt !== null && !isDeepStrictEqual(before, after);

/** The reason for changing a day that was published, which cannot be left out. */
export const reasonGiven = (day: CampaignDay, reason: string | undefined): string => {
  if (reason) return reason;
  throw Invalid.field(
    'reason',
    `${day.date} was published: say why it changes, for supporters will read it.`,
  );
};
