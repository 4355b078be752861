/** A campaign day as every reader meets it: the typed form of the API's day, and what pages need besides. */
import type { DayState } from '../domain/campaign-day.js';
import type { ClaimView, MinistryView } from '../ministries/ministry-view.js';

export type { AccountView, ClaimView, MinistryView } from '../ministries/ministry-view.js';

export interface PauseView {
  readonly at: Date;
  readonly reason: string;
}

export interface TargetView {
  readonly id: string;
  readonly position: number;
  readonly paused: PauseView | null;
  /** Kept where it is by the planner. */
  readonly pinned: boolean;
  readonly reason: string;
  readonly ministry: MinistryView;
  readonly claims: readonly ClaimView[];
}

export interface ChangeView {
  /** Rises with each change of a plan. */
  readonly sequence?: number;
  readonly at: Date;
  readonly reason: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface DayView {
  readonly id: string;
  readonly version: number;
  readonly date: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly state: DayState;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly stormStartsAt: Date;
  readonly stormEndsAt: Date;
  /** Where the day's storm differs from the campaign's, as a coordinator typed it. */
  readonly ownStorm?: { readonly stormAt: string | null; readonly stormMinutes: number | null };
  readonly theme: string;
  readonly note: string;
  readonly translations: Readonly<Record<string, { readonly theme?: string; readonly note?: string }>>;
  /** Left empty by the planner. */
  readonly isBlackout: boolean;
  readonly isLocked: boolean;
  /** When supporters could first read of it; null for a day that was never published. */
  readonly lockedAt?: Date | null;
  readonly paused: PauseView | null;
  readonly changed: readonly ChangeView[];
  readonly targets: readonly TargetView[];
}
