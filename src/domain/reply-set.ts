/** A reply set: posts that thank a ministry for its response or press on, and the days on which supporters are offered them. */
import type { Channel } from './channel.js';
import { dateAfter, todayIn } from './campaign-day.js';
import { findXPost } from './post-url.js';

/** What a post of a reply set is for. */
export const REPLY_PURPOSES = ['thank', 'press-on'] as const;

export type ReplyPurpose = (typeof REPLY_PURPOSES)[number];

/** A response as far as it decides when it is answered back. */
export interface RepliedTo {
  readonly postedAt: Date;
  /** The date of the campaign day that it answers; null while unassigned. */
  readonly day: string | null;
}

/** The days of a campaign on which replies can be offered. */
export interface ReplyCalendar {
  /** The campaign's dates, the first one first. */
  readonly dates: readonly string[];
  /** The campaign's IANA zone. */
  readonly zone: string;
  /** The campaign's response window, in calendar days after a day closed. */
  readonly windowDays: number;
}

/** To whom Today offers a reply set: to everybody, or to those who wrote to that ministry. */
export type ReplyAudience = 'everybody' | 'who-wrote';

/** When a reply set is offered. */
export interface ReplyOffer {
  /** The date on which everybody is offered it; null where the campaign has no day after the response. */
  readonly first: string | null;
  /** The last date on which those who wrote to the ministry are; before `first` where the window was over by then. */
  readonly last: string;
}

/**
 * The next campaign day after the response was posted, so that the set can be written and approved by then and everybody
 * has the same day; and the end of the response window of the day that was answered (of the day of posting, while
 * unassigned), in which the exchange still is one.
 */
export function replyOffer({ postedAt, day }: RepliedTo, calendar: ReplyCalendar): ReplyOffer {
  const { dates, zone, windowDays } = calendar;
  const postedOn = todayIn(zone, postedAt);
  return {
    first: dates.find((date) => date > postedOn) ?? null,
    last: dateAfter(day ?? postedOn, windowDays),
  };
}

/** To whom the reply set is offered on the date; null where it is to nobody. */
export function replyAudience(
  response: RepliedTo,
  calendar: ReplyCalendar,
  date: string,
): ReplyAudience | null {
  const { first, last } = replyOffer(response, calendar);
  if (first === null || date < first) return null;
  if (date === first) return 'everybody';
  return date <= last ? 'who-wrote' : null;
}

const POSTS: readonly Channel[] = ['reply', 'own-post', 'quote'];

/** The id of the response's post on X, under which a reply to it stands; null where it is none. */
export const repliesUnder = (channel: Channel, url: string | null): string | null =>
  POSTS.includes(channel) && url !== null ? findXPost(url) : null;
