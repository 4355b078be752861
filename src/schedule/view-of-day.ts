/** Turns the rows of a day into what its readers meet. */
import type { Campaign } from '../campaigns/campaign.entity.js';
import { type DayState, stateOf } from '../domain/campaign-day.js';
import type { Claim } from '../ministries/claim.entity.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import { claimView, type MinistryView, ministryView } from '../ministries/ministry-view.js';
import type { CampaignDay } from './campaign-day.entity.js';
import type { DayView, PauseView, TargetView } from './day-view.js';
import { boundsOfDay, stormOfDay } from './plan-state.js';
import type { Target } from './target.entity.js';

/** What a day's view is made from besides its own row. */
export interface DaySurroundings {
  readonly campaign: Campaign;
  /** All dates of the campaign. */
  readonly dates: readonly string[];
  readonly ministries: ReadonlyMap<string, Ministry>;
  readonly claims: readonly Claim[];
  readonly now: Date;
}

const pauseView = (row: Pick<CampaignDay, 'pausedAt' | 'pauseReason'>): PauseView | null =>
  row.pausedAt && { at: row.pausedAt, reason: row.pauseReason ?? '' };

/** The ministry as it was at publication, wherever supporters can have seen it so; else as it is. */
const ministryOf = (target: Target, state: DayState, around: DaySurroundings): MinistryView | null => {
  const isKept = around.campaign.status !== 'draft' || state === 'closed';
  if (isKept && target.publishedMinistry) return target.publishedMinistry;
  const ministry = around.ministries.get(target.ministryId);
  return ministry ? ministryView(ministry) : null;
};

const targetViews = (day: CampaignDay, state: DayState, around: DaySurroundings): TargetView[] =>
  day.targets
    .toSorted((one, other) => one.position - other.position)
    .flatMap((target) => {
      const ministry = ministryOf(target, state, around);
      const claims = around.claims
        .filter(({ ministryId }) => ministryId === target.ministryId)
        .map(claimView);
      const { id, position, pinned, reason } = target;
      return ministry ? [{ id, position, pinned, reason, paused: pauseView(target), ministry, claims }] : [];
    });

/** The day as its readers meet it at this instant. */
export const viewOfDay = (day: CampaignDay, around: DaySurroundings): DayView => {
  const bounds = boundsOfDay(around.campaign, day);
  const storm = stormOfDay(around.campaign, day);
  const state = stateOf(bounds, around.now);
  return {
    id: day.id,
    version: day.version,
    date: day.date,
    number: around.dates.indexOf(day.date) + 1,
    of: around.dates.length,
    state,
    ...bounds,
    stormStartsAt: storm.startsAt,
    stormEndsAt: storm.endsAt,
    ownStorm: { stormAt: day.stormAt, stormMinutes: day.stormMinutes },
    theme: day.theme,
    note: day.note,
    translations: day.translations,
    isBlackout: day.isBlackout,
    isLocked: day.lockedAt !== null,
    lockedAt: day.lockedAt,
    paused: pauseView(day),
    changed: day.changes
      .toSorted((one, other) => one.sequence - other.sequence)
      .map(({ sequence, at, reason, before, after }) => ({ sequence, at, reason, before, after })),
    targets: targetViews(day, state, around),
  };
};
