/** Repair: picks whose counts are right are made right in their neighbours too, by exchanging days, at the least cost found. */
import { costOfPicks, freeDaysOf, ministriesOn, type Picks, repeatsIn, type Roster } from './roster.js';

type Weigh = (day: number, who: number) => number;

/** Picks that somebody is working on. */
interface Draft {
  readonly roster: Roster;
  readonly picks: number[];
  readonly free: readonly number[];
  readonly weigh: Weigh;
}

/** One exchange: the two days give each other their ministries. */
interface Exchange {
  readonly days: readonly [number, number];
  readonly repeats: number;
  readonly cost: number;
}

const MOST_PASSES = 12;

/** The repaired picks, made cheaper where they became dearer; null where exchanges alone do not part all repeats. */
export const repair = (roster: Roster, picks: Picks, weigh: Weigh): Picks | null => {
  const draft = { roster, picks: [...picks], free: freeDaysOf(roster), weigh };
  const isWhole = partRepeats(draft);
  if (!isWhole) return null;
  const goal = costOfPicks(roster, picks);
  for (let pass = 0; pass < MOST_PASSES && costOfPicks(roster, draft.picks) > goal; pass += 1)
    if (!cheapen(draft)) break;
  return draft.picks;
};

const partRepeats = (draft: Draft): boolean => {
  const { roster, picks } = draft;
  for (let left = repeatsIn(roster, picks); left.length > 0;) {
    const best = firstParting(draft, left);
    if (!best) return false;
    exchange(picks, best.days);
    const now = repeatsIn(roster, picks);
    if (now.length >= left.length) return false;
    left = now;
  }
  return true;
};

/** The cheapest exchange that parts the first repeat which an exchange can part. */
const firstParting = (draft: Draft, repeats: readonly (readonly [number, number])[]): Exchange | null => {
  for (const pair of repeats) {
    const best = pair
      .filter((day) => draft.roster.fixed[day] === null)
      .reduce<Exchange | null>((found, day) => better(found, bestExchange(draft, day)), null);
    if (best && best.repeats < 0) return best;
  }
  return null;
};

/** Makes every exchange that saves something and repeats nothing; answers whether there was one. */
const cheapen = (draft: Draft): boolean => {
  let isCheaper = false;
  for (const day of draft.free) {
    const best = bestExchange(draft, day, 0);
    if (!best || best.cost >= 0 || best.repeats > 0) continue;
    exchange(draft.picks, best.days);
    if (repeatsIn(draft.roster, draft.picks).length > 0) exchange(draft.picks, best.days);
    else isCheaper = true;
  }
  return isCheaper;
};

const exchange = (picks: number[], [one, other]: readonly [number, number]): void => {
  [picks[one], picks[other]] = [picks[other] as number, picks[one] as number];
};

const better = (one: Exchange | null, other: Exchange | null): Exchange | null => {
  if (!one || !other) return one ?? other;
  const isLess = other.repeats < one.repeats || (other.repeats === one.repeats && other.cost < one.cost);
  return isLess ? other : one;
};

const bestExchange = (draft: Draft, day: number, mostCost = Infinity): Exchange | null => {
  const { picks, free, weigh } = draft;
  const mine = picks[day] as number;
  let best: Exchange | null = null;
  for (const other of free) {
    const theirs = picks[other] as number;
    if (theirs === mine) continue;
    const cost = weigh(day, theirs) + weigh(other, mine) - weigh(day, mine) - weigh(other, theirs);
    if (!(cost < mostCost)) continue;
    const before = repeatsAround(draft, day, other);
    exchange(picks, [day, other]);
    const repeats = repeatsAround(draft, day, other) - before;
    exchange(picks, [day, other]);
    best = better(best, { days: [day, other], repeats, cost });
  }
  return best;
};

const repeatsAround = (draft: Draft, one: number, other: number): number =>
  repeatsAt(draft, one) + repeatsAt(draft, other);

const repeatsAt = (draft: Draft, day: number): number => {
  const { roster, picks } = draft;
  if (!roster.keepsApart) return 0;
  const [before, here, after] = [
    neighbour(draft, day, -1),
    ministriesOn(roster, picks, day),
    neighbour(draft, day, 1),
  ];
  if (here.length === 0) return overlap(before, after);
  return overlap(before, here) + overlap(here, after);
};

const overlap = (one: readonly number[], other: readonly number[]): number =>
  one.some((ministry) => other.includes(ministry)) ? 1 : 0;

const neighbour = ({ roster, picks }: Draft, day: number, step: 1 | -1): readonly number[] => {
  for (let at = day + step; at >= 0 && at < roster.fixed.length; at += step) {
    const set = ministriesOn(roster, picks, at);
    if (set.length > 0) return set;
  }
  return [];
};
