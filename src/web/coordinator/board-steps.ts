/** What became different between two states of a plan, in the steps that a coordinator would have taken. */
import type { DayPlan } from './board-plan.js';

export type PlanStep =
  | { readonly kind: 'moved'; readonly ministry: string; readonly from: string; readonly to: string }
  | {
      readonly kind: 'swapped';
      readonly ministry: string;
      readonly from: string;
      readonly other: string;
      readonly to: string;
    }
  | {
      readonly kind: 'added' | 'removed' | 'pinned' | 'unpinned';
      readonly ministry: string;
      readonly on: string;
    }
  | { readonly kind: 'emptied' | 'opened' | 'reordered'; readonly on: string };

type Move = PlanStep & { readonly kind: 'moved' };

/** The steps that lead from the one state of these days to the other; days of which only one state is known are left out. */
export const stepsBetween = (before: readonly DayPlan[], after: readonly DayPlan[]): PlanStep[] => {
  const then = new Map(before.map((day) => [day.date, day]));
  const pairs = after
    .flatMap((now) => {
      const was = then.get(now.date);
      return was ? [{ was, now }] : [];
    })
    .toSorted((one, other) => one.now.date.localeCompare(other.now.date));
  const leaving = pairs.flatMap(({ was, now }) => lost(was, now));
  const coming = pairs.flatMap(({ was, now }) => lost(now, was));
  return [...journeys(leaving, coming), ...pairs.flatMap(({ was, now }) => stepsOnOneDay(was, now))];
};

interface Place {
  readonly ministry: string;
  readonly on: string;
}

/** The ministries of the one state that the other has not. */
const lost = (one: DayPlan, other: DayPlan): Place[] =>
  one.ministries
    .filter((ministry) => !other.ministries.includes(ministry))
    .map((ministry) => ({ ministry, on: one.date }));

/** Who left one day and came to another moved; the rest was added or taken off. */
const journeys = (leaving: readonly Place[], coming: readonly Place[]): PlanStep[] => {
  const waiting = [...coming];
  const moves: Move[] = [];
  const removed: PlanStep[] = [];
  for (const { ministry, on } of leaving) {
    const index = waiting.findIndex((one) => one.ministry === ministry);
    const [arrival] = index < 0 ? [] : waiting.splice(index, 1);
    if (arrival) moves.push({ kind: 'moved', ministry, from: on, to: arrival.on });
    else removed.push({ kind: 'removed', ministry, on });
  }
  const added = waiting.map((place): PlanStep => ({ kind: 'added', ...place }));
  return [...paired(moves), ...removed, ...added];
};

/** Two that went each to where the other had been changed places. */
const paired = (moves: readonly Move[]): PlanStep[] => {
  const left = [...moves];
  const steps: PlanStep[] = [];
  for (let move = left.shift(); move !== undefined; move = left.shift()) {
    const { ministry, from, to } = move;
    const index = left.findIndex((other) => other.from === to && other.to === from);
    const [other] = index < 0 ? [] : left.splice(index, 1);
    steps.push(other ? { kind: 'swapped', ministry, from, other: other.ministry, to } : move);
  }
  return steps;
};

const stepsOnOneDay = (was: DayPlan, now: DayPlan): PlanStep[] => {
  const stayed = now.ministries.filter((ministry) => was.ministries.includes(ministry));
  const pins = stayed.flatMap((ministry): PlanStep[] => {
    const [before, after] = [was.pinned.includes(ministry), now.pinned.includes(ministry)];
    if (before === after) return [];
    return [{ kind: after ? 'pinned' : 'unpinned', ministry, on: now.date }];
  });
  const orderBefore = was.ministries.filter((ministry) => stayed.includes(ministry));
  const isReordered = orderBefore.join() !== stayed.join();
  return [
    ...pins,
    ...(isReordered ? [{ kind: 'reordered', on: now.date } as const] : []),
    ...(was.isBlackout === now.isBlackout
      ? []
      : [{ kind: now.isBlackout ? 'emptied' : 'opened', on: now.date } as const]),
  ];
};
