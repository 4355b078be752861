import fc from 'fast-check';
import { DateTime } from 'luxon';
import { dayBounds } from './campaign-day.js';
import { Invalid } from './errors.js';
import { hoursOfStorm, stormOf } from './storm.js';

const starts = (date: string, zone: string, stormAt: string) =>
  stormOf({ date, zone, stormAt, minutes: 60 }).startsAt.toISOString();

describe('a storm', () => {
  it.each([
    ['2012-06-11', 'Europe/Berlin', '17:30', '2012-06-11T15:30:00.000Z'],
    ['2026-06-11', 'Asia/Kathmandu', '17:30', '2026-06-11T11:45:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '02:30', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-03-08', 'America/New_York', '02:30', '2026-03-08T07:00:00.000Z'],
    ['2026-11-01', 'America/New_York', '01:30', '2026-11-01T05:30:00.000Z'],
    ['2026-10-04', 'Australia/Lord_Howe', '02:15', '2026-10-03T15:30:00.000Z'],
    ['2024-04-14', 'Africa/Casablanca', '17:30', '2024-04-14T16:30:00.000Z'],
    ['2024-04-13', 'Africa/Casablanca', '17:30', '2024-04-13T17:30:00.000Z'],
  ])('of %s in %s at %s starts at %s', (date, zone, stormAt, instant) => {
    expect(starts(date, zone, stormAt)).toBe(instant);
  });

  it('may last to the very end of its day, and not a minute longer', () => {
    const plan = { date: '2026-06-11', zone: 'Europe/Berlin', stormAt: '23:00' };
    expect(stormOf({ ...plan, minutes: 60 }).endsAt).toEqual(dayBounds(plan.date, plan.zone).closesAt);
    expect(() => stormOf({ ...plan, minutes: 61 })).toThrow(Invalid);
  });

  it('is refused where the gap in which it falls lasts to the end of its date', () => {
    const inNuuk = { date: '2024-03-30', zone: 'America/Nuuk', stormAt: '23:30', minutes: 15 };
    expect(() => stormOf(inNuuk)).toThrow(/ends after 2024-03-30/);
  });

  it('starts within its date and shows its time, or the first one after a gap, in any zone', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const day = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(zone, day, fc.integer({ min: 0, max: 1319 }), (zone, day, minute) => {
        const date = DateTime.fromISO('2012-01-02', { zone: 'utc' })
          .plus({ days: day })
          .toISODate() as string;
        const stormAt = DateTime.fromObject({ hour: Math.floor(minute / 60), minute: minute % 60 }).toFormat(
          'HH:mm',
        );
        const { startsAt } = stormOf({ date, zone, stormAt, minutes: 30 });
        const shown = DateTime.fromJSDate(startsAt, { zone });
        const justBefore = DateTime.fromJSDate(new Date(startsAt.getTime() - 1), { zone });
        expect(shown.toISODate()).toBe(date);
        expect(shown.toFormat('HH:mm') >= stormAt).toBe(true);
        expect(justBefore.toFormat('yyyy-MM-dd HH:mm') < `${date} ${stormAt}`).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the hours of a storm', () => {
  it.each([
    ['17:30', 60, [17, 18]],
    ['17:00', 60, [17]],
    ['23:00', 60, [23]],
    ['09:15', 150, [9, 10, 11]],
  ])('at %s for %i minutes are %j', (stormAt, minutes, hours) => {
    const zone = 'Asia/Kathmandu';
    expect(hoursOfStorm(stormOf({ date: '2026-06-11', zone, stormAt, minutes }), zone)).toEqual(hours);
  });
});
