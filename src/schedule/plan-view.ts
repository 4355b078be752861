/** The plan of a campaign as coordinators read it: every day with its targets, pins and version, and the events. */
import type { DayState } from '../domain/campaign-day.js';
import type { DayView, PauseView } from './day-view.js';
import type { EventView } from './event-view.js';

export interface PlanTargetView {
  /** The ministry's slug. */
  readonly ministry: string;
  readonly name: string;
  readonly country: string;
  readonly pinned: boolean;
  readonly reason: string;
  readonly paused: PauseView | null;
}

export interface PlanDayView {
  readonly date: string;
  /** From 1. */
  readonly number: number;
  readonly version: number;
  readonly state: DayState;
  readonly isLocked: boolean;
  /** Left empty by the planner. */
  readonly blackout: boolean;
  readonly theme: string;
  readonly stormStartsAt: Date;
  readonly stormEndsAt: Date;
  readonly targets: readonly PlanTargetView[];
}

export interface PlanView {
  readonly days: readonly PlanDayView[];
  readonly events: readonly EventView[];
}

const planDayView = (day: DayView): PlanDayView => ({
  date: day.date,
  number: day.number,
  version: day.version,
  state: day.state,
  isLocked: day.isLocked,
  blackout: day.isBlackout,
  theme: day.theme,
  stormStartsAt: day.stormStartsAt,
  stormEndsAt: day.stormEndsAt,
  targets: day.targets.map(({ ministry, pinned, reason, paused }) => ({
    ministry: ministry.slug,
    name: ministry.name,
    country: ministry.country,
    pinned,
    reason,
    paused,
  })),
});

/** The plan as it stands. */
export const planView = (days: readonly DayView[], events: readonly EventView[]): PlanView => ({
  days: days.map(planDayView),
  events,
});
