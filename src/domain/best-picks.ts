/** The best picks of a roster: cheapest by counts first, then made right in their neighbours, with a proof of how good they are. */
import { raiseBound } from './cost-to-go.js';
import { searchDays } from './day-by-day.js';
import { shareFairly } from './fair-shares.js';
import { repair } from './repair.js';
import { reshuffle } from './reshuffle.js';
import { barNeighbours, costOfPicks, type Picks, repeatsIn, type Roster } from './roster.js';

export interface BestPicks {
  readonly picks: Picks;
  /** How much a better plan could spare at most; 0 where these are proven best. */
  readonly within: number;
}

const BOUND_ROUNDS = 150;
/** Beginnings times ministries that the exact search may look at: about a tenth of a second for 60 days. */
const LOOKS_A_DAY = 5_000;
const FEWEST_LOOKS = 150_000;

/** The picks of least cost; null where there are none, undefined where the search was cut short before it knew. Less effort, less search. */
export const bestPicks = (wanted: Roster, effort = 1): BestPicks | null | undefined => {
  const roster = barNeighbours(wanted);
  const worst = roster.costs.reduce((sum, cost) => sum + dearest(cost), 0);
  // Among plans that cost alike, one in which the ministries take turns; it never outweighs a cost.
  const scale = roster.fixed.length + 1;
  const turns = effort < 1 ? 0 : 1;
  const weigh = (day: number, who: number): number =>
    (roster.costs[day]?.[who] ?? 0) * scale +
    (who === roster.size || day % Math.max(1, roster.size) === who ? 0 : turns);
  const shares = shareFairly(roster, weigh, (worst + 1) * scale);
  if (!shares) return null;
  const relaxed = costOfPicks(roster, shares.picks);
  if (repeatsIn(roster, shares.picks).length === 0) return { picks: shares.picks, within: 0 };
  const repaired = repair(roster, shares.picks, weigh);
  const known = repaired ? costOfPicks(roster, repaired) : worst + grainOf(roster);
  if (repaired && known === relaxed) return { picks: repaired, within: 0 };
  return prove(
    roster,
    shares.prices.map((price) => price / scale),
    repaired,
    known,
    effort,
  );
};

const dearest = (cost: Float64Array): number =>
  cost.reduce((most, one) => (Number.isFinite(one) ? Math.max(most, one) : most), 0);

const prove = (
  roster: Roster,
  start: Float64Array,
  repaired: Picks | null,
  cost: number,
  effort: number,
): BestPicks | null | undefined => {
  const grain = grainOf(roster);
  // Costs come in grains: what is not a whole grain cheaper is no better.
  const below = (known: number): number => known - grain + 1e-3;
  const { prices, toGo } = raiseBound(roster, start, below(cost), BOUND_ROUNDS);
  const better = (picks: Picks): Picks => reshuffle(roster, picks, prices, grain, toGo.bound + grain - 1e-3);
  const known = repaired && better(repaired);
  const ceiling = below(known ? costOfPicks(roster, known) : cost);
  if (toGo.bound > ceiling) return known && { picks: known, within: 0 };
  const days = roster.fixed.length;
  const width = Math.ceil((effort * Math.max(FEWEST_LOOKS, LOOKS_A_DAY * days)) / (days * (roster.size + 1)));
  const found = searchDays(roster, toGo, ceiling, width);
  if (!found.picks && !known) return found.bound >= ceiling ? null : undefined;
  const picks = found.picks ? better(found.picks) : (known as Picks);
  const grains = Math.floor((costOfPicks(roster, picks) - found.bound) / grain + 1e-5);
  return { picks, within: Math.max(0, grains) * grain };
};

/** The greatest number of which every cost is a multiple. */
const grainOf = ({ costs }: Roster): number => {
  let grain = 0;
  for (const day of costs) for (const cost of day) if (Number.isFinite(cost)) grain = common(grain, cost);
  return grain || 1;
};

const common = (one: number, other: number): number => (other === 0 ? one : common(other, one % other));
