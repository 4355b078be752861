import { Injectable } from '@nestjs/common';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { todayIn } from '../../domain/campaign-day.js';
import { MinistriesService } from '../../ministries/ministries.service.js';
import type { Ministry } from '../../ministries/ministry.entity.js';
import { workingDaysAt, workingDaysDuring } from '../../ministries/working-calendar.js';
import { ApprovedPosts } from '../../schedule/approved-posts.js';
import type { DayView, TargetView } from '../../schedule/day-view.js';
import type { EventView } from '../../schedule/event-view.js';
import { EventsService, isOnADay } from '../../schedule/events.service.js';
import { ScheduleService } from '../../schedule/schedule.service.js';
import { freshForm } from '../workspace/form-state.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { accountCheck } from './account-check.js';
import { type BoardAsked, firstWeekdayIn } from './board-address.js';
import { approvedByLanguage } from './board-posts.js';
import { type DayPlan } from './board-plan.js';
import { spanOf } from './board-span.js';
import type {
  BoardDay,
  BoardMinistry,
  BoardPageView,
  BoardTarget,
  Picked,
  Shelved,
  StormThere,
} from './board-view.js';
import { campaignHere } from './campaign-here.js';
import { stormHour } from './storm-hour.js';

/** A campaign's whole plan as it is saved, and the ministries that it could address. */
export interface PlanAtHand {
  readonly campaign: Campaign;
  readonly days: readonly DayView[];
  readonly ministries: readonly Ministry[];
  readonly now: Date;
}

/** Gathers what the board shows. */
@Injectable()
export class BoardPages {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly schedule: ScheduleService,
    private readonly ministries: MinistriesService,
    private readonly events: EventsService,
    private readonly posts: ApprovedPosts,
  ) {}

  /** The plan as it is saved. */
  async planAtHand(slug: string, now: Date): Promise<PlanAtHand> {
    const campaign = await this.campaigns.getBySlug(slug);
    const [days, ministries] = await Promise.all([
      this.schedule.listDays(campaign, now),
      this.ministries.list(),
    ]);
    return { campaign, days, ministries, now };
  }

  /** The board as it is saved, with nothing waiting. */
  async view(page: WorkspacePage, at: PlanAtHand, asked: BoardAsked): Promise<BoardPageView> {
    const { campaign, days, ministries, now } = at;
    const dates = days.map(({ date }) => date);
    const today = todayIn(campaign.timeZone, now);
    const span = spanOf(dates, { ...asked, today, firstWeekday: firstWeekdayIn(page.language) });
    const shown = days.filter(({ date }) => span.dates.includes(date));
    const [events, { counts }] = await Promise.all([
      this.events.list(campaign),
      this.posts.survey(campaign, []),
    ]);
    const known = ministriesOf(days, ministries);
    const picked = pickedOf(asked, days, known);
    return {
      campaign: campaignHere(campaign),
      span,
      ends: [campaign.startsOn, campaign.endsOn],
      today,
      days: await this.daysOf(page, at, shown, events, counts),
      strayEvents: events.filter((event) => !isOnADay(campaign)(event)),
      shelf: shelfOf(days, ministries),
      picked,
      pending: null,
      changed: null,
      plan: planOf(days).filter(({ date }) => span.dates.includes(date) || date === picked?.from),
      names: known,
      postsNeeded: campaign.approvedPostsNeeded,
      ownZone: asked.zone,
      eventForm: freshForm({ date: span.dates[0] ?? campaign.startsOn }),
    };
  }

  private async daysOf(
    page: WorkspacePage,
    { campaign, ministries, now }: PlanAtHand,
    shown: readonly DayView[],
    events: readonly EventView[],
    counts: Parameters<typeof approvedByLanguage>[0],
  ): Promise<BoardDay[]> {
    const entities = new Map(ministries.map((ministry) => [ministry.slug, ministry]));
    const there = await stormsThere(shown, entities, page.language);
    const targetOf = (day: DayView, target: TargetView): BoardTarget => ({
      ministry: target.ministry,
      pinned: target.pinned,
      paused: target.paused,
      reason: target.reason,
      there: there.get(`${day.date} ${target.ministry.slug}`) ?? null,
      posts: approvedByLanguage(counts, target.ministry.id, campaign.languages),
      check: accountCheck(entities.get(target.ministry.slug)?.accounts ?? [], day.opensAt, now),
    });
    return shown.map((day) => ({
      ...day,
      canChange: canChange(day),
      events: events.filter(({ date }) => date === day.date),
      targets: day.targets.map((target) => targetOf(day, target)),
    }));
  }
}

/** A day that was published does not change once it is closed. */
export const canChange = (day: Pick<DayView, 'isLocked' | 'state'>): boolean =>
  !(day.isLocked && day.state === 'closed');

/** The days as values that a change of the board turns into others. */
export const planOf = (days: readonly DayView[]): DayPlan[] =>
  days.map(({ date, version, isBlackout, targets }) => ({
    date,
    version,
    isBlackout,
    ministries: targets.map(({ ministry }) => ministry.slug),
    pinned: targets.filter(({ pinned }) => pinned).map(({ ministry }) => ministry.slug),
  }));

/** Every ministry that is known or was published, by slug. */
export const ministriesOf = (
  days: readonly DayView[],
  ministries: readonly BoardMinistry[],
): ReadonlyMap<string, BoardMinistry> =>
  new Map([
    ...days.flatMap(({ targets }) => targets.map(({ ministry }) => [ministry.slug, ministry] as const)),
    ...ministries.map((ministry) => [ministry.slug, ministry] as const),
  ]);

const shelfOf = (days: readonly DayView[], ministries: readonly Ministry[]): Shelved[] => {
  const addressed = days.flatMap(({ targets }) => targets.map(({ ministry }) => ministry.slug));
  return ministries.map((ministry) => ({
    ministry,
    days: addressed.filter((slug) => slug === ministry.slug).length,
  }));
};

/** What is picked up, where it can still be: a day that is closed or no longer addresses it lets nothing go. */
const pickedOf = (
  { pick }: BoardAsked,
  days: readonly DayView[],
  known: ReadonlyMap<string, BoardMinistry>,
): Picked | null => {
  const ministry = pick && known.get(pick.ministry);
  if (!ministry) return null;
  if (pick.from === null) return { from: null, ministry };
  const day = days.find(({ date }) => date === pick.from);
  const isThere = day?.targets.some((target) => target.ministry.slug === pick.ministry);
  return day && isThere && canChange(day) ? { from: pick.from, ministry } : null;
};

const stormsThere = async (
  days: readonly DayView[],
  ministries: ReadonlyMap<string, Ministry>,
  language: string,
): Promise<ReadonlyMap<string, StormThere>> => {
  const slugs = [...new Set(days.flatMap(({ targets }) => targets.map(({ ministry }) => ministry.slug)))];
  const found = slugs.flatMap((slug) => ministries.get(slug) ?? []);
  const calendars = await Promise.all(
    found.map(async (ministry) => {
      const own = days.filter(({ targets }) => targets.some((one) => one.ministry.slug === ministry.slug));
      const [atStorms, during] = await Promise.all([
        workingDaysAt(ministry, own, language),
        workingDaysDuring(ministry, own, language),
      ]);
      return own.flatMap(({ date, stormStartsAt }) => {
        const day = atStorms.get(date);
        if (!day) return [];
        const there = { ...day, hour: stormHour(day, stormStartsAt), office: during.get(date) ?? [] };
        return [[`${date} ${ministry.slug}`, there] as const];
      });
    }),
  );
  return new Map(calendars.flat());
};
