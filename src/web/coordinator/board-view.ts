/** The board as its page is told about it: the days that are shown, whom they address, and what speaks for or against it. */
import type { DayState } from '../../domain/campaign-day.js';
import type { WorkingDay } from '../../ministries/working-calendar.js';
import type { EventView } from '../../schedule/event-view.js';
import type { PauseView } from '../../schedule/day-view.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';
import type { AccountCheck } from './account-check.js';
import type { DayPlan } from './board-plan.js';
import type { BoardSpan } from './board-span.js';
import type { PlanStep } from './board-steps.js';
import type { StormHour } from './storm-hour.js';

/** A ministry as the board names it. */
export interface BoardMinistry {
  readonly slug: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly country: string;
  readonly timeZone: string;
}

/** What a ministry's calendar and clock say of a storm. */
export interface StormThere extends WorkingDay {
  readonly hour: StormHour;
  /** Its own dates that overlap the campaign day, whatever date the storm has there. */
  readonly office: readonly WorkingDay[];
}

export interface BoardTarget {
  readonly ministry: BoardMinistry;
  readonly pinned: boolean;
  readonly paused: PauseView | null;
  /** Why it stands here, as the planner or a coordinator said. */
  readonly reason: string;
  /** Null where nothing is known of the ministry any more. */
  readonly there: StormThere | null;
  /** Approved posts by language of the campaign. */
  readonly posts: Readonly<Record<string, number>>;
  readonly check: AccountCheck;
}

export interface BoardDay {
  readonly date: string;
  readonly number: number;
  readonly state: DayState;
  readonly isLocked: boolean;
  readonly isBlackout: boolean;
  readonly canChange: boolean;
  readonly paused: PauseView | null;
  readonly theme: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly stormStartsAt: Date;
  readonly stormEndsAt: Date;
  readonly events: readonly EventView[];
  readonly targets: readonly BoardTarget[];
}

/** A target, or a ministry of the shelf, that is to be placed next. */
export interface Picked {
  /** Null for a ministry from the shelf. */
  readonly from: string | null;
  readonly ministry: BoardMinistry;
}

/** A ministry beside the board, and on how many days it stands. */
export interface Shelved {
  readonly ministry: BoardMinistry;
  readonly days: number;
}

/** A change that was not made yet: it waits for its reason, or others were faster. */
export interface PendingChange {
  readonly steps: readonly PlanStep[];
  /** What others made of the same days since the board was shown. */
  readonly meanwhile: readonly PlanStep[];
  /** Whether the change can still be made. */
  readonly isPossible: boolean;
  readonly needsReason: boolean;
  readonly reason: string;
  readonly problems: readonly { readonly text: string; readonly language: string | null }[];
  /** The fields by which it is made after all. */
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What was just changed, and how to take it back. */
export interface JustChanged {
  readonly steps: readonly PlanStep[];
  readonly isUndoing: boolean;
  readonly token: string;
  readonly needsReason: boolean;
  /** The element at which a reader goes on. */
  readonly focus: string;
}

export interface BoardPageView {
  readonly campaign: CampaignHere & {
    readonly timeZone: string;
    readonly languages: readonly string[];
    readonly stormAt: string;
  };
  readonly span: BoardSpan;
  /** The first and the last date of the campaign. */
  readonly ends: readonly [string, string];
  readonly today: string;
  readonly days: readonly BoardDay[];
  /** Events on dates that the campaign has no longer. */
  readonly strayEvents: readonly EventView[];
  readonly shelf: readonly Shelved[];
  readonly picked: Picked | null;
  readonly pending: PendingChange | null;
  readonly changed: JustChanged | null;
  /** What the shown days, and the one that was picked, look like now. */
  readonly plan: readonly DayPlan[];
  /** Every ministry, by slug. */
  readonly names: ReadonlyMap<string, BoardMinistry>;
  readonly postsNeeded: number;
  /** The reader's own zone; null where their browser fills it in. */
  readonly ownZone: string | null;
  readonly eventForm: FormState;
}

/** Whether the viewer may change the plan; what is put away is only read. */
export const canPlan = (page: WorkspacePage, { campaign }: BoardPageView): boolean =>
  allows(page, 'plan.edit') && campaign.status !== 'archived';
