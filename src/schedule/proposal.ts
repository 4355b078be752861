/** A proposal: the plan that the planner would make of a campaign, beside the one that stands. Nothing of it is stored. */
import type { CompromiseCode, PlanNote, PlanScore, ProposedDay } from '../domain/plan.js';

export type { CompromiseCode, PlanNote, PlanScore, ProposedDay } from '../domain/plan.js';

/** A day of today's plan, weighed as the proposal is. */
export interface WeighedDay {
  readonly date: string;
  readonly ministries: readonly string[];
  readonly cost: PlanScore;
}

export interface Proposal {
  /** One entry a date of the campaign, in order. */
  readonly days: readonly ProposedDay[];
  /** One sentence each, in English. */
  readonly compromises: readonly string[];
  /** The same for programs and translators, in the same order. */
  readonly compromiseNotes: readonly PlanNote<CompromiseCode>[];
  readonly score: PlanScore;
  /** How many points a better plan could spare at most: 0 where this one is proven best. */
  readonly within: number;
  /** The plan that stands, by the same weights: what a change costs is the difference of the two days' totals. */
  readonly current: { readonly days: readonly WeighedDay[]; readonly score: PlanScore };
}
