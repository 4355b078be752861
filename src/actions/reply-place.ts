/** A reply's place: the open day on which a response is answered back, and the ministry that responded. */
import { Conflict, Invalid } from '../domain/errors.js';
import { replyAudience } from '../domain/reply-set.js';
import type { DayView, MinistryView } from '../schedule/day-view.js';
import type { AnsweredResponse } from '../suggested-posts/answered-responses.js';
import type { ActCampaign } from './act-memory.js';
import { openDayOf, refusePaused, type DealPlace, type Wish } from './deal-place.js';

/**
 * Where the response may be answered; throws what `openDayOf` throws, Invalid, or Conflict `paused` or `reply-closed`.
 * To whom Today offers the reply is a matter of its page: whoever follows its link in the response window is dealt one.
 */
export function replyPlaceOf(
  known: ActCampaign,
  response: AnsweredResponse,
  date: string,
  wish: Wish,
  now: Date,
): DealPlace {
  const place = openDayOf(known, date, wish, now);
  const ministry = ministryOf(known, response, wish);
  const answered = answeredDay(known, response);
  refusePaused(known, place.day, ministry);
  refusePausedReply(known, response, ministry);
  const { timeZone: zone, responseWindowDays: windowDays } = known.campaign;
  const calendar = { dates: known.days.map((day) => day.date), zone, windowDays };
  const repliedTo = { postedAt: response.postedAt, day: answered?.date ?? null };
  if (replyAudience(repliedTo, calendar, date) === null) {
    throw new Conflict('reply-closed', `This response is not answered on ${date}.`);
  }
  return { ...place, ministry };
}

/** Throws Conflict `paused` where the day that was answered, or the ministry on it, is stopped. */
export function refusePausedReply(
  known: ActCampaign,
  response: AnsweredResponse,
  ministry: { readonly id: string },
): void {
  const answered = answeredDay(known, response);
  if (answered) refusePaused(known, answered, ministry);
}

const answeredDay = ({ days }: ActCampaign, { campaignDayId }: AnsweredResponse): DayView | null =>
  days.find(({ id }) => id === campaignDayId) ?? null;

function ministryOf({ ministries }: ActCampaign, response: AnsweredResponse, wish: Wish): MinistryView {
  const ministry = [...ministries.values()].find(({ id }) => id === response.ministryId);
  if (!ministry) throw noReplySet();
  if (wish.ministry === undefined || wish.ministry === ministry.slug) return ministry;
  throw Invalid.field('ministry', `"${wish.ministry}" is not the ministry that responded.`);
}

/** The response is none of this campaign, not public, or has no approved posts. */
export const noReplySet = (): Invalid =>
  Invalid.field('response', 'There is no reply set to this response that can be dealt now.');
