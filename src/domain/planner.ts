/** The planner: proposes which ministry is addressed on which day, the best plan that the hard rules allow, or the rules that conflict. */
import { bestPicks } from './best-picks.js';
import type { PlanConflict, PlanningEvent, PlanningInput, ProposedDay, ProposedPlan } from './plan.js';
import { dayCost, isClosingDay, sumOf } from './plan-cost.js';
import { compromiseNotes, overallNotes, placementNotes, ruleNote, undecidedNote } from './plan-notes.js';
import { costsOf, type Ledger, ledgerOf, type PlanRule, rostersOf, rulesOf } from './plan-rules.js';
import { costOfPicks, ministriesOn } from './roster.js';
import { smallestConflict } from './smallest-conflict.js';

interface Found {
  /** By day of the ledger: the slugs addressed. */
  readonly days: readonly (readonly string[])[];
  readonly within: number;
}

/**
 * The best plan: each ministry as often as the others, give or take one, never twice in a row, pins kept, blackouts empty,
 * all other days filled; and of all such plans one that costs least by `WEIGHTS`. The same input gives the same plan.
 */
export const proposePlan = (asked: PlanningInput): ProposedPlan | PlanConflict => {
  const input = { ...asked, events: inOrder(asked.events ?? []) };
  const ledger = ledgerOf(input);
  const rules = rulesOf(input);
  const found = fill(input, ledger, rules);
  if (found) return explained(input, ledger, found);
  if (found === undefined) return { conflict: [undecidedNote()], isSmallest: false };
  const canKeep = (some: readonly PlanRule[]): boolean => isPossible(input, ledger, some);
  const { rules: conflict, isSmallest } = smallestConflict(rules, canKeep, questionsFor(input));
  return { conflict: conflict.map((rule) => ruleNote(input, rule)), isSmallest };
};

/** Events come in no order of meaning, and the notes name them. */
const inOrder = (events: readonly PlanningEvent[]): PlanningEvent[] => {
  const keyOf = ({ date, title, ministry }: PlanningEvent) => [date, ministry ?? '', title].join(' ');
  return events.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
};

/** The cheapest of the fair shares that can be filled; null where none can, undefined where that is not known. */
const fill = (input: PlanningInput, ledger: Ledger, rules: readonly PlanRule[]): Found | null | undefined => {
  const rosters = rostersOf(input, ledger, rules, costsOf(input, ledger));
  let best: (Found & { readonly cost: number }) | null | undefined = null;
  for (const roster of rosters) {
    const found = bestPicks(roster);
    if (!found) {
      best ??= found;
      continue;
    }
    const cost = costOfPicks(roster, found.picks);
    if (best && best.cost <= cost) continue;
    const days = ledger.dates.map((_, day) =>
      ministriesOn(roster, found.picks, day).map((who) => ledger.slugs[who] ?? ''),
    );
    best = { days, within: found.within, cost };
  }
  return best;
};

/** Of the effort of a proposal, as much as is spent on the question whether there is any plan. */
const LITTLE = 0.05;

/** With so many fair shares to choose from, one is taken to do. */
const MOST_SHARES = 64;

/** A longer campaign takes longer to ask about. */
const questionsFor = ({ dates, ministries }: PlanningInput): number =>
  Math.ceil(Math.min(1_500, 400_000 / (dates.length * (dates.length + ministries.length))));

/** Whether a plan can keep those rules, whatever it costs; where the search gives up, they are taken not to conflict. */
const isPossible = (input: PlanningInput, ledger: Ledger, rules: readonly PlanRule[]): boolean => {
  const nothing = ledger.dates.map(() =>
    Float64Array.from([...ledger.slugs.map((_, who) => (who < ledger.parts ? 0 : Infinity)), 0]),
  );
  const rosters = rostersOf(input, ledger, rules, nothing);
  return rosters.length > MOST_SHARES || rosters.some((roster) => bestPicks(roster, LITTLE) !== null);
};

const explained = (input: PlanningInput, ledger: Ledger, { days: filled, within }: Found): ProposedPlan => {
  const byDate = new Map(ledger.dates.map((date, day) => [date, filled[day] ?? []]));
  const days = input.dates.map((date) =>
    proposedDay(input, date, byDate.get(date) ?? closingDayOf(input, ledger, date)),
  );
  const score = sumOf(days.map(({ cost }) => cost));
  const emptyDays = days.filter(({ reasons }) => reasons[0]?.code === 'rounds-done').length;
  const compromises = [
    ...days.flatMap(({ date, ministries }) => compromiseNotes(input, date, ministries)),
    ...overallNotes(input, { emptyDays, within, total: score.total }),
  ];
  return { days, compromises, score, within };
};

const proposedDay = (input: PlanningInput, date: string, ministries: readonly string[]): ProposedDay => {
  const reasons = placementNotes(input, date, ministries);
  const isAll = isClosingDay(input, date);
  const reason = (isAll ? reasons.slice(0, 1) : reasons).map(({ text }) => text).join(' ');
  return { date, ministries, reason, reasons, cost: dayCost(input, date, ministries) };
};

/** All that take part, by slug, and whoever else is pinned there. */
const closingDayOf = ({ pins = [] }: PlanningInput, { slugs, parts }: Ledger, date: string): string[] => {
  const pinned = pins.filter((pin) => pin.date === date).map(({ ministry }) => ministry);
  return [...new Set([...slugs.slice(0, parts), ...pinned])];
};
