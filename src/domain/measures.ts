/** A measure: a number that describes what was observed, with what is not known left unknown. */

/** A share of a whole with its interval, all three between 0 and 1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The standard normal quantile of a two-sided 95 % interval. */
const Z = 1.959963984540054;

/** The share of successes with Wilson's 95 % interval (Wilson 1927, JASA 22); null where nothing was tried. */
export const wilson = (successes: number, trials: number): Share | null => {
  if (trials <= 0) return null;
  const share = successes / trials;
  const spread = 1 + Z ** 2 / trials;
  const centre = (share + Z ** 2 / (2 * trials)) / spread;
  const reach = (Z / spread) * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2));
  return {
    share,
    low: successes === 0 ? 0 : Math.max(0, centre - reach),
    high: successes === trials ? 1 : Math.min(1, centre + reach),
  };
};

/** One target as the response rate sees it: a ministry on a day that has opened. */
export interface AddressedTarget {
  readonly ministry: string;
  readonly responses: number;
  readonly isWindowOpen: boolean;
}

export interface ResponseRate {
  /** Targets with at least one response. */
  readonly responded: number;
  /** Targets addressed: the denominator is targets, not posts. */
  readonly addressed: number;
  /** Targets addressed, unanswered so far, whose response window is still open. */
  readonly stillOpen: number;
  readonly rate: Share | null;
}

/** Targets with a response ÷ targets addressed, with the Wilson 95 % interval. */
export const responseRate = (targets: readonly AddressedTarget[]): ResponseRate => {
  const responded = targets.filter(({ responses }) => responses > 0).length;
  return {
    responded,
    addressed: targets.length,
    stillOpen: targets.filter(({ responses, isWindowOpen }) => responses === 0 && isWindowOpen).length,
    rate: wilson(responded, targets.length),
  };
};

/** The response rate by ministry, for campaigns in which ministries repeat: repeats are not independent. */
export const responseRateByMinistry = (
  targets: readonly AddressedTarget[],
): ReadonlyMap<string, ResponseRate> => {
  const byMinistry = Map.groupBy(targets, ({ ministry }) => ministry);
  return new Map([...byMinistry].map(([ministry, own]) => [ministry, responseRate(own)]));
};

/** The time for which a target was observed: up to its first response, or up to now without one (censored). */
export interface Waiting {
  readonly seconds: number;
  readonly answered: boolean;
}

/**
 * The Kaplan–Meier median time to first response in seconds: non-responders are censored, not dropped.
 * Null while the curve has not come down to a half (Kaplan & Meier 1958, JASA 53).
 */
export const medianSecondsToResponse = (waits: readonly Waiting[]): number | null => {
  const times = [...new Set(waits.filter(({ answered }) => answered).map(({ seconds }) => seconds))].sort(
    (a, b) => a - b,
  );
  let silent = 1;
  for (const time of times) {
    const atRisk = waits.filter(({ seconds }) => seconds >= time).length;
    const answeredThen = waits.filter(({ seconds, answered }) => answered && seconds === time).length;
    silent *= 1 - answeredThen / atRisk;
    // A product of fractions such as (2/3)(3/4) may end a last bit above a half.
    if (silent <= 0.5 + 1e-12) return time;
  }
  return null;
};

/** A network's counts for one post at one instant; unknown is null, never 0. */
export interface EngagementCounts {
  readonly likes: number | null;
  readonly replies: number | null;
  readonly reposts: number | null;
  readonly quotes: number | null;
  readonly impressions: number | null;
}

/** The sum, or null where one of its parts is unknown. */
export const sumKnown = (parts: readonly (number | null)[]): number | null =>
  parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);

/** Likes + replies + reposts + quotes; null where one of them is unknown. */
export const engagement = ({ likes, replies, reposts, quotes }: EngagementCounts): number | null =>
  sumKnown([likes, replies, reposts, quotes]);

/** Engagement ÷ impressions; null where either is unknown or nobody saw the post. */
export const engagementRate = (counts: EngagementCounts): number | null => {
  const sum = engagement(counts);
  return sum === null || !counts.impressions ? null : sum / counts.impressions;
};

/** How far from 24 hours after a post a snapshot may lie and still stand for "+24 h". */
export const SNAPSHOT_REACH_HOURS = 3;
