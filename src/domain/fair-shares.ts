/** Fair shares: the cheapest way to give free days to ministries by their counts alone, which is an assignment of days to turns. */
import { assign } from './assignment.js';
import { freeDaysOf, type Picks, type Roster } from './roster.js';

export interface Shares {
  readonly picks: Picks;
  /** What a turn of each ministry, and of nobody, is worth: where the search for a bound begins. */
  readonly prices: Float64Array;
}

/** One column of the assignment: a turn of a ministry, which it must have or may have. */
interface Turn {
  readonly who: number;
  readonly isDue: boolean;
}

const FORBIDDEN = 1e12;

const turnsOf = ({ least, most }: Roster, days: number): Turn[] =>
  most.flatMap((limit, who) =>
    Array.from({ length: Math.min(limit, days) }, (_, turn) => ({ who, isDue: turn < (least[who] ?? 0) })),
  );

/** The cheapest picks whose counts are right, neighbours unheeded; null where no picks have right counts. */
export const shareFairly = (
  roster: Roster,
  weigh: (day: number, who: number) => number,
  highest: number,
): Shares | null => {
  const days = freeDaysOf(roster);
  const turns = turnsOf(roster, days.length);
  const due = roster.least.reduce((sum, count) => sum + count, 0);
  if (due > days.length || turns.length < days.length) return null;
  if (turns.filter(({ isDue }) => isDue).length < due) return null;
  // Taking a turn that is due saves more than any plan can cost, so that none is left over.
  const bonus = (highest + 1) * (days.length + 1);
  const weights = days.map((day) =>
    Float64Array.from(roster.least.keys(), (who) => {
      const weight = weigh(day, who);
      return Number.isFinite(weight) ? weight : FORBIDDEN;
    }),
  );
  const { columns, prices } = assign(days.length, turns.length, (row, column) => {
    const { who, isDue } = turns[column] as Turn;
    return ((weights[row] as Float64Array)[who] as number) - (isDue ? bonus : 0);
  });
  const chosen = columns.map((column) => turns[column] as Turn);
  if (chosen.filter(({ isDue }) => isDue).length < due) return null;
  if (chosen.some(({ who }, row) => weights[row]?.[who] === FORBIDDEN)) return null;
  const picks = new Array<number>(roster.fixed.length).fill(-1);
  chosen.forEach(({ who }, row) => {
    picks[days[row] as number] = who;
  });
  return { picks, prices: pricesOf(turns, prices, roster.least.length, bonus) };
};

/** The price of a due turn of each, or of one that it may have where none is due. */
const pricesOf = (
  turns: readonly Turn[],
  prices: readonly number[],
  size: number,
  bonus: number,
): Float64Array => {
  const found = new Float64Array(size);
  turns.forEach(({ who, isDue }, column) => {
    const price = prices[column] ?? 0;
    if (isDue || turns[column - 1]?.who !== who) found[who] = isDue ? price + bonus : price;
  });
  return found;
};
