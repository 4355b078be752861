/** A plan: which ministries are addressed on which campaign day, what it costs, and why it is so. */

/** What planning heeds of a ministry on one date, in the ministry's own calendar. */
export interface MinistryDay {
  readonly isWeekend: boolean;
  /** The public holiday's name; null where there is none. */
  readonly holiday: string | null;
  /** Whether it is one of its preferred weekdays; null where it has none. */
  readonly isPreferred: boolean | null;
  /** Whether the storm misses its office hours; where they are not known, whether it is at night, and not so on another day. */
  readonly isOutsideHours: boolean;
  /** Whether the storm is at night there, and its office hours are not known: they would say more. */
  readonly isAtNight?: boolean;
  /** The date there when the storm begins; null, or left out, where it is the campaign's. */
  readonly dateThere?: string | null;
}

export interface PlanningMinistry {
  readonly slug: string;
  readonly name: string;
  /** By campaign date; a date left out is a plain working day. */
  readonly days: ReadonlyMap<string, MinistryDay>;
}

/** A ministry that stays where it is. */
export interface Pin {
  readonly date: string;
  readonly ministry: string;
}

/** Something that happens on a date; with a ministry, one that is best addressed then. */
export interface PlanningEvent {
  readonly date: string;
  readonly title: string;
  readonly ministry: string | null;
}

export interface PlanningInput {
  /** Every date of the campaign, in order. */
  readonly dates: readonly string[];
  /** Those among whom the days are shared out; their order means nothing. */
  readonly ministries: readonly PlanningMinistry[];
  /** Further ministries that pins name; nothing is shared out to them. */
  readonly guests?: readonly PlanningMinistry[];
  readonly pins?: readonly Pin[];
  /** Dates left empty. */
  readonly blackouts?: readonly string[];
  /** Dates whose days have begun: they stay as their pins say, or empty, and what they broke is not held against the rest. */
  readonly over?: readonly string[];
  readonly events?: readonly PlanningEvent[];
  /** Whether the last date addresses all of them; that day counts for nobody. */
  readonly closingDay?: 'none' | 'all';
  /** How often each is addressed; as often as the days allow where left out. */
  readonly rounds?: number;
}

/** What a plan gives up, by kind and in all; lower is better. */
export interface PlanScore {
  readonly total: number;
  readonly weekends: number;
  readonly holidays: number;
  readonly missedEvents: number;
  readonly missedPreferences: number;
  readonly outsideHours: number;
}

/** Why something stands where it does, for programs by code and values, for people in one English sentence. */
export interface PlanNote<Code extends string = string> {
  readonly code: Code;
  readonly date: string | null;
  /** The slug of the ministry that it is about. */
  readonly ministry: string | null;
  readonly values: Readonly<Record<string, string | number>>;
  readonly text: string;
}

export const PLACEMENT_CODES = [
  /** Values of each: name; dateThere where the ministry's own date is another; night, 1 where the storm is at night there. A coordinator pinned it there. */
  'pinned',
  /** The day has begun. */
  'closed',
  /** The closing day addresses all. */
  'closing-day',
  /** An event concerns it on that date; values: event. */
  'event',
  /** One of its preferred weekdays. */
  'preferred',
  /** A working day, kept clear of a holiday of its own in these days; values: holiday, holidayOn. */
  'clear-of-holiday',
  /** A working day there. */
  'working-day',
  /** Not a good day for it, but the best that was left: a compromise says what it costs. */
  'best-left',
  /** Left empty as asked. */
  'blackout',
  /** Left empty because everybody had their rounds; values: rounds. */
  'rounds-done',
] as const;

export type PlacementCode = (typeof PLACEMENT_CODES)[number];

export const COMPROMISE_CODES = [
  /** Values of these six: why, one of COMPROMISE_WHYS; holiday and event by name; dateThere where the ministry's own date is another. */
  'weekend',
  'holiday',
  'missed-event',
  'missed-preference',
  'outside-hours',
  'at-night',
  /** Days stay empty because everybody had their rounds; values: days, rounds. */
  'days-left-empty',
  /** The search was cut short; values: within, in points of the score. */
  'not-proven-best',
] as const;

export type CompromiseCode = (typeof COMPROMISE_CODES)[number];

/** Why a compromise was made: pinned; its day has begun; left empty; nobody was better off that day; every other plan costs as much or more. */
export const COMPROMISE_WHYS = ['pinned', 'closed', 'blackout', 'nobody-better', 'cheapest'] as const;

export type CompromiseWhy = (typeof COMPROMISE_WHYS)[number];

export const CONFLICT_CODES = [
  /** The pin of `ministry` on `date`. */
  'pin',
  /** `ministry` is addressed on `date`, which has begun. */
  'over',
  /** The blackout of `date`. */
  'blackout',
  /** Each as often as the others, give or take one; values: ministries. */
  'as-often',
  /** Never twice in a row. */
  'twice-in-a-row',
  /** Every other day is filled; values: days, all there are. */
  'every-day',
  /** Each is addressed that often; values: ministries, rounds, days (all there are). */
  'rounds',
  /** The closing day, `date`, addresses all. */
  'closing-day',
  /** The search was cut short before it found a plan or proved that there is none. */
  'not-decided',
] as const;

export type ConflictCode = (typeof CONFLICT_CODES)[number];

/** One day of a proposal, an entry a date. */
export interface ProposedDay {
  readonly date: string;
  /** Slugs; several where several are pinned, or on a closing day of all. */
  readonly ministries: readonly string[];
  /** One sentence. */
  readonly reason: string;
  /** A note for each ministry, or one for the empty day. */
  readonly reasons: readonly PlanNote<PlacementCode>[];
  /** What the day gives up. */
  readonly cost: PlanScore;
}

/** The best plan that the hard rules allow. */
export interface ProposedPlan {
  readonly days: readonly ProposedDay[];
  readonly compromises: readonly PlanNote<CompromiseCode>[];
  readonly score: PlanScore;
  /** How many points a better plan could spare at most: 0 where this one is proven best. */
  readonly within: number;
}

/** The smallest set of hard rules that cannot all be kept. */
export interface PlanConflict {
  readonly conflict: readonly PlanNote<ConflictCode>[];
  /** Whether no smaller set conflicts; in long campaigns the search for one may be cut short, and then none of these can be left out. */
  readonly isSmallest: boolean;
}

/** Whether no plan keeps all the hard rules. */
export const isConflict = (outcome: ProposedPlan | PlanConflict): outcome is PlanConflict =>
  'conflict' in outcome;
