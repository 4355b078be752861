/** What a plan costs: the sum of what each of its days gives up, in points. */
import type { MinistryDay, PlanningEvent, PlanningInput, PlanScore } from './plan.js';

/** Points for each. An event outweighs anything else about its day; a holiday, a weekend; a weekend, a bad hour. */
export const WEIGHTS = {
  missedEvents: 100,
  holidays: 30,
  weekends: 20,
  outsideHours: 10,
  missedPreferences: 5,
} as const;

type Part = keyof typeof WEIGHTS;

const PARTS = Object.keys(WEIGHTS) as Part[];

export const NO_COST: PlanScore = {
  total: 0,
  weekends: 0,
  holidays: 0,
  missedEvents: 0,
  missedPreferences: 0,
  outsideHours: 0,
};

const scoreOf = (parts: Readonly<Record<Part, number>>): PlanScore => ({
  ...parts,
  total: PARTS.reduce((sum, part) => sum + WEIGHTS[part] * parts[part], 0),
});

/** The costs together. */
export const sumOf = (scores: readonly PlanScore[]): PlanScore =>
  scores.reduce(
    (sum, score) =>
      scoreOf({
        weekends: sum.weekends + score.weekends,
        holidays: sum.holidays + score.holidays,
        missedEvents: sum.missedEvents + score.missedEvents,
        missedPreferences: sum.missedPreferences + score.missedPreferences,
        outsideHours: sum.outsideHours + score.outsideHours,
      }),
    NO_COST,
  );

/** What it costs to address a ministry on such a day. An office that is closed is closed once: for its holiday, or else its weekend, or else the hour. */
export const placementCost = (day: MinistryDay | undefined): PlanScore => {
  if (!day) return NO_COST;
  const isHoliday = day.holiday !== null;
  const isOff = isHoliday || day.isWeekend;
  return scoreOf({
    holidays: isHoliday ? 1 : 0,
    weekends: !isHoliday && day.isWeekend ? 1 : 0,
    outsideHours: !isOff && day.isOutsideHours ? 1 : 0,
    missedPreferences: day.isPreferred === false ? 1 : 0,
    missedEvents: 0,
  });
};

/** The date's events whose ministry takes part and is not addressed that day. */
export const missedEvents = (
  { events = [], ministries }: PlanningInput,
  date: string,
  addressed: readonly string[],
): PlanningEvent[] =>
  events.filter(
    (event) =>
      event.date === date &&
      event.ministry !== null &&
      !addressed.includes(event.ministry) &&
      ministries.some(({ slug }) => slug === event.ministry),
  );

/** Whether the date is the closing day that addresses all: it is asked for as it is, and not weighed. */
export const isClosingDay = ({ dates, closingDay, over = [] }: PlanningInput, date: string): boolean =>
  closingDay === 'all' && date === dates.at(-1) && !over.includes(date);

/** What a day that addresses those ministries gives up. */
export const dayCost = (input: PlanningInput, date: string, addressed: readonly string[]): PlanScore => {
  if (isClosingDay(input, date)) return NO_COST;
  const known = [...input.ministries, ...(input.guests ?? [])];
  const placements = addressed.map((slug) =>
    placementCost(known.find((ministry) => ministry.slug === slug)?.days.get(date)),
  );
  const missed = missedEvents(input, date, addressed).length;
  return sumOf([...placements, scoreOf({ ...NO_COST, missedEvents: missed })]);
};
