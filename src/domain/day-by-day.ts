/** Day by day: an exact search over all picks that drops every beginning which is provably no better than what is known. */
import { type CostToGo, fixedBefore, mayFollow } from './cost-to-go.js';
import type { Picks, Roster } from './roster.js';

/** A beginning of a plan. */
interface Beginning {
  /** The ministry addressed last; `size` for what the last fixed day addressed. */
  readonly face: number;
  readonly counts: Uint16Array;
  readonly cost: number;
  /** What is still handed back for turns to come. */
  readonly refund: number;
  readonly least: number;
  readonly pick: number;
  readonly before: Beginning | null;
}

export interface Search {
  /** The best picks cheaper than the ceiling; null where none were found. */
  readonly picks: Picks | null;
  /** No picks cost less than this; the ceiling where there is nothing below it. */
  readonly bound: number;
}

/** Looks for picks that cost less than the ceiling; keeps at most so many beginnings a day, and then proves less. */
export const searchDays = (roster: Roster, toGo: CostToGo, ceiling: number, width: number): Search => {
  const { size, fixed } = roster;
  const before = fixedBefore(roster);
  const free = fixed.map((set) => (set === null ? 1 : 0));
  let left = free.reduce<number>((sum, one) => sum + one, 0);
  let bound = ceiling;
  const refund = Array.from({ length: size + 1 }, (_, who) => toGo.refund(who, 0)).reduce(
    (sum, one) => sum + one,
    0,
  );
  let layer: Beginning[] = [
    { face: size, counts: new Uint16Array(size + 1), cost: 0, refund, least: 0, pick: -1, before: null },
  ];
  for (const [day, set] of fixed.entries()) {
    const ahead = toGo.least[day + 1] as Float64Array;
    if (set) {
      layer = layer
        .filter(({ face }) => set.length === 0 || mayFollow(roster, day, set, face, before[day] ?? []))
        .map((one) => ({ ...one, face: set.length === 0 ? one.face : size, pick: -1, before: one }));
      continue;
    }
    left -= 1;
    const next = new Map<string, Beginning>();
    for (const one of layer) {
      for (const child of childrenOf(roster, toGo, one, day, before[day] ?? [], ahead, ceiling)) {
        if (dueOf(roster, child.counts) > left) continue;
        const key = keyOf(child);
        const known = next.get(key);
        if (!known || child.cost < known.cost) next.set(key, child);
      }
    }
    layer = [...next.values()];
    if (layer.length > width) {
      layer.sort((one, other) => one.least - other.least);
      bound = Math.min(bound, (layer[width] as Beginning).least);
      layer.length = width;
    }
  }
  const best = layer.reduce<Beginning | null>(
    (found, one) => (found && found.cost <= one.cost ? found : one),
    null,
  );
  if (!best || best.cost >= ceiling) return { picks: null, bound };
  return { picks: picksOf(best, fixed.length), bound: Math.min(bound, best.cost) };
};

const childrenOf = (
  { size, costs, keepsApart, most }: Roster,
  toGo: CostToGo,
  one: Beginning,
  day: number,
  before: readonly number[],
  ahead: Float64Array,
  ceiling: number,
): Beginning[] => {
  const children: Beginning[] = [];
  for (let who = 0; who <= size; who += 1) {
    const had = one.counts[who] as number;
    const price = costs[day]?.[who] ?? Infinity;
    if (had >= (most[who] as number) || price === Infinity) continue;
    const isRepeat = who === one.face || (one.face === size && before.includes(who));
    if (keepsApart && who !== size && isRepeat) continue;
    const face = who === size ? one.face : who;
    const cost = one.cost + price;
    const refund = one.refund - toGo.refund(who, had) + toGo.refund(who, had + 1);
    const least = cost + refund + (ahead[face] as number) - 1e-6;
    if (least >= ceiling) continue;
    const counts = Uint16Array.from(one.counts);
    counts[who] = had + 1;
    children.push({ face, counts, cost, refund, least, pick: who, before: one });
  }
  return children;
};

const dueOf = ({ least }: Roster, counts: Uint16Array): number =>
  least.reduce((sum, count, who) => sum + Math.max(0, count - (counts[who] as number)), 0);

const keyOf = ({ face, counts }: Beginning): string => String.fromCharCode(face, ...counts);

const picksOf = (end: Beginning, days: number): Picks => {
  const picks = new Array<number>(days).fill(-1);
  let one: Beginning | null = end;
  for (let day = days - 1; day >= 0 && one; day -= 1) {
    picks[day] = one.pick;
    one = one.before;
  }
  return picks;
};
