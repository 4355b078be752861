import fc from 'fast-check';
import { DateTime } from 'luxon';
import { campaignDates, dateAfter, daysFrom } from './campaign-day.js';
import { cloneDates, nearestWeekday } from './clone-dates.js';

const weekday = (date: string): number => DateTime.fromISO(date).weekday;

const aDate = fc.integer({ min: 0, max: 20_000 }).map((days) => dateAfter('2010-01-01', days));

describe('the date nearest to a wanted one', () => {
  it.each([
    ['2027-06-11', '2026-06-11', '2027-06-10'],
    ['2027-06-10', '2026-06-11', '2027-06-10'],
    ['2027-06-14', '2026-06-11', '2027-06-17'],
    ['2027-06-13', '2026-06-11', '2027-06-10'],
  ])('to %s with the weekday of %s is %s', (wanted, like, expected) => {
    expect(nearestWeekday(wanted, like)).toBe(expected);
  });

  it('has that weekday and is at most three days away', () => {
    fc.assert(
      fc.property(aDate, aDate, (wanted, like) => {
        const found = nearestWeekday(wanted, like);
        expect(weekday(found)).toBe(weekday(like));
        expect(Math.abs(daysFrom(wanted, found))).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('the dates of a clone', () => {
  const week = campaignDates('2026-06-11', '2026-06-17', 'Europe/Berlin');

  it('keep weekdays, or the date of the first day', () => {
    const plan = { dates: week, startsOn: '2027-06-11', zone: 'Europe/Berlin' };
    expect(cloneDates({ ...plan, by: 'weekday' })).toMatchObject({
      startsOn: '2027-06-10',
      endsOn: '2027-06-16',
    });
    expect(cloneDates({ ...plan, by: 'date' })).toMatchObject({
      startsOn: '2027-06-11',
      endsOn: '2027-06-17',
    });
  });

  it('make up for a date that the zone skips', () => {
    const plan = { dates: week, startsOn: '2011-12-27', zone: 'Pacific/Apia', by: 'date' as const };
    expect(cloneDates(plan)).toMatchObject({ startsOn: '2011-12-27', endsOn: '2012-01-03' });
    expect(cloneDates(plan).dates).toHaveLength(7);
    expect(cloneDates(plan).dates).not.toContain('2011-12-30');
  });

  it('are as many as the campaign has', () => {
    const zones = fc.constantFrom('Pacific/Apia', 'Europe/London', 'America/Sao_Paulo', 'Asia/Kathmandu');
    fc.assert(
      fc.property(aDate, fc.integer({ min: 0, max: 60 }), aDate, zones, (first, more, startsOn, zone) => {
        fc.pre(startsOn !== '2011-12-30');
        const dates = campaignDates(first, dateAfter(first, more), 'UTC');
        const clone = cloneDates({ dates, startsOn, by: 'date', zone });
        expect(clone.dates).toHaveLength(dates.length);
        expect(clone.dates[0]).toBe(startsOn);
      }),
    );
  });
});
