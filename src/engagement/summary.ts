/** What a campaign came to by now, day by day and in total: observed, never said to be caused. */
import type { StageCounts } from '../actions/counts.service.js';
import { COUNTED_STAGES } from '../actions/stage.js';
import { windowEndsAt } from '../domain/attribution.js';
import {
  type AddressedTarget,
  medianSecondsToResponse,
  type ResponseRate,
  responseRate,
  responseRateByMinistry,
  sumKnown,
  type Waiting,
} from '../domain/measures.js';
import type { MinistryView } from '../ministries/ministry-view.js';
import type { TallyRow } from '../responses/responses.queries.js';
import type { DayView } from '../schedule/day-view.js';
import type { PostEngagement } from './engagement.queries.js';

/** The counts as they stood when the closing job counted them. */
export interface CountsAtClose {
  readonly counts: StageCounts;
  readonly countedAt: Date;
}

export interface TargetSummary {
  readonly ministry: MinistryView;
  readonly responses: number;
  readonly firstResponseAt: Date | null;
  readonly firstResponseAfterSeconds: number | null;
  readonly windowEndsAt: Date;
  readonly isWindowOpen: boolean;
}

/** The engagement of a day's tracked posts together; null where one of them is unknown, or none is tracked. */
export interface DayEngagement {
  readonly posts: number;
  readonly at24h: number | null;
  readonly latest: number | null;
}

export interface DaySummaryView {
  readonly date: string;
  readonly number: number;
  readonly state: DayView['state'];
  readonly targets: readonly TargetSummary[];
  /** Null where nothing is on record, as for a history. */
  readonly counts: StageCounts | null;
  readonly countsAtClose: CountsAtClose | null;
  readonly responses: number;
  readonly firstResponseAfterSeconds: number | null;
  readonly engagement: DayEngagement;
  readonly posts: readonly PostEngagement[];
}

export interface SummaryTotals {
  readonly counts: StageCounts | null;
  /** Responses that are assigned to a day. */
  readonly responses: number;
  readonly responseRate: ResponseRate;
  /** Where ministries repeat: repeats are not independent. Null where none does. */
  readonly responseRateByMinistry: readonly (ResponseRate & { readonly ministry: MinistryView })[] | null;
  /** Null while fewer than half have responded. */
  readonly medianSecondsToFirstResponse: number | null;
}

export interface CampaignSummary {
  /** The cut-off: nothing later is counted. */
  readonly asOf: Date;
  readonly responseWindowDays: number;
  readonly days: readonly DaySummaryView[];
  readonly totals: SummaryTotals;
}

/** All that a summary is made of. */
export interface SummaryInput {
  readonly campaign: { readonly timeZone: string; readonly responseWindowDays: number };
  readonly days: readonly DayView[];
  readonly tallies: readonly TallyRow[];
  readonly posts: readonly PostEngagement[];
  /** By the day's id; null where no counts are on record. */
  readonly counts: ReadonlyMap<string, StageCounts> | null;
  readonly atClose: ReadonlyMap<string, CountsAtClose>;
  readonly now: Date;
}

/** The counts of a day on which nobody did anything. */
export const NO_COUNTS: StageCounts = { dealt: 0, clicked: 0, reported: 0, linked: 0, checked: 0 };

const secondsBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 1000;

const earliest = (instants: readonly (Date | null)[]): Date | null =>
  instants.reduce<Date | null>((first, at) => (at && (!first || at < first) ? at : first), null);

const targetSummary = (day: DayView, ministry: MinistryView, input: SummaryInput): TargetSummary => {
  const { campaign, tallies, now } = input;
  const tally = tallies.find((row) => row.campaignDayId === day.id && row.ministryId === ministry.id);
  const endsAt = windowEndsAt(day.date, campaign.responseWindowDays, campaign.timeZone);
  const first = tally?.firstPostedAt ?? null;
  return {
    ministry,
    responses: tally?.responses ?? 0,
    firstResponseAt: first,
    firstResponseAfterSeconds: first && secondsBetween(day.opensAt, first),
    windowEndsAt: endsAt,
    isWindowOpen: day.opensAt <= now && now < endsAt,
  };
};

const engagementOf = (posts: readonly PostEngagement[]): DayEngagement => {
  const total = (moment: 'at24h' | 'latest'): number | null =>
    posts.length === 0 ? null : sumKnown(posts.map((post) => post[moment]?.engagement ?? null));
  return { posts: posts.length, at24h: total('at24h'), latest: total('latest') };
};

const daySummary = (day: DayView, input: SummaryInput): DaySummaryView => {
  const tallies = input.tallies.filter(({ campaignDayId }) => campaignDayId === day.id);
  const posts = input.posts.filter(({ campaignDayId }) => campaignDayId === day.id);
  const first = earliest(tallies.map(({ firstPostedAt }) => firstPostedAt));
  return {
    date: day.date,
    number: day.number,
    state: day.state,
    targets: day.targets.map(({ ministry }) => targetSummary(day, ministry, input)),
    counts: input.counts && (input.counts.get(day.id) ?? NO_COUNTS),
    countsAtClose: input.atClose.get(day.id) ?? null,
    responses: tallies.reduce((sum, { responses }) => sum + responses, 0),
    firstResponseAfterSeconds: first && secondsBetween(day.opensAt, first),
    engagement: engagementOf(posts),
    posts,
  };
};

interface OpenedTarget extends TargetSummary {
  readonly opensAt: Date;
}

/** How long the target was observed: to its first response, else to the end of its window or to now. */
const waitingOf = (target: OpenedTarget, now: Date): Waiting[] => {
  if (target.firstResponseAfterSeconds !== null) {
    return [{ seconds: target.firstResponseAfterSeconds, answered: true }];
  }
  // Responded, but the time of it is not on record: a measure of time cannot take it in.
  if (target.responses > 0) return [];
  const until = target.windowEndsAt < now ? target.windowEndsAt : now;
  return [{ seconds: secondsBetween(target.opensAt, until), answered: false }];
};

const ratesByMinistry = (targets: readonly OpenedTarget[], addressed: readonly AddressedTarget[]) => {
  const ministries = new Map(targets.map(({ ministry }) => [ministry.id, ministry]));
  if (ministries.size === targets.length) return null;
  return [...responseRateByMinistry(addressed)].flatMap(([id, rate]) => {
    const ministry = ministries.get(id);
    return ministry ? [{ ministry, ...rate }] : [];
  });
};

const totalsOf = (days: readonly DaySummaryView[], input: SummaryInput): SummaryTotals => {
  const opened = input.days.flatMap((day, index): OpenedTarget[] =>
    day.opensAt <= input.now
      ? (days[index]?.targets ?? []).map((target) => ({ ...target, opensAt: day.opensAt }))
      : [],
  );
  const addressed = opened.map(({ ministry, responses, isWindowOpen }) => ({
    ministry: ministry.id,
    responses,
    isWindowOpen,
  }));
  const total = (stage: keyof StageCounts): number =>
    days.reduce((sum, { counts }) => sum + (counts?.[stage] ?? 0), 0);
  return {
    counts:
      input.counts &&
      (Object.fromEntries(COUNTED_STAGES.map((stage) => [stage, total(stage)])) as StageCounts),
    responses: days.reduce((sum, { responses }) => sum + responses, 0),
    responseRate: responseRate(addressed),
    responseRateByMinistry: ratesByMinistry(opened, addressed),
    medianSecondsToFirstResponse: medianSecondsToResponse(
      opened.flatMap((target) => waitingOf(target, input.now)),
    ),
  };
};

/** The summary of a campaign at an instant. */
export const summarise = (input: SummaryInput): CampaignSummary => {
  const days = input.days.map((day) => daySummary(day, input));
  return {
    asOf: input.now,
    responseWindowDays: input.campaign.responseWindowDays,
    days,
    totals: totalsOf(days, input),
  };
};

/** The summary as programs read it. */
export const summaryJson = ({ days, totals, ...rest }: CampaignSummary) => ({
  ...rest,
  days: days.map(({ targets, ...day }) => ({
    ...day,
    targets: targets.map(({ ministry, ...target }) => ({ ministry: ministry.slug, ...target })),
  })),
  totals: {
    ...totals,
    responseRateByMinistry:
      totals.responseRateByMinistry?.map(({ ministry, ...rate }) => ({ ministry: ministry.slug, ...rate })) ??
      null,
  },
});
