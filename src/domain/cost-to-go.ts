/** Cost to go: the least that the days from one on can cost when counts are not enforced but priced (Held and Karp 1970). */
import type { Roster } from './roster.js';

/** By day and face, the least priced cost of that day and all after it. A face is the ministry addressed last, or `size` for what the last fixed day, if any, addressed. */
export interface CostToGo {
  readonly least: readonly Float64Array[];
  /** What the prices hand back at most for turns still to be had, whatever their number. */
  readonly refund: (who: number, had: number) => number;
  /** No plan costs less. */
  readonly bound: number;
  /** How far the priced plan is from right counts; 0 where they are right. */
  readonly slopes: Float64Array;
}

/** The ministries of the last fixed day before each day; none where there is none. */
export const fixedBefore = ({ fixed }: Roster): (readonly number[])[] => {
  let last: readonly number[] = [];
  return fixed.map((set) => {
    const before = last;
    if (set && set.length > 0) last = set;
    return before;
  });
};

/** Whether the fixed day may follow the face. */
export const mayFollow = (
  { keepsApart, over, size }: Roster,
  day: number,
  set: readonly number[],
  face: number,
  before: readonly number[],
): boolean => {
  if (!keepsApart || day < over) return true;
  return face === size ? !set.some((ministry) => before.includes(ministry)) : !set.includes(face);
};

/** Works the cost to go out from the last day to the first. */
export const costToGo = (roster: Roster, prices: Float64Array): CostToGo => {
  const { size, fixed, keepsApart } = roster;
  const before = fixedBefore(roster);
  const least: Float64Array[] = new Array<Float64Array>(fixed.length + 1);
  const picks: Int32Array[] = new Array<Int32Array>(fixed.length);
  least[fixed.length] = new Float64Array(size + 1);
  for (let day = fixed.length - 1; day >= 0; day -= 1) {
    const [here, after, pick] = [
      new Float64Array(size + 1),
      least[day + 1] as Float64Array,
      new Int32Array(size + 1),
    ];
    least[day] = here;
    picks[day] = pick;
    const set = fixed[day];
    if (set) {
      for (let face = 0; face <= size; face += 1) {
        // A fixed day that is empty lets the face stay.
        const next = set.length === 0 ? face : size;
        const may = set.length === 0 || mayFollow(roster, day, set, face, before[day] as readonly number[]);
        here[face] = may ? (after[next] as number) : Infinity;
      }
      continue;
    }
    fillFreeDay(roster, prices, day, after, here, pick, keepsApart ? (before[day] as readonly number[]) : []);
  }
  const refund = (who: number, had: number): number => {
    const price = prices[who] as number;
    const [fewest, most] = [
      Math.max(0, (roster.least[who] as number) - had),
      (roster.most[who] as number) - had,
    ];
    return price * (price > 0 ? fewest : most);
  };
  const counts = countsAlong(roster, picks);
  return {
    least,
    refund,
    bound: prices.reduce((sum, _, who) => sum + refund(who, 0), (least[0] as Float64Array)[size] as number),
    slopes: counts.map((count, who) => {
      const [fewest, most] = [roster.least[who] as number, roster.most[who] as number];
      if (prices[who] === 0) return Math.min(most, Math.max(fewest, count)) - count;
      return ((prices[who] as number) > 0 ? fewest : most) - count;
    }),
  };
};

const fillFreeDay = (
  { size, costs, keepsApart }: Roster,
  prices: Float64Array,
  day: number,
  after: Float64Array,
  here: Float64Array,
  pick: Int32Array,
  barred: readonly number[],
): void => {
  const cost = costs[day] as Float64Array;
  const value = (who: number): number =>
    (cost[who] as number) - (prices[who] as number) + (after[who] as number);
  let [best, second, open] = [-1, -1, -1];
  for (let who = 0; who < size; who += 1) {
    if (best < 0 || value(who) < value(best)) [best, second] = [who, best];
    else if (second < 0 || value(who) < value(second)) second = who;
    if (!barred.includes(who) && (open < 0 || value(who) < value(open))) open = who;
  }
  const idle = (cost[size] as number) - (prices[size] as number);
  for (let face = 0; face <= size; face += 1) {
    let who = face === size ? open : keepsApart && face === best ? second : best;
    let least = who < 0 ? Infinity : value(who);
    if (idle + (after[face] as number) < least) [who, least] = [size, idle + (after[face] as number)];
    here[face] = least;
    pick[face] = who;
  }
};

const countsAlong = ({ size, fixed }: Roster, picks: readonly Int32Array[]): Float64Array => {
  const counts = new Float64Array(size + 1);
  let face = size;
  fixed.forEach((set, day) => {
    if (set) {
      if (set.length > 0) face = size;
      return;
    }
    const who = picks[day]?.[face] ?? -1;
    if (who < 0) return;
    counts[who] = (counts[who] as number) + 1;
    if (who !== size) face = who;
  });
  return counts;
};

/** Raises the bound by moving the prices along its slopes, until it reaches the target or the rounds are over. */
export const raiseBound = (
  roster: Roster,
  start: Float64Array,
  target: number,
  rounds: number,
): { readonly prices: Float64Array; readonly toGo: CostToGo } => {
  let prices = start;
  let toGo = costToGo(roster, prices);
  let best = { prices, toGo };
  let [stride, idle] = [1, 0];
  for (let round = 0; round < rounds && best.toGo.bound < target; round += 1) {
    const slope = toGo.slopes.reduce((sum, value) => sum + value * value, 0);
    if (slope === 0) break;
    const step = (stride * Math.max(1, target - toGo.bound)) / slope;
    const slopes = toGo.slopes;
    prices = prices.map((price, who) => price + step * (slopes[who] as number));
    toGo = costToGo(roster, prices);
    idle = toGo.bound > best.toGo.bound ? 0 : idle + 1;
    if (toGo.bound > best.toGo.bound) best = { prices, toGo };
    if (idle === 8) {
      [stride, idle] = [stride / 2, 0];
      ({ prices, toGo } = best);
    }
  }
  return best;
};
