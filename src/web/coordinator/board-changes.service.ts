import { Injectable } from '@nestjs/common';
import { Conflict, Invalid } from '../../domain/errors.js';
import { PlanService } from '../../schedule/plan.service.js';
import { type FormBody, textIfAny, textOf } from '../workspace/form.js';
import { errorsOf } from '../workspace/form-state.js';
import type { Refusal } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import {
  applyChange,
  type BoardChange,
  datesOf,
  type DayPlan,
  isSamePlan,
  parseChange,
} from './board-plan.js';
import { BoardPages, type PlanAtHand, planOf } from './board.service.js';
import { type PlanStep, stepsBetween } from './board-steps.js';
import { readDays, readReplacement, type Replacement, takenBack, writeDays } from './board-token.js';
import type { PendingChange } from './board-view.js';

/** What came of a change: it was made, or it waits with everything that was typed. */
export type Outcome =
  { readonly made: Replacement } | { readonly pending: PendingChange; readonly status: number };

/** Days that somebody wants to stand so, and what was asked for to make them so. */
interface Wish {
  readonly days: readonly DayPlan[];
  readonly reason: string | undefined;
  readonly isUndoing: boolean;
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Makes the board's changes, or says why one waits. */
@Injectable()
export class BoardChanges {
  constructor(
    private readonly pages: BoardPages,
    private readonly plan: PlanService,
  ) {}

  /** Does what a button of the board asks for. */
  async make(page: WorkspacePage, slug: string, form: FormBody, now: Date): Promise<Outcome> {
    const change = parseChange(textOf(form, 'change'));
    const seen = readDays(textOf(form, 'was')).filter(({ date }) => datesOf(change).includes(date));
    const at = await this.pages.planAtHand(slug, now);
    const meanwhile = changesSince(at, seen);
    const fields = { change: textOf(form, 'change'), was: writeDays(daysIn(at, datesOf(change))) };
    const action = `/workspace/campaigns/${slug}/board/changes`;
    const reason = textIfAny(form, 'reason');
    try {
      const days = applyChange(planByDate(at), change);
      const wish = { days, reason, isUndoing: false, action, fields };
      if (meanwhile.length === 0) return await this.fulfil(page, at, wish);
      return { pending: { ...waiting(at, wish), meanwhile }, status: 412 };
    } catch (error) {
      if (!(error instanceof Conflict && error.code === 'plan-moved-on')) throw error;
      return { pending: { ...NOTHING_LEFT, meanwhile, steps: stepsThen(seen, change) }, status: 409 };
    }
  }

  /** Takes a change of the board back, as long as nobody has built on it. */
  async undo(page: WorkspacePage, slug: string, form: FormBody, now: Date): Promise<Outcome> {
    const made = readReplacement(textOf(form, 'changed'));
    if (made === null) throw Invalid.field('changed', 'There is nothing to take back.');
    const at = await this.pages.planAtHand(slug, now);
    const meanwhile = changesSince(at, made.after);
    const days = takenBack(made);
    if (meanwhile.length > 0) {
      const steps = stepsBetween(made.after, days);
      return { pending: { ...NOTHING_LEFT, meanwhile, steps }, status: 412 };
    }
    return this.fulfil(page, at, {
      days,
      reason: textIfAny(form, 'reason'),
      isUndoing: !made.isUndoing,
      action: `/workspace/campaigns/${slug}/board/undoing`,
      fields: { changed: textOf(form, 'changed') },
    });
  }

  private async fulfil(page: WorkspacePage, at: PlanAtHand, wish: Wish): Promise<Outcome> {
    if (needsReason(at, wish.days) && wish.reason === undefined) {
      return { pending: waiting(at, wish), status: 200 };
    }
    try {
      return { made: await this.set(page, at, wish) };
    } catch (error) {
      if (!(error instanceof Invalid || error instanceof Conflict)) throw error;
      return this.refused(page, at, wish, error);
    }
  }

  private async set(page: WorkspacePage, at: PlanAtHand, wish: Wish): Promise<Replacement> {
    const { slug } = at.campaign;
    const dates = wish.days.map(({ date }) => date);
    const days = wish.days.map(({ date, ministries, pinned, isBlackout }) => ({
      date,
      ministries: [...ministries],
      pinned: [...pinned],
      blackout: isBlackout,
      version: planByDate(at).get(date)?.version,
    }));
    await this.plan.setPlan(slug, { days, reason: wish.reason }, page.viewer, at.now);
    const after = await this.pages.planAtHand(slug, at.now);
    return { before: daysIn(at, dates), after: daysIn(after, dates), isUndoing: wish.isUndoing };
  }

  private async refused(page: WorkspacePage, at: PlanAtHand, wish: Wish, error: Refusal): Promise<Outcome> {
    if (error instanceof Conflict && error.code === 'stale') {
      const now = await this.pages.planAtHand(at.campaign.slug, at.now);
      const dates = wish.days.map(({ date }) => date);
      const meanwhile = changesSince(now, daysIn(at, dates));
      const fields = { ...wish.fields, was: writeDays(daysIn(now, dates)) };
      return { pending: { ...waiting(at, { ...wish, fields }), meanwhile }, status: 412 };
    }
    const problems = errorsOf(page, error);
    return { pending: { ...waiting(at, wish), problems }, status: error instanceof Invalid ? 422 : 409 };
  }
}

/** The days of the plan as values, by date. */
export const planByDate = ({ days }: PlanAtHand): ReadonlyMap<string, DayPlan> =>
  new Map(planOf(days).map((day) => [day.date, day]));

/** Those of the plan's days. */
export const daysIn = (at: PlanAtHand, dates: readonly string[]): DayPlan[] =>
  planOf(at.days).filter(({ date }) => dates.includes(date));

/** What others made of the days since they looked like this; a new theme or note is none of the board's business. */
export const changesSince = (at: PlanAtHand, seen: readonly DayPlan[]): PlanStep[] => {
  const current = planByDate(at);
  const changed = seen.filter((day) => {
    const now = current.get(day.date);
    return now === undefined || !isSamePlan(day, now);
  });
  return stepsBetween(
    changed,
    changed.flatMap(({ date }) => current.get(date) ?? []),
  );
};

/** The steps that the change would have been on the plan as it was seen. */
const stepsThen = (seen: readonly DayPlan[], change: BoardChange): PlanStep[] => {
  try {
    return stepsBetween(seen, applyChange(new Map(seen.map((day) => [day.date, day])), change));
  } catch {
    return [];
  }
};

/** Whether supporters were told of one of the days, so that they are owed a reason. */
export const needsReason = (at: PlanAtHand, wanted: readonly DayPlan[]): boolean => {
  const locked = new Set(at.days.filter(({ isLocked }) => isLocked).map(({ date }) => date));
  const current = planByDate(at);
  return wanted.some(
    ({ date, ministries }) => locked.has(date) && current.get(date)?.ministries.join() !== ministries.join(),
  );
};

const waiting = (at: PlanAtHand, wish: Wish): PendingChange => {
  const dates = wish.days.map(({ date }) => date);
  return {
    steps: stepsBetween(daysIn(at, dates), wish.days),
    meanwhile: [],
    isPossible: true,
    needsReason: needsReason(at, wish.days),
    reason: wish.reason ?? '',
    problems: [],
    action: wish.action,
    fields: wish.fields,
  };
};

const NOTHING_LEFT: PendingChange = {
  steps: [],
  meanwhile: [],
  isPossible: false,
  needsReason: false,
  reason: '',
  problems: [],
  action: '',
  fields: {},
};
