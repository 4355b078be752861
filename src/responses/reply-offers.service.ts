import { Injectable } from '@nestjs/common';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { type ReplyAudience, replyAudience } from '../domain/reply-set.js';
import type { DayView } from '../schedule/day-view.js';
import { ScheduleService } from '../schedule/schedule.service.js';
import { type ReplySet, SuggestedPostPool } from '../suggested-posts/suggested-post-pool.js';

/** A response that supporters are asked to answer back now. */
export interface OfferedReply {
  /** The response's id, by which a deal asks for a post of its set. */
  readonly response: string;
  /** The ministry's slug. */
  readonly ministry: string;
  /** To whom Today offers it. */
  readonly audience: ReplyAudience;
  /** Where the response stands; null where it has no address. */
  readonly url: string | null;
  /** The languages in which there are approved posts. */
  readonly languages: readonly string[];
}

/** Tells which responses are answered back now, and by whom. */
@Injectable()
export class ReplyOffers {
  constructor(
    private readonly pools: SuggestedPostPool,
    private readonly schedule: ScheduleService,
  ) {}

  /** The responses that are answered back now; none while no day is open or the campaign is stopped. */
  async list(campaign: Campaign, now: Date): Promise<OfferedReply[]> {
    const days = await this.schedule.listDays(campaign, now);
    const today = days.find(({ state, paused }) => state === 'open' && paused === null);
    if (!today || campaign.status !== 'published' || campaign.pausedAt !== null) return [];
    const sets = await this.pools.replySets(campaign.id);
    return [...sets.values()].flatMap((set) => offered(campaign, days, today, set) ?? []);
  }
}

const offered = (
  { timeZone: zone, responseWindowDays: windowDays }: Campaign,
  days: readonly DayView[],
  today: DayView,
  { response, posts }: ReplySet,
): OfferedReply | null => {
  const targets = days.flatMap((day) => day.targets.map((target) => ({ ...target, dayId: day.id })));
  const answered = days.find(({ id }) => id === response.campaignDayId) ?? null;
  const ofMinistry = targets.filter(({ ministry }) => ministry.id === response.ministryId);
  const isStopped =
    answered?.paused != null ||
    ofMinistry.some(({ dayId, paused }) => paused !== null && [answered?.id, today.id].includes(dayId));
  const calendar = { dates: days.map(({ date }) => date), zone, windowDays };
  const repliedTo = { postedAt: response.postedAt, day: answered?.date ?? null };
  const audience = replyAudience(repliedTo, calendar, today.date);
  const ministry = ofMinistry[0]?.ministry.slug;
  if (audience === null || ministry === undefined || isStopped) return null;
  const languages = [...new Set(posts.map(({ language }) => language))];
  return { response: response.id, ministry, audience, url: response.url, languages };
};
