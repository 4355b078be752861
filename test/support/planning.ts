/** Small campaigns to plan, and all of their plans, tried one by one. */
import fc from 'fast-check';
import { dateAfter } from '../../src/domain/campaign-day.js';
import type { MinistryDay, PlanningInput } from '../../src/domain/plan.js';
import type { PlanRule } from '../../src/domain/plan-rules.js';

/** By date, in order: the slugs addressed. */
export type TriedPlan = readonly (readonly string[])[];

const days: fc.Arbitrary<MinistryDay> = fc.record({
  isWeekend: fc.boolean(),
  holiday: fc.constantFrom(null, null, null, 'Russia Day'),
  isPreferred: fc.constantFrom(null, true, false),
  isOutsideHours: fc.boolean(),
});

const SLUGS = ['china', 'france', 'germany', 'russia'];

interface Sizes {
  readonly ministries: number;
  readonly dates: number;
  /** Of ten dates, so many have a pin, a blackout, an event. */
  readonly crowding?: number;
}

/** Campaigns of at most so many ministries and dates. */
export const campaigns = ({ ministries, dates, crowding = 2 }: Sizes): fc.Arbitrary<PlanningInput> =>
  fc
    .record({
      ministries: fc.integer({ min: 1, max: ministries }),
      dates: fc.integer({ min: 1, max: dates }),
    })
    .chain((size) => {
      const all = Array.from({ length: size.dates }, (_, day) => dateAfter('2012-06-11', day));
      const slugs = Array.from({ length: size.ministries }, (_, at) => SLUGS[at] ?? `ministry-${at}`);
      const some = <T>(one: fc.Arbitrary<T>) =>
        fc.array(one, { maxLength: Math.ceil((size.dates * crowding) / 10) });
      const date = fc.constantFrom(...all);
      const slug = fc.constantFrom(...slugs);
      return fc.record({
        dates: fc.constant(all),
        ministries: fc
          .array(fc.array(days, { minLength: size.dates, maxLength: size.dates }), {
            minLength: size.ministries,
            maxLength: size.ministries,
          })
          .map((rows) =>
            rows.map((row, at) => ({
              slug: slugs[at] ?? '',
              name: `Ministry of ${slugs[at]}`,
              days: new Map(row.map((day, index) => [all[index] ?? '', day])),
            })),
          ),
        pins: some(fc.record({ date, ministry: slug })),
        blackouts: some(date),
        events: some(fc.record({ date, title: fc.constant('Conference'), ministry: fc.option(slug) })),
        closingDay: fc.constantFrom('none' as const, 'none' as const, 'all' as const),
        rounds: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.integer({ min: 1, max: 3 })),
      });
    });

/** Every plan that keeps those rules, written down from product.md and not from the planner. */
export function* plansThatKeep(input: PlanningInput, rules: readonly PlanRule[]): Generator<TriedPlan> {
  const has = (code: PlanRule['code'], date: string | null = null) =>
    rules.some((rule) => rule.code === code && rule.date === date);
  const last = input.dates.at(-1) ?? '';
  const isClosing = input.closingDay === 'all';
  if (isClosing && has('closing-day', last) && has('blackout', last)) return;
  const slugs = input.ministries.map(({ slug }) => slug);
  const choices = input.dates.map((date): (readonly string[])[] => {
    if (isClosing && date === last) return [slugs];
    const pinsOf = (pins: readonly { date: string | null; ministry: string | null }[]) => [
      ...new Set(pins.filter((pin) => pin.date === date).map(({ ministry }) => ministry ?? '')),
    ];
    const pinned = pinsOf(rules.filter(({ code }) => code === 'pin'));
    if (pinned.length > 0 && has('blackout', date)) return [];
    const shared = setsBetween(pinned, pinsOf(input.pins ?? []));
    if (pinned.length > 0) return shared;
    if (has('blackout', date)) return [[]];
    const mayBeEmpty = !has('every-day') || input.blackouts?.includes(date) === true;
    return [...slugs.map((slug) => [slug]), ...shared.slice(1), ...(mayBeEmpty ? [[]] : [])];
  });
  const plan: (readonly string[])[] = [];
  const counted = isClosing ? input.dates.length - 1 : input.dates.length;
  const isFair = (): boolean => {
    const counts = slugs.map((slug) => plan.slice(0, counted).filter((day) => day.includes(slug)).length);
    if (has('rounds')) return counts.every((count) => count === input.rounds);
    return !has('as-often') || Math.max(...counts) - Math.min(...counts) <= 1;
  };
  function* from(day: number, before: readonly string[]): Generator<TriedPlan> {
    if (day === choices.length) {
      if (isFair()) yield [...plan];
      return;
    }
    const isCounted = day < counted;
    for (const choice of choices[day] ?? []) {
      if (isCounted && has('twice-in-a-row') && choice.some((slug) => before.includes(slug))) continue;
      plan.push(choice);
      yield* from(day + 1, choice.length > 0 ? choice : before);
      plan.pop();
    }
  }
  yield* from(0, []);
}

/** All sets that hold the first and are held by the second, beginning with the first. */
const setsBetween = (least: readonly string[], most: readonly string[]): string[][] =>
  most
    .filter((slug) => !least.includes(slug))
    .reduce<string[][]>((sets, slug) => [...sets, ...sets.map((set) => [...set, slug])], [[...least]]);
