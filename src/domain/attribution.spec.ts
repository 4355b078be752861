import fc from 'fast-check';
import { attribute, type AttributableDay, windowEndsAt } from './attribution.js';
import { dateAfter, dayBounds } from './campaign-day.js';

const day = (date: string, zone = 'Europe/Berlin'): AttributableDay => ({
  id: date,
  date,
  ...dayBounds(date, zone),
});

const attributed = (postedAt: string, dates: readonly string[], zone = 'Europe/Berlin', windowDays = 7) => {
  const { day: found, rule } = attribute({
    postedAt: new Date(postedAt),
    ministryDays: dates.map((date) => day(date, zone)),
    windowDays,
    zone,
  });
  return [found?.date ?? null, rule];
};

describe('the day that a response answers', () => {
  it.each([
    ['the last millisecond before its day opens', '2012-06-10T21:59:59.999Z', null, 'before-first-day'],
    ['the instant in which its day opens', '2012-06-10T22:00:00Z', '2012-06-11', 'latest-opened-day'],
    ['the evening of its day', '2012-06-11T18:00:00Z', '2012-06-11', 'latest-opened-day'],
    ['the last millisecond of the window', '2012-06-18T21:59:59.999Z', '2012-06-11', 'latest-opened-day'],
    ['the instant in which the window ends', '2012-06-18T22:00:00Z', null, 'after-window'],
  ])('is decided at %s', (_when, postedAt, date, rule) => {
    expect(attributed(postedAt, ['2012-06-11'])).toEqual([date, rule]);
  });

  it('is the latest of several days that had opened, not the first and not one to come', () => {
    expect(attributed('2012-06-14T09:00:00Z', ['2012-06-17', '2012-06-11', '2012-06-13'])).toEqual([
      '2012-06-13',
      'latest-opened-day',
    ]);
  });

  it('is not an earlier day whose window outlasts nothing: windows end in the order of their days', () => {
    expect(attributed('2012-06-30T09:00:00Z', ['2012-06-11', '2012-06-13'])).toEqual([null, 'after-window']);
  });

  it('is none where the campaign never addresses the ministry', () => {
    expect(attributed('2012-06-12T09:00:00Z', [])).toEqual([null, 'never-addressed']);
  });

  it('is the day itself only, where the window is of no days', () => {
    expect(attributed('2012-06-11T21:59:59Z', ['2012-06-11'], 'Europe/Berlin', 0)[0]).toBe('2012-06-11');
    expect(attributed('2012-06-11T22:00:00Z', ['2012-06-11'], 'Europe/Berlin', 0)[0]).toBeNull();
  });

  it('is the announcement’s day for a reply to it, long after every window', () => {
    const announcementDay = day('2012-06-12');
    const { day: found, rule } = attribute({
      postedAt: new Date('2013-01-01T00:00:00Z'),
      ministryDays: [day('2012-06-11')],
      announcementDay,
      windowDays: 7,
      zone: 'Europe/Berlin',
    });
    expect([found?.date, rule]).toEqual(['2012-06-12', 'announcement-day']);
  });

  it.each([
    [
      'spring forward in Berlin',
      'Europe/Berlin',
      '2026-03-29',
      '2026-03-28T23:00:00Z',
      '2026-03-29T22:00:00Z',
    ],
    ['fall back in Berlin', 'Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    [
      'a midnight that does not exist',
      'America/Santiago',
      '2026-09-06',
      '2026-09-06T04:00:00Z',
      '2026-09-07T03:00:00Z',
    ],
  ])('opens and ends with the calendar of the zone: %s', (_case, zone, date, opens, closes) => {
    const before = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();
    expect(attributed(before(opens), [date], zone, 0)[0]).toBeNull();
    expect(attributed(opens, [date], zone, 0)[0]).toBe(date);
    expect(attributed(before(closes), [date], zone, 0)[0]).toBe(date);
    expect(attributed(closes, [date], zone, 0)[0]).toBeNull();
  });

  it('counts the window in calendar days over a clock change, not in spans of 24 hours', () => {
    expect(windowEndsAt('2026-03-25', 7, 'Europe/Berlin')).toEqual(new Date('2026-04-01T22:00:00Z'));
    expect(windowEndsAt('2026-10-21', 7, 'Europe/Berlin')).toEqual(new Date('2026-10-28T23:00:00Z'));
  });

  it('has opened by then and its window is not over, whatever the plan', () => {
    const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 8 });
    const zones = fc.constantFrom('Europe/Berlin', 'Pacific/Auckland', 'America/New_York', 'Asia/Kathmandu');
    const minutes = fc.integer({ min: -5_000, max: 80_000 });
    fc.assert(
      fc.property(
        offsets,
        zones,
        minutes,
        fc.integer({ min: 0, max: 20 }),
        (days, zone, minute, windowDays) => {
          const first = '2026-03-10';
          const ministryDays = days.map((offset) => day(dateAfter(first, offset), zone));
          const postedAt = new Date(Date.parse(`${first}T00:00:00Z`) + minute * 60_000);
          const { day: found } = attribute({ postedAt, ministryDays, windowDays, zone });
          const inWindow = ministryDays.filter(
            ({ date, opensAt }) => opensAt <= postedAt && postedAt < windowEndsAt(date, windowDays, zone),
          );
          const latest =
            inWindow
              .map(({ date }) => date)
              .sort()
              .at(-1) ?? null;
          expect(found?.date ?? null).toBe(latest);
        },
      ),
    );
  });
});
