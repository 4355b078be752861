/** The plan of a campaign as the board changes it: days as values, and one change that turns some of them into others. */
import { isDate } from '../../domain/campaign-day.js';
import { Conflict, Invalid } from '../../domain/errors.js';
import { SLUG } from '../../domain/slug.js';

/** One day of the plan: whom it addresses, in order, and what the planner has to leave as it is. */
export interface DayPlan {
  readonly date: string;
  /** The ministries' slugs. */
  readonly ministries: readonly string[];
  /** Those of them that the planner keeps where they are. */
  readonly pinned: readonly string[];
  readonly isBlackout: boolean;
  readonly version: number;
}

export type BoardPlan = ReadonlyMap<string, DayPlan>;

/** What a button of the board asks for. */
export type BoardChange =
  | { readonly kind: 'move'; readonly from: string; readonly ministry: string; readonly to: string }
  | {
      readonly kind: 'swap';
      readonly from: string;
      readonly ministry: string;
      readonly to: string;
      readonly other: string;
    }
  | { readonly kind: 'add'; readonly ministry: string; readonly to: string }
  | { readonly kind: 'remove' | 'pin' | 'unpin'; readonly from: string; readonly ministry: string }
  | { readonly kind: 'empty' | 'open'; readonly from: string };

const isSlug = (text: string | undefined): text is string => text !== undefined && SLUG.test(text);

/** The change that a button's value names, such as `move:2026-06-11:france:2026-06-12`; throws Invalid. */
export const parseChange = (text: string): BoardChange => {
  const [kind, one, two, three, four] = text.split(':');
  if (kind === 'add' && isSlug(one) && isDate(two)) return { kind, ministry: one, to: two };
  if ((kind === 'empty' || kind === 'open') && isDate(one)) return { kind, from: one };
  if (!isDate(one) || !isSlug(two)) throw unknownChange();
  const picked = { from: one, ministry: two };
  if (kind === 'remove' || kind === 'pin' || kind === 'unpin') return { kind, ...picked };
  if (kind === 'move' && isDate(three)) return { kind, ...picked, to: three };
  if (kind === 'swap' && isDate(three) && isSlug(four)) return { kind, ...picked, to: three, other: four };
  throw unknownChange();
};

const unknownChange = (): Invalid =>
  Invalid.field('change', 'The board does not know this change: choose it again.');

/** The dates that the change touches. */
export const datesOf = (change: BoardChange): string[] => [
  ...('from' in change ? [change.from] : []),
  ...('to' in change ? [change.to] : []),
];

const movedOn = (): Conflict =>
  new Conflict('plan-moved-on', 'The plan is no longer as this change found it: choose again.');

const dayOf = (plan: BoardPlan, date: string): DayPlan => {
  const day = plan.get(date);
  if (day === undefined) throw movedOn();
  return day;
};

/** The day that addresses the ministry; refused where it no longer does. */
const holding = (plan: BoardPlan, date: string, ministry: string): DayPlan => {
  const day = dayOf(plan, date);
  if (!day.ministries.includes(ministry)) throw movedOn();
  return day;
};

/** The day that can take the ministry in; refused where it is there already, or the day is kept empty. */
const free = (plan: BoardPlan, date: string, ministry: string): DayPlan => {
  const day = dayOf(plan, date);
  if (day.isBlackout || day.ministries.includes(ministry)) throw movedOn();
  return day;
};

const without = (day: DayPlan, ministry: string): DayPlan => ({
  ...day,
  ministries: day.ministries.filter((one) => one !== ministry),
  pinned: day.pinned.filter((one) => one !== ministry),
});

const withOne = (day: DayPlan, ministry: string, isPinned: boolean): DayPlan => ({
  ...day,
  ministries: [...day.ministries, ministry],
  pinned: isPinned ? [...day.pinned, ministry] : day.pinned,
});

/** Puts one ministry in the very place of another. */
const exchanged = (day: DayPlan, out: string, into: string, isPinned: boolean): DayPlan => ({
  ...day,
  ministries: day.ministries.map((one) => (one === out ? into : one)),
  pinned: [...day.pinned.filter((one) => one !== out), ...(isPinned ? [into] : [])],
});

/** The days as the change makes them, and no others; throws Conflict where the plan is no longer what it was made for. */
export const applyChange = (plan: BoardPlan, change: BoardChange): DayPlan[] => {
  switch (change.kind) {
    case 'add':
      return [withOne(free(plan, change.to, change.ministry), change.ministry, false)];
    case 'move':
      return moved(plan, change);
    case 'swap':
      return swapped(plan, change);
    case 'remove':
      return [without(holding(plan, change.from, change.ministry), change.ministry)];
    case 'empty':
      return [{ ...dayOf(plan, change.from), ministries: [], pinned: [], isBlackout: true }];
    case 'open':
      return [{ ...dayOf(plan, change.from), isBlackout: false }];
    case 'pin':
    case 'unpin':
      return [withPin(holding(plan, change.from, change.ministry), change.ministry, change.kind === 'pin')];
  }
};

const withPin = (day: DayPlan, ministry: string, isPinned: boolean): DayPlan => {
  const others = day.pinned.filter((one) => one !== ministry);
  return { ...day, pinned: isPinned ? [...others, ministry] : others };
};

const moved = (plan: BoardPlan, { from, ministry, to }: BoardChange & { kind: 'move' }): DayPlan[] => {
  const [source, target] = [holding(plan, from, ministry), free(plan, to, ministry)];
  return [without(source, ministry), withOne(target, ministry, source.pinned.includes(ministry))];
};

const swapped = (
  plan: BoardPlan,
  { from, ministry, to, other }: BoardChange & { kind: 'swap' },
): DayPlan[] => {
  const [source, target] = [holding(plan, from, ministry), holding(plan, to, other)];
  if (source.ministries.includes(other) || target.ministries.includes(ministry)) throw movedOn();
  return [
    exchanged(source, ministry, other, target.pinned.includes(other)),
    exchanged(target, other, ministry, source.pinned.includes(ministry)),
  ];
};

/** Whether two states of a day say the same, whatever their versions. */
export const isSamePlan = (one: DayPlan, other: DayPlan): boolean =>
  one.isBlackout === other.isBlackout &&
  one.ministries.join() === other.ministries.join() &&
  one.pinned.toSorted().join() === other.pinned.toSorted().join();
