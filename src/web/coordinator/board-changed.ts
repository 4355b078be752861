/** What the board says of the change that was just made, as long as nobody has built on it. */
import { type DayPlan, isSamePlan } from './board-plan.js';
import { type PlanStep, stepsBetween } from './board-steps.js';
import { readReplacement, takenBack } from './board-token.js';
import type { JustChanged } from './board-view.js';

/** The change that the address names, with the way back; null where the plan is no longer as it left it. */
export const justChanged = (
  token: string,
  plan: readonly DayPlan[],
  needsReason: (wanted: readonly DayPlan[]) => boolean,
): JustChanged | null => {
  const made = token === '' ? null : readReplacement(token);
  if (made === null) return null;
  const current = new Map(plan.map((day) => [day.date, day]));
  const stands = made.after.every((day) => {
    const now = current.get(day.date);
    return now !== undefined && isSamePlan(day, now);
  });
  if (!stands) return null;
  const steps = stepsBetween(made.before, made.after);
  return {
    steps,
    isUndoing: made.isUndoing,
    token,
    needsReason: needsReason(takenBack(made)),
    focus: focusOf(steps[0]),
  };
};

const focusOf = (step: PlanStep | undefined): string => {
  if (step === undefined) return 'changed';
  if (step.kind === 'moved' || step.kind === 'swapped') return `g-${step.to}-${step.ministry}`;
  if (step.kind === 'removed') return `s-${step.ministry}`;
  return 'ministry' in step ? `g-${step.on}-${step.ministry}` : `l-${step.on}`;
};
