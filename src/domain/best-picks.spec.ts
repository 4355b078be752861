import fc from 'fast-check';
import { bestPicks } from './best-picks.js';
import { costOfPicks, repeatsIn, type Roster } from './roster.js';

/** The least cost of all picks there are; null where there are none. */
const leastByTrying = (roster: Roster): number | null => {
  let least: number | null = null;
  const picks = new Array<number>(roster.fixed.length).fill(-1);
  const counts = new Array<number>(roster.size + 1).fill(0);
  const tryFrom = (day: number): void => {
    if (day === picks.length) {
      if (counts.some((count, who) => count < (roster.least[who] ?? 0) || count > (roster.most[who] ?? 0)))
        return;
      if (repeatsIn(roster, picks).length > 0) return;
      const cost = costOfPicks(roster, picks);
      if (cost < (least ?? Infinity)) least = cost;
      return;
    }
    if (roster.fixed[day]) return tryFrom(day + 1);
    for (let who = 0; who <= roster.size; who += 1) {
      if (roster.costs[day]?.[who] === Infinity) continue;
      picks[day] = who;
      counts[who] = (counts[who] ?? 0) + 1;
      tryFrom(day + 1);
      counts[who] = (counts[who] ?? 0) - 1;
      picks[day] = -1;
    }
  };
  tryFrom(0);
  return least;
};

const rosters: fc.Arbitrary<Roster> = fc
  .record({ size: fc.integer({ min: 1, max: 4 }), days: fc.integer({ min: 1, max: 6 }) })
  .chain(({ size, days }) =>
    fc.record({
      size: fc.constant(size),
      fixed: fc.array(
        fc.oneof(
          { weight: 4, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.uniqueArray(fc.nat(size - 1), { maxLength: 2 }) },
        ),
        { minLength: days, maxLength: days },
      ),
      costs: fc.array(
        fc
          .array(fc.constantFrom(0, 0, 5, 10, 20, Infinity), { minLength: size + 1, maxLength: size + 1 })
          .map((costs) => Float64Array.from(costs)),
        { minLength: days, maxLength: days },
      ),
      least: fc.array(fc.nat(2), { minLength: size + 1, maxLength: size + 1 }),
      most: fc.constant([]),
      keepsApart: fc.boolean(),
      over: fc.nat(2),
    }),
  )
  .chain((roster) =>
    fc.array(fc.nat(2), { minLength: roster.size + 1, maxLength: roster.size + 1 }).map((more) => ({
      ...roster,
      most: roster.least.map((count, who) => count + (more[who] ?? 0)),
      over: Math.min(roster.over, roster.fixed.indexOf(null) >>> 0),
    })),
  );

describe('the best picks of a roster', () => {
  it('are right, and cost what trying all of them finds, on any small roster', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const found = bestPicks(roster);
        const least = leastByTrying(roster);
        expect(found && costOfPicks(roster, found.picks)).toBe(least);
        if (!found) return;
        expect(found.within).toBe(0);
        expect(repeatsIn(roster, found.picks)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
