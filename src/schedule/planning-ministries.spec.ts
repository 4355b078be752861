import fc from 'fast-check';
import { DateTime } from 'luxon';
import { campaignDates, dateAfter, existsIn } from '../domain/campaign-day.js';
import { isConflict } from '../domain/plan.js';
import { proposePlan } from '../domain/planner.js';
import { stormOf } from '../domain/storm.js';
import { workingDaysAt } from '../ministries/working-calendar.js';
import { type PlannedMinistry, planningMinistries } from './planning-ministries.js';

const PLACES = [
  ['FR', 'Europe/Paris'],
  ['GB', 'Europe/London'],
  ['RU', 'Europe/Moscow'],
  ['SA', 'Asia/Riyadh'],
  ['NP', 'Asia/Kathmandu'],
  ['WS', 'Pacific/Apia'],
  ['MA', 'Africa/Casablanca'],
  ['US', 'America/New_York'],
  ['AU', 'Australia/Sydney'],
] as const;

const hours = fc.constantFrom(null, ['08:00:00', '16:30:00'], ['10:00:00', '18:00:00']);

const ministries = fc
  .uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 5 })
  .chain((places) =>
    fc.tuple(
      ...places.map(([country, timeZone]) =>
        fc
          .record({ hours, preferredWeekdays: fc.constantFrom<number[]>([], [1, 2], [3]) })
          .map((more): PlannedMinistry => ({
            slug: country.toLowerCase(),
            name: country,
            country,
            timeZone,
            region: null,
            weekend: null,
            preferredWeekdays: more.preferredWeekdays,
            worksFrom: more.hours?.[0] ?? null,
            worksUntil: more.hours?.[1] ?? null,
          })),
      ),
    ),
  );

/** Weeks in which clocks change somewhere, and one whose zone has no 30 December. */
const campaigns = fc
  .record({
    zone: fc.constantFrom(...PLACES.map(([, zone]) => zone)),
    startsOn: fc.constantFrom(
      '2026-03-05',
      '2026-03-26',
      '2026-04-02',
      '2026-10-22',
      '2011-12-26',
      '2012-06-11',
    ),
    days: fc.integer({ min: 1, max: 9 }),
    stormAt: fc.constantFrom('00:30', '02:30', '09:00', '17:30', '22:59'),
  })
  // No campaign ends on a date that its zone leaves out.
  .filter(({ zone, startsOn, days }) => existsIn(dateAfter(startsOn, days), zone));

const stormsOf = ({
  zone,
  startsOn,
  days,
  stormAt,
}: {
  zone: string;
  startsOn: string;
  days: number;
  stormAt: string;
}) =>
  campaignDates(startsOn, dateAfter(startsOn, days), zone).map((date) => ({
    date,
    stormStartsAt: stormOf({ date, zone, stormAt, minutes: 60 }).startsAt,
  }));

describe('ministries as the planner sees them', () => {
  it('have the working days that their own clocks and calendars show, in any zone and over clock changes', async () => {
    await fc.assert(
      fc.asyncProperty(campaigns, ministries, async (campaign, list) => {
        const storms = stormsOf(campaign);
        const planned = await planningMinistries(list, storms, 'en');
        for (const [at, ministry] of list.entries()) {
          const working = await workingDaysAt(ministry, storms);
          const isAtNight = (at: Date): boolean => {
            const { hour } = DateTime.fromJSDate(at, { zone: ministry.timeZone });
            return hour >= 22 || hour < 6;
          };
          const isAlways = storms.every(({ stormStartsAt }) => isAtNight(stormStartsAt));
          for (const { date, stormStartsAt } of storms) {
            const own = working.get(date);
            const isOpen = own && own.worksFromAt <= stormStartsAt && stormStartsAt < own.worksUntilAt;
            expect(planned[at]?.days.get(date)).toMatchObject({
              isWeekend: own?.isWeekend,
              holiday: own?.holiday,
              isOutsideHours: own?.areHoursKnown ? !isOpen : isAtNight(stormStartsAt) && !isAlways,
              isAtNight: own?.areHoursKnown === false && isAtNight(stormStartsAt),
              dateThere: own?.date === date ? null : own?.date,
            });
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  const china = (worksFrom: string | null, worksUntil: string | null): PlannedMinistry => ({
    slug: 'china',
    name: 'Ministry of Foreign Affairs',
    country: 'CN',
    timeZone: 'Asia/Shanghai',
    region: null,
    weekend: null,
    preferredWeekdays: [],
    worksFrom,
    worksUntil,
  });

  /** A plan for China alone in a winter’s week of Berlin; its clocks show half past midnight of the day after at 17:30. */
  const planOn = async (
    dates: readonly string[],
    ministry: PlannedMinistry,
    pinned: readonly string[],
    lastStormAt = '17:30',
  ) => {
    const storms = dates.map((date) => {
      const stormAt = date === dates.at(-1) ? lastStormAt : '17:30';
      return { date, stormStartsAt: stormOf({ date, zone: 'Europe/Berlin', stormAt, minutes: 60 }).startsAt };
    });
    const ministries = await planningMinistries([ministry], storms, 'en');
    const pins = pinned.map((date) => ({ date, ministry: 'china' }));
    const plan = proposePlan({ dates, ministries, pins });
    if (isConflict(plan)) throw new Error('A campaign of one ministry can be planned.');
    return plan;
  };

  it('are said to be addressed on their weekend by their own date, where that is another', async () => {
    const { compromises } = await planOn(['2026-12-04'], china(null, null), ['2026-12-04']);
    expect(compromises).toMatchObject([
      {
        code: 'weekend',
        values: { dateThere: '2026-12-05' },
        text: 'China is addressed on Friday 4 December 2026 (Saturday 5 December 2026 there), on its weekend, because it is pinned there.',
      },
    ]);
  });

  it('are said to be written to at night where their office hours are not known, as the check list warns', async () => {
    const { days, score } = await planOn(['2026-12-06', '2026-12-07'], china(null, null), []);
    expect(days[0]?.reason).toBe('A working day for China (Monday 7 December 2026 there, at night).');
    expect(score.total).toBe(0);
    const [known] = (await planOn(['2026-12-06'], china('00:00', '08:00'), [])).days;
    expect(known?.reason).toBe('A working day for China (Monday 7 December 2026 there).');
  });

  it('pay for a night that another day would spare them', async () => {
    const { compromises, score } = await planOn(
      ['2026-12-06', '2026-12-07'],
      china(null, null),
      ['2026-12-06'],
      '09:00',
    );
    expect(score).toMatchObject({ outsideHours: 1, total: 10 });
    expect(compromises).toMatchObject([
      {
        code: 'at-night',
        text: 'China is addressed on Sunday 6 December 2026 (Monday 7 December 2026 there), with a storm at night, because it is pinned there.',
      },
    ]);
  });

  it('are kept clear of a holiday by their own dates', async () => {
    const dates = ['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'];
    const plan = await planOn(dates, china('00:00', '08:00'), []);
    expect(plan.days.at(-1)?.reason).toMatch(
      /^A working day for China \(Monday 4 January 2027 there\), kept clear of .+ on (Friday 1|Saturday 2|Sunday 3) January 2027\.$/,
    );
  });

  it('are planned without a rule broken or a second answer, whatever the zone and its holidays', async () => {
    await fc.assert(
      fc.asyncProperty(campaigns, ministries, async (campaign, list) => {
        const storms = stormsOf(campaign);
        const dates = storms.map(({ date }) => date);
        const planned = await planningMinistries(list, storms, 'en');
        const plan = proposePlan({ dates, ministries: planned });
        if (isConflict(plan)) throw new Error('A campaign without pins and blackouts can be planned.');
        expect(proposePlan({ dates, ministries: planned.toReversed() })).toEqual(plan);
        const order = plan.days.map(({ ministries: [slug] }) => slug);
        expect(order.filter((slug, day) => list.length > 1 && slug === order[day - 1])).toEqual([]);
        const counts = list.map(({ slug }) => order.filter((one) => one === slug).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });
});
