import fc from 'fast-check';
import { campaigns, plansThatKeep, type TriedPlan } from '../../test/support/planning.js';
import { isConflict, type PlanningInput, type PlanScore, type ProposedPlan } from './plan.js';
import { rulesOf } from './plan-rules.js';
import { proposePlan } from './planner.js';

/** What a plan costs, counted anew: not by the planner's own sums. */
const pointsOf = (input: PlanningInput, plan: TriedPlan): number => {
  let points = 0;
  input.dates.forEach((date, index) => {
    if (input.closingDay === 'all' && index === input.dates.length - 1) return;
    const addressed = plan[index] ?? [];
    for (const slug of addressed) {
      const day = input.ministries.find((one) => one.slug === slug)?.days.get(date);
      if (day?.holiday) points += 30;
      else if (day?.isWeekend) points += 20;
      else if (day?.isOutsideHours) points += 10;
      if (day?.isPreferred === false) points += 5;
    }
    for (const event of input.events ?? []) {
      if (event.date === date && event.ministry !== null && !addressed.includes(event.ministry))
        points += 100;
    }
  });
  return points;
};

const leastPoints = (input: PlanningInput): number | null => {
  let least: number | null = null;
  for (const plan of plansThatKeep(input, rulesOf(input))) {
    const points = pointsOf(input, plan);
    if (points < (least ?? Infinity)) least = points;
  }
  return least;
};

const planOf = (input: PlanningInput): ProposedPlan => {
  const outcome = proposePlan(input);
  if (isConflict(outcome)) throw new Error(outcome.conflict.map(({ text }) => text).join(' '));
  return outcome;
};

const small = campaigns({ ministries: 3, dates: 6 });
const crowded = campaigns({ ministries: 3, dates: 5, crowding: 8 });
const large = campaigns({ ministries: 12, dates: 40 });

const reversed = (input: PlanningInput): PlanningInput => ({
  ...input,
  ministries: input.ministries.toReversed(),
  blackouts: input.blackouts?.toReversed(),
  events: input.events?.toReversed(),
});

describe('a proposed plan', () => {
  it('costs what the best of all plans costs, and is there whenever any plan is', () => {
    fc.assert(
      fc.property(small, (input) => {
        const outcome = proposePlan(input);
        expect(isConflict(outcome) ? null : outcome.score.total).toBe(leastPoints(input));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every hard rule, in campaigns of any size', () => {
    fc.assert(
      fc.property(large, (input) => {
        const outcome = proposePlan(input);
        fc.pre(!isConflict(outcome));
        const counted = outcome.days.slice(0, input.closingDay === 'all' ? -1 : undefined);
        const counts = input.ministries.map(
          ({ slug }) => counted.filter(({ ministries }) => ministries.includes(slug)).length,
        );
        if (input.rounds === undefined)
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        else expect(new Set(counts)).toEqual(new Set([input.rounds]));
        const filled = counted.filter(({ ministries }) => ministries.length > 0);
        const repeats = filled.filter(({ ministries }, at) =>
          ministries.some((slug) => filled[at - 1]?.ministries.includes(slug)),
        );
        if (input.ministries.length > 1) expect(repeats).toEqual([]);
        for (const { date, ministries } of outcome.days) {
          const pins = input.pins?.filter((pin) => pin.date === date).map(({ ministry }) => ministry) ?? [];
          expect(ministries).toEqual(expect.arrayContaining(pins));
          if (input.blackouts?.includes(date)) expect(ministries).toEqual([]);
          else if (input.rounds === undefined) expect(ministries).not.toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the same for the same input, in whatever order it is given', () => {
    fc.assert(
      fc.property(large, (input) => expect(proposePlan(reversed(input))).toEqual(proposePlan(input))),
      { numRuns: 15 },
    );
  });

  it('says one sentence for each placement and each compromise, and its days add up to its score', () => {
    fc.assert(
      fc.property(small, (input) => {
        const outcome = proposePlan(input);
        fc.pre(!isConflict(outcome));
        const { days, compromises, score } = outcome;
        const add = (part: keyof PlanScore) => days.reduce((sum, { cost }) => sum + cost[part], 0);
        expect(score.total).toBe(add('total'));
        const of = (...codes: string[]) => compromises.filter(({ code }) => codes.includes(code)).length;
        expect(of('weekend')).toBe(score.weekends);
        expect(of('holiday')).toBe(score.holidays);
        expect(of('missed-event')).toBe(score.missedEvents);
        for (const { text } of compromises) expect(text).toMatch(/^.+\.$/);
        for (const day of days) {
          expect(day.reasons).toHaveLength(Math.max(1, day.ministries.length));
          expect(day.reason).toMatch(/\.$/);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('where the rules conflict', () => {
  it('the smallest set of them that does is named', () => {
    fc.assert(
      fc.property(crowded, (input) => {
        const outcome = proposePlan(input);
        fc.pre(isConflict(outcome));
        const rules = rulesOf(input);
        const named = rules.filter((rule) =>
          outcome.conflict.some(
            ({ code, date, ministry }) =>
              code === rule.code && date === rule.date && ministry === rule.ministry,
          ),
        );
        expect(named).toHaveLength(outcome.conflict.length);
        expect(plansThatKeep(input, named).next().done).toBe(true);
        const smaller = subsets(rules, named.length - 1);
        for (const some of smaller) expect(plansThatKeep(input, some).next().done).toBe(false);
      }),
      { numRuns: 80 },
    );
  });
});

function* subsets<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  if (size <= 0) return void (yield []);
  for (const [index, one] of all.entries())
    for (const rest of subsets(all.slice(index + 1), size - 1)) yield [one, ...rest];
}

const plain = (slugs: readonly string[]): PlanningInput['ministries'] =>
  slugs.map((slug) => ({ slug, name: `Ministry of ${slug}`, days: new Map() }));

const WEEK = [
  '2012-06-11',
  '2012-06-12',
  '2012-06-13',
  '2012-06-14',
  '2012-06-15',
  '2012-06-16',
  '2012-06-17',
];

const conflictOf = (input: PlanningInput): readonly string[] => {
  const outcome = proposePlan(input);
  return isConflict(outcome) ? outcome.conflict.map(({ text }) => text) : [];
};

describe('a conflict is said in words:', () => {
  it.each<[string, Partial<PlanningInput>, readonly string[]]>([
    [
      'a pin on a blackout',
      { pins: [{ date: '2012-06-11', ministry: 'france' }], blackouts: ['2012-06-16', '2012-06-11'] },
      ['Monday 11 June 2012 is to stay empty.', 'Ministry of france is pinned to Monday 11 June 2012.'],
    ],
    [
      'a closing day on a blackout',
      { closingDay: 'all', blackouts: ['2012-06-17'] },
      [
        'Sunday 17 June 2012 is to stay empty.',
        'The closing day, Sunday 17 June 2012, addresses all of them.',
      ],
    ],
    [
      'the same ministry on days that follow each other, also over an empty one',
      {
        pins: [
          { date: '2012-06-11', ministry: 'france' },
          { date: '2012-06-13', ministry: 'france' },
        ],
        blackouts: ['2012-06-12'],
      },
      [
        'Tuesday 12 June 2012 is to stay empty.',
        'Ministry of france is pinned to Monday 11 June 2012.',
        'Ministry of france is pinned to Wednesday 13 June 2012.',
        'No ministry is addressed twice in a row.',
      ],
    ],
    [
      'more rounds than there are days',
      { rounds: 3 },
      ['Each of the 3 ministries is addressed 3 times within 7 days.'],
    ],
    [
      'a ministry pinned too often',
      {
        pins: ['2012-06-11', '2012-06-13', '2012-06-15', '2012-06-17'].map((date) => ({
          date,
          ministry: 'france',
        })),
      },
      [
        'Ministry of france is pinned to Monday 11 June 2012.',
        'Ministry of france is pinned to Wednesday 13 June 2012.',
        'Ministry of france is pinned to Friday 15 June 2012.',
        'Ministry of france is pinned to Sunday 17 June 2012.',
        'Each of the 3 ministries is addressed as often as the others, give or take one.',
      ],
    ],
  ])('%s', (_what, more, texts) => {
    expect(conflictOf({ dates: WEEK, ministries: plain(['france', 'germany', 'russia']), ...more })).toEqual(
      texts,
    );
  });
});

describe('days that are over', () => {
  it('stay as they were, even where they broke the rules or put one ministry far ahead', () => {
    const days = planOf({
      dates: WEEK,
      ministries: plain(['france', 'germany', 'russia']),
      over: WEEK.slice(0, 4),
      pins: WEEK.slice(0, 3).map((date) => ({ date, ministry: 'france' })),
    }).days.map(({ ministries }) => ministries.join());
    expect(days.slice(0, 4)).toEqual(['france', 'france', 'france', '']);
    expect(days.slice(4).toSorted()).toEqual(expect.arrayContaining(['germany', 'russia']));
    expect(days.slice(4)).not.toContain('france');
  });
});

describe('rounds', () => {
  it('are had by all, and leave the dearest days empty, which is said', () => {
    const weekend = { isWeekend: true, holiday: null, isPreferred: null, isOutsideHours: false };
    const ministries = plain(['france', 'germany']).map((ministry) => ({
      ...ministry,
      days: new Map(WEEK.slice(5).map((date) => [date, weekend])),
    }));
    const { days, compromises, score } = planOf({ dates: WEEK, ministries, rounds: 2 });
    expect(days.slice(5).map((day) => day.ministries)).toEqual([[], []]);
    expect(score.total).toBe(0);
    expect(compromises.map(({ text }) => text)).toEqual([
      '3 days stay empty, because every ministry has had its 2 rounds.',
    ]);
  });
});

describe('a ministry alone', () => {
  it('is addressed on every day', () => {
    const { days } = planOf({ dates: WEEK, ministries: plain(['france']) });
    expect(days.every(({ ministries }) => ministries.join() === 'france')).toBe(true);
  });
});
