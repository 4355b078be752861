/** What the planner's page shows, and where its proposal is not today's plan. */
import type { PlanNote } from '../../domain/plan.js';
import type { Proposal } from '../../schedule/proposal.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import type { DayPlan } from './board-plan.js';
import type { PlanStep } from './board-steps.js';
import type { BoardMinistry } from './board-view.js';
import type { Names } from './board-words.js';

export interface ProposalPageView {
  readonly campaign: CampaignHere;
  readonly ministries: readonly BoardMinistry[];
  readonly names: Names;
  readonly kept: { readonly pins: number; readonly blackouts: number; readonly events: number };
  /** What the planner is asked. */
  readonly form: FormState;
  readonly proposal: Proposal | null;
  /** Why there is no such plan. */
  readonly conflict: readonly (PlanNote | string)[];
  /** Today's plan, with the versions of its days. */
  readonly plan: readonly DayPlan[];
  /** The dates of days that were published. */
  readonly locked: ReadonlySet<string>;
  /** The dates of published days that have begun: a proposal leaves them alone. */
  readonly begun: ReadonlySet<string>;
  /** What was ticked, typed and wrong when acceptance was tried. */
  readonly acceptance: FormState;
  readonly meanwhile: readonly PlanStep[];
}

/** What each part of the page is given. */
export interface ProposalProps {
  readonly page: WorkspacePage;
  readonly view: ProposalPageView;
}

/** What each part of the planner's answer is given. */
export type AnswerProps = ProposalProps & { readonly proposal: Proposal };

/** The ministries of a date in today's plan. */
export const todayOf = (view: ProposalPageView, date: string): readonly string[] =>
  view.plan.find((day) => day.date === date)?.ministries ?? [];

/** Whether the proposal has other ministries on a date that has not begun. */
export const isDifferent = (view: ProposalPageView, date: string, ministries: readonly string[]): boolean =>
  !view.begun.has(date) && todayOf(view, date).toSorted().join() !== ministries.toSorted().join();

/** The dates on which the proposal is not today's plan. */
export const differentDates = (view: ProposalPageView): string[] =>
  (view.proposal?.days ?? [])
    .filter(({ date, ministries }) => isDifferent(view, date, ministries))
    .map(({ date }) => date);
