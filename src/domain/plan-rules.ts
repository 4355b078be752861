/** Hard rules: what a plan must keep, as a list of rules of which some can be left out to see which of them conflict. */
import type { ConflictCode, PlanningInput } from './plan.js';
import { isClosingDay, missedEvents, placementCost, WEIGHTS } from './plan-cost.js';
import type { Roster } from './roster.js';

export interface PlanRule {
  readonly code: Exclude<ConflictCode, 'not-decided'>;
  readonly date: string | null;
  readonly ministry: string | null;
}

/** Whom the roster's numbers and days stand for. */
export interface Ledger {
  /** Those that take part first, then guests; each by slug. */
  readonly slugs: readonly string[];
  /** How many of them take part. */
  readonly parts: number;
  /** The dates of the roster's days: all but a closing day. */
  readonly dates: readonly string[];
}

/** Every hard rule that the input makes. */
export const rulesOf = (input: PlanningInput): PlanRule[] => {
  const plain = (code: PlanRule['code']): PlanRule => ({ code, date: null, ministry: null });
  const over = new Set(input.over);
  const last = input.dates.at(-1) ?? null;
  return [
    ...[...new Set(input.blackouts)]
      .toSorted()
      .map((date) => ({ code: 'blackout' as const, date, ministry: null })),
    ...pinsOf(input).map(({ date, ministry }) => ({
      code: over.has(date) ? ('over' as const) : ('pin' as const),
      date,
      ministry,
    })),
    ...(last !== null && isClosingDay(input, last)
      ? [{ code: 'closing-day' as const, date: last, ministry: null }]
      : []),
    ...(input.rounds === undefined ? [plain('as-often'), plain('every-day')] : [plain('rounds')]),
    ...(input.ministries.length > 1 ? [plain('twice-in-a-row')] : []),
  ];
};

/** By date; those of one date in the order given, which is the order in which the day addresses them. */
const pinsOf = ({ pins = [] }: PlanningInput) => {
  const once = new Map(pins.map((pin) => [`${pin.date} ${pin.ministry}`, pin]));
  return [...once.values()].toSorted((one, other) => compare(one.date, other.date));
};

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The numbers and days of every roster of the input; numbers go by slug, so that the order given means nothing. */
export const ledgerOf = (input: PlanningInput): Ledger => {
  const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug).toSorted(compare);
  return {
    slugs: [...slugs(input.ministries), ...slugs(input.guests ?? [])],
    parts: input.ministries.length,
    dates: input.dates.filter((date) => !isClosingDay(input, date)),
  };
};

/** A day of the roster before counts are shared out. */
interface Slot {
  readonly fixed: readonly number[] | null;
  readonly mayStayEmpty: boolean;
  readonly isOver: boolean;
}

/**
 * The rosters that keep those rules: one for each number of turns that a fair share can be, and for each way in which a
 * day whose several pins were left out may still address some of them; none where two rules exclude each other outright.
 */
export const rostersOf = (
  input: PlanningInput,
  ledger: Ledger,
  rules: readonly PlanRule[],
  costs: readonly Float64Array[],
): Roster[] => {
  const size = ledger.slugs.length;
  const has = (code: PlanRule['code']): boolean => rules.some((rule) => rule.code === code);
  return slotsOf(input, ledger, rules).flatMap((slots) => {
    const idle = slots.filter(({ fixed, mayStayEmpty }) => fixed === null && mayStayEmpty).length;
    const roster = {
      size,
      fixed: slots.map(({ fixed }) => fixed),
      costs: costs.map((cost, day) =>
        slots[day]?.mayStayEmpty ? cost : cost.map((one, who) => (who === size ? Infinity : one)),
      ),
      keepsApart: has('twice-in-a-row'),
      over: leading(slots, ({ fixed, isOver }) => isOver && fixed !== null),
    };
    return sharesOf(input, ledger, slots, has).flatMap(({ least, most }) =>
      most.some((limit, who) => limit < (least[who] ?? 0))
        ? []
        : [{ ...roster, least: [...least, 0], most: [...most, idle] }],
    );
  });
};

const leading = <T>(list: readonly T[], holds: (one: T) => boolean): number => {
  const end = list.findIndex((one) => !holds(one));
  return end < 0 ? list.length : end;
};

const slotsOf = (input: PlanningInput, ledger: Ledger, rules: readonly PlanRule[]): Slot[][] => {
  const blackouts = new Set(rules.filter(({ code }) => code === 'blackout').map(({ date }) => date));
  const closing = rules.find(({ code }) => code === 'closing-day');
  if (closing && blackouts.has(closing.date)) return [];
  const numbers = new Map(ledger.slugs.map((slug, who) => [slug, who]));
  const pinnedBy = (pins: readonly { date: string | null; ministry: string | null }[]) => {
    const byDate = Map.groupBy(pins, ({ date }) => date);
    return (date: string): number[] =>
      (byDate.get(date) ?? []).map(({ ministry }) => numbers.get(ministry ?? '') ?? -1);
  };
  const kept = pinnedBy(rules.filter(({ code }) => code === 'pin' || code === 'over'));
  const wanted = pinnedBy(pinsOf(input));
  const isEveryDay = rules.some(({ code }) => code === 'every-day');
  const [empty, over] = [new Set(input.blackouts), new Set(input.over)];
  const waysOf = (date: string): (readonly number[] | null)[] => {
    const pins = kept(date);
    if (blackouts.has(date)) return pins.length > 0 ? [] : [[]];
    if (over.has(date) && wanted(date).length === 0) return [[]];
    return [pins.length > 0 ? pins : null, ...furtherSets(pins, wanted(date))];
  };
  return combinations(ledger.dates.map(waysOf)).map((fixed) =>
    ledger.dates.map((date, day) => ({
      fixed: fixed[day] ?? null,
      mayStayEmpty: !isEveryDay || empty.has(date),
      isOver: over.has(date),
    })),
  );
};

/** Several that were wanted on one day may still share it, though not all of their pins are kept. */
const furtherSets = (kept: readonly number[], wanted: readonly number[]): number[][] => {
  const others = wanted.filter((who) => !kept.includes(who));
  if (wanted.length < 2 || others.length === 0) return [];
  const subsets = others.reduce<number[][]>(
    (sets, who) => [...sets, ...sets.map((set) => [...set, who])],
    [[]],
  );
  return subsets.map((set) => [...kept, ...set]).filter((set) => set.length > Math.max(1, kept.length));
};

const MOST_COMBINATIONS = 64;

/** One of each, in every way; beyond so many ways the first of each of the rest. */
const combinations = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>(
    (heads, list) => {
      const ways = heads.length * list.length > MOST_COMBINATIONS ? list.slice(0, 1) : list;
      return heads.flatMap((head) => ways.map((one) => [...head, one]));
    },
    [[]],
  );

/** The least and the most free days of each ministry, for each fair share there can be. */
const sharesOf = (
  input: PlanningInput,
  { slugs, parts }: Ledger,
  slots: readonly Slot[],
  has: (code: PlanRule['code']) => boolean,
): { least: number[]; most: number[] }[] => {
  const taking = slugs.slice(0, parts);
  const isGiven = (who: number, isOver?: boolean): number =>
    slots.filter((slot) => slot.fixed?.includes(who) && (isOver === undefined || slot.isOver === isOver))
      .length;
  const given = taking.map((_, who) => isGiven(who));
  const past = taking.map((_, who) => isGiven(who, true));
  // Whom past days put ahead of the rest has nothing more, and cannot be held against the plan.
  const windows = (fewest: number, most: number) => ({
    least: slugs.map((_, who) => (who < parts ? Math.max(0, fewest - (given[who] ?? 0)) : 0)),
    most: slugs.map((_, who) => (who < parts ? Math.max(most, past[who] ?? 0) - (given[who] ?? 0) : 0)),
  });
  if (parts === 0) return [windows(0, 0)];
  if (input.rounds !== undefined && has('rounds')) return [windows(input.rounds, input.rounds)];
  if (!has('as-often')) return [windows(0, slots.length)];
  const free = slots.filter(({ fixed }) => fixed === null);
  const due = free.filter(({ mayStayEmpty }) => !mayStayEmpty).length;
  const lowest = fairShare(given, past, due);
  const highest = fairShare(given, past, free.length);
  return Array.from({ length: highest - lowest + 1 }, (_, more) => windows(lowest + more, lowest + more + 1));
};

/** The turns that each has at least when so many days are shared out, those apart whom past days put ahead. */
const fairShare = (given: readonly number[], past: readonly number[], days: number): number => {
  const total = given.reduce((sum, count) => sum + count, days);
  let ahead: readonly number[] = [];
  for (;;) {
    const rest = ahead.reduce((sum, who) => sum - (past[who] ?? 0), total);
    const among = given.length - ahead.length;
    const share = Math.floor(rest / among);
    const most = Math.ceil(rest / among);
    const beyond = [...past.keys()].filter((who) => (past[who] ?? 0) > most);
    if (beyond.length === ahead.length) return share;
    ahead = beyond;
  }
};

/** By day of the roster, the points that each ministry, and last nobody, costs there. */
export const costsOf = (input: PlanningInput, { slugs, parts, dates }: Ledger): Float64Array[] => {
  const known = new Map([...input.ministries, ...(input.guests ?? [])].map((one) => [one.slug, one.days]));
  const eventful = new Set(input.events?.map(({ date }) => date));
  return dates.map((date) => {
    const missed = (addressed: readonly string[]): number =>
      eventful.has(date) ? WEIGHTS.missedEvents * missedEvents(input, date, addressed).length : 0;
    const costs = slugs.map((slug, who) =>
      who < parts ? placementCost(known.get(slug)?.get(date)).total + missed([slug]) : Infinity,
    );
    return Float64Array.from([...costs, missed([])]);
  });
};
