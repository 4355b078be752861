/** Reshuffling: the days of two or three ministries are dealt out among them anew, exactly, while all others stay. */
import { costToGo } from './cost-to-go.js';
import { searchDays } from './day-by-day.js';
import { costOfPicks, type Picks, type Roster } from './roster.js';

const WIDTH = 400;
/** Beyond so many ministries there are too many groups of that size to try. */
const MOST_IN_PAIRS = 40;
const MOST_IN_THREES = 12;

/** Reshuffles group by group until nothing is saved any more or the cost has come below the goal. */
export const reshuffle = (
  roster: Roster,
  start: Picks,
  prices: Float64Array,
  grain: number,
  goal: number,
): Picks => {
  let picks = start;
  let cost = costOfPicks(roster, picks);
  const groups = groupsOf(roster.size);
  for (let idle = 0, turn = 0; idle < groups.length && cost > goal; turn += 1, idle += 1) {
    const better = reshuffleGroup(roster, picks, prices, grain, groups[turn % groups.length] as number[]);
    if (!better) continue;
    [picks, cost, idle] = [better, costOfPicks(roster, better), -1];
  }
  return picks;
};

const groupsOf = (size: number): number[][] => {
  if (size > MOST_IN_PAIRS) return [];
  const all = Array.from({ length: size }, (_, who) => who);
  const pairs = all.flatMap((one) => all.slice(one + 1).map((other) => [one, other]));
  if (size > MOST_IN_THREES) return pairs;
  return [
    ...pairs,
    ...pairs.flatMap(([one, other]) =>
      all.slice((other as number) + 1).map((third) => [one as number, other as number, third]),
    ),
  ];
};

const reshuffleGroup = (
  roster: Roster,
  picks: Picks,
  prices: Float64Array,
  grain: number,
  group: readonly number[],
): Picks | null => {
  const isOpen = (day: number): boolean => roster.fixed[day] === null && group.includes(picks[day] as number);
  const spent = picks.reduce(
    (sum, who, day) => (isOpen(day) ? sum + (roster.costs[day]?.[who] ?? 0) : sum),
    0,
  );
  const ceiling = spent - grain + 1e-3;
  const part = partOf(roster, picks, group, isOpen);
  const toGo = costToGo(part, prices);
  if (toGo.bound > ceiling) return null;
  const { picks: found } = searchDays(part, toGo, ceiling, WIDTH);
  return found && picks.map((who, day) => (isOpen(day) ? (found[day] as number) : who));
};

/** The roster in which all but the group's days are fixed as they are. */
const partOf = (
  roster: Roster,
  picks: Picks,
  group: readonly number[],
  isOpen: (day: number) => boolean,
): Roster => {
  const inGroup = (limits: readonly number[]) =>
    limits.map((limit, who) => (group.includes(who) ? limit : 0));
  return {
    ...roster,
    fixed: picks.map((who, day) => {
      if (isOpen(day)) return null;
      return roster.fixed[day] ?? (who === roster.size ? [] : [who]);
    }),
    costs: roster.costs.map((costs) => costs.map((cost, who) => (group.includes(who) ? cost : Infinity))),
    least: inGroup(roster.least),
    most: inGroup(roster.most),
  };
};
