import fc from 'fast-check';
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
          for (const { date, stormStartsAt } of storms) {
            const own = working.get(date);
            const isOpen = own && own.worksFromAt <= stormStartsAt && stormStartsAt < own.worksUntilAt;
            expect(planned[at]?.days.get(date)).toMatchObject({
              isWeekend: own?.isWeekend,
              holiday: own?.holiday,
              isOutsideHours: own?.areHoursKnown === true && !isOpen,
            });
          }
        }
      }),
      { numRuns: 40 },
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
