/** Attribution: the campaign day that a response answers, and the rule that decided it. */
import { dateAfter, type DayBounds, instantOf } from './campaign-day.js';

export const ATTRIBUTION_RULES = [
  /** A reply to one of the campaign's announcements: that announcement's day, however late. */
  'announcement-day',
  /** The ministry's latest day that had opened when the response was posted, within the response window. */
  'latest-opened-day',
  /** The ministry had days, none of which had opened yet. */
  'before-first-day',
  /** The response window of the ministry's latest day was over. */
  'after-window',
  /** The campaign never addresses this ministry. */
  'never-addressed',
  /** An analyst chose the day, or chose that there is none. */
  'by-analyst',
] as const;

export type AttributionRule = (typeof ATTRIBUTION_RULES)[number];

export interface AttributableDay extends DayBounds {
  readonly id: string;
  readonly date: string;
}

export interface AttributionInput {
  readonly postedAt: Date;
  /** The campaign days on which the ministry is a target, in any order. */
  readonly ministryDays: readonly AttributableDay[];
  /** The day of the announcement that the response replies to, where it replies to one. */
  readonly announcementDay?: AttributableDay | null;
  /** The campaign's response window, in calendar days after a day closed. */
  readonly windowDays: number;
  /** The campaign's IANA zone, in which the window's days are counted. */
  readonly zone: string;
}

export interface Attribution {
  readonly day: AttributableDay | null;
  readonly rule: AttributionRule;
}

/** The instant at which the response window of a day ends: whole calendar days of the zone after the day closed. */
export const windowEndsAt = (date: string, windowDays: number, zone: string): Date =>
  instantOf(dateAfter(date, 1 + windowDays), '00:00', zone);

const latestOpened = (days: readonly AttributableDay[], at: Date): AttributableDay | null =>
  days
    .filter(({ opensAt }) => opensAt <= at)
    .reduce<AttributableDay | null>(
      (latest, day) => (latest && latest.opensAt >= day.opensAt ? latest : day),
      null,
    );

/** The day that a response answers by the rules of product.md; an analyst may say otherwise later. */
export const attribute = (input: AttributionInput): Attribution => {
  const { postedAt, ministryDays, announcementDay, windowDays, zone } = input;
  if (announcementDay) return { day: announcementDay, rule: 'announcement-day' };
  if (ministryDays.length === 0) return { day: null, rule: 'never-addressed' };
  const day = latestOpened(ministryDays, postedAt);
  if (!day) return { day: null, rule: 'before-first-day' };
  return postedAt < windowEndsAt(day.date, windowDays, zone)
    ? { day, rule: 'latest-opened-day' }
    : { day: null, rule: 'after-window' };
};
