// A campaign to plan: weekends that differ, holidays, preferred weekdays, hours, pins, blackouts and events, the same in every run.
import { dateAfter } from '../src/domain/campaign-day.js';
import { isConflict, type MinistryDay, type PlanningInput } from '../src/domain/plan.js';
import { proposePlan } from '../src/domain/planner.js';
import { weekdayOf } from '../src/domain/working-week.js';

/** Numbers from 0 to 1 that look like chance and never change. */
const drawer = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
};

/** A campaign of so many days and ministries. */
export const aCampaignOf = (length: number, size: number): PlanningInput => {
  const draw = drawer(length * 1_000 + size);
  const dates = Array.from({ length }, (_, day) => dateAfter('2026-01-01', day));
  const some = () => dates[draw(length)] ?? '';
  const ministries = Array.from({ length: size }, (_, index) => {
    const weekend = index % 5 === 0 ? [5, 6] : [6, 7];
    const preferred = draw(2) === 0 ? [1 + draw(5), 1 + draw(5)] : [];
    const holidays = new Set(Array.from({ length: 10 }, some));
    const isOutsideHours = draw(3) === 0;
    const dayOf = (date: string): MinistryDay => ({
      isWeekend: weekend.includes(weekdayOf(date)),
      holiday: holidays.has(date) ? 'A holiday' : null,
      isPreferred: preferred.length > 0 ? preferred.includes(weekdayOf(date)) : null,
      isOutsideHours,
    });
    const slug = `ministry-${String(index).padStart(3, '0')}`;
    return { slug, name: slug, days: new Map(dates.map((date) => [date, dayOf(date)])) };
  });
  const slugs = ministries.map(({ slug }) => slug);
  const any = () => slugs[draw(size)] ?? '';
  // Every eighth day is pinned, each time to the next ministry: never too often, never twice in a row.
  const pins = dates
    .filter((_, day) => day % 8 === 0)
    .map((date, index) => ({ date, ministry: slugs[index % size] ?? '' }));
  const blackouts = dates.filter((_, day) => day % 15 === 3 && day % 8 !== 0);
  const events = Array.from({ length: Math.ceil(length / 10) }, () => ({
    date: some(),
    title: 'A conference',
    ministry: any(),
  }));
  return { dates, ministries, pins, blackouts, events };
};

/** The milliseconds that its proposal takes. */
export const timeOfPlan = (input: PlanningInput): number => {
  const startedAt = performance.now();
  const plan = proposePlan(input);
  if (isConflict(plan)) throw new Error('The campaign of the bench cannot be planned.');
  return performance.now() - startedAt;
};
