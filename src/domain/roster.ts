/** A roster: days in order, each to be given one of a few numbered ministries so that counts and neighbours are right. */

/** What is to be filled. Ministries are numbered from 0; the number after the last stands for nobody. */
export interface Roster {
  /** How many ministries there are. */
  readonly size: number;
  /** By day: the ministries that are fixed there, or null where the day is free. */
  readonly fixed: readonly (readonly number[] | null)[];
  /** By day: the cost of each ministry and, last, of nobody; Infinity where it may not be. */
  readonly costs: readonly Float64Array[];
  /** How often at least and at most each ministry, and nobody, is to have a free day. */
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** Whether a ministry may not be addressed on two filled days that follow each other. */
  readonly keepsApart: boolean;
  /** How many of the first days are over: what they broke among themselves is not held against the roster. */
  readonly over: number;
}

/** By day, the number given to a free day; -1 on fixed days. */
export type Picks = readonly number[];

/** The numbers of the free days. */
export const freeDaysOf = ({ fixed }: Roster): number[] =>
  [...fixed.keys()].filter((day) => fixed[day] === null);

/** What the free days cost together. */
export const costOfPicks = ({ costs }: Roster, picks: Picks): number =>
  picks.reduce((sum, pick, day) => (pick < 0 ? sum : sum + (costs[day]?.[pick] ?? 0)), 0);

const shares = (one: readonly number[], other: readonly number[]): boolean =>
  one.some((ministry) => other.includes(ministry));

/** The ministries of a day. */
export const ministriesOn = ({ fixed, size }: Roster, picks: Picks, day: number): readonly number[] => {
  const set = fixed[day];
  if (set) return set;
  const pick = picks[day] ?? size;
  return pick === size ? [] : [pick];
};

/** The pairs of filled days that follow each other and share a ministry. */
export const repeatsIn = (roster: Roster, picks: Picks): (readonly [number, number])[] => {
  if (!roster.keepsApart) return [];
  const repeats: (readonly [number, number])[] = [];
  let before = -1;
  for (let day = 0; day < roster.fixed.length; day += 1) {
    const here = ministriesOn(roster, picks, day);
    if (here.length === 0) continue;
    const isPast = day < roster.over;
    if (before >= 0 && !isPast && shares(ministriesOn(roster, picks, before), here))
      repeats.push([before, day]);
    before = day;
  }
  return repeats;
};

/** The roster in which no free day can be given to a ministry that the fixed day beside it addresses. */
export const barNeighbours = (roster: Roster): Roster => {
  if (!roster.keepsApart) return roster;
  const { fixed, size } = roster;
  const beside = (day: number, step: 1 | -1): readonly number[] => {
    let at = day + step;
    while (fixed[at]?.length === 0) at += step;
    return fixed[at] ?? [];
  };
  const costs = roster.costs.map((cost, day) => {
    if (fixed[day] !== null) return cost;
    const barred = [...beside(day, -1), ...beside(day, 1)];
    return barred.length === 0
      ? cost
      : cost.map((one, who) => (who < size && barred.includes(who) ? Infinity : one));
  });
  return { ...roster, costs };
};
