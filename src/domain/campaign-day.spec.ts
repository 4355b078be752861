import fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  campaignDates,
  datesBetween,
  dayBounds,
  existsIn,
  instantOf,
  isDate,
  isTimeZone,
  stateOf,
  todayIn,
} from './campaign-day.js';
import { Invalid } from './errors.js';

const hours = (date: string, zone: string) => {
  const { opensAt, closesAt } = dayBounds(date, zone);
  return (closesAt.getTime() - opensAt.getTime()) / 3_600_000;
};

const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const anyDate = fc
  .integer({ min: 0, max: 36_000 })
  .map((day) => DateTime.fromISO('2000-01-02', { zone: 'utc' }).plus({ days: day }).toISODate() as string);

describe('a campaign day', () => {
  it.each([
    ['2012-06-11', 'Europe/Berlin', '2012-06-10T22:00:00.000Z', 24],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z', 23],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', 25],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z', 23],
    ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z', 25],
    ['2026-10-04', 'Australia/Lord_Howe', '2026-10-03T13:30:00.000Z', 23.5],
    ['2026-04-05', 'Australia/Lord_Howe', '2026-04-04T13:00:00.000Z', 24.5],
    ['2024-03-10', 'Africa/Casablanca', '2024-03-09T23:00:00.000Z', 25],
    ['2024-04-14', 'Africa/Casablanca', '2024-04-14T00:00:00.000Z', 23],
    ['2026-06-11', 'Asia/Kathmandu', '2026-06-10T18:15:00.000Z', 24],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', 24],
  ])('%s in %s opens at %s and lasts %d hours', (date, zone, opensAt, length) => {
    expect(dayBounds(date, zone).opensAt.toISOString()).toBe(opensAt);
    expect(hours(date, zone)).toBe(length);
  });

  it.each([
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    ['Africa/Cairo', '2024-04-26', '2024-04-25T22:00:00.000Z'],
    ['Asia/Beirut', '2022-03-27', '2022-03-26T22:00:00.000Z'],
  ])('opens at one in the morning where the clocks of %s skip midnight', (zone, date, opensAt) => {
    expect(dayBounds(date, zone).opensAt.toISOString()).toBe(opensAt);
    expect(hours(date, zone)).toBe(23);
    expect(DateTime.fromISO(opensAt, { zone }).toFormat('HH:mm')).toBe('01:00');
  });

  it('is refused where the zone skipped its date', () => {
    expect(existsIn('2011-12-30', 'Pacific/Apia')).toBe(false);
    expect(() => dayBounds('2011-12-30', 'Pacific/Apia')).toThrow(Invalid);
    expect(dayBounds('2011-12-29', 'Pacific/Apia').closesAt).toEqual(
      dayBounds('2011-12-31', 'Pacific/Apia').opensAt,
    );
  });

  it('tiles time with its neighbours, without gap or overlap, in any zone', () => {
    fc.assert(
      fc.property(anyZone, anyDate, fc.integer({ min: 0, max: 9 }), (zone, first, more) => {
        const last = DateTime.fromISO(first, { zone: 'utc' }).plus({ days: more }).toISODate() as string;
        const days = datesBetween(first, last)
          .filter((date) => existsIn(date, zone))
          .map((date) => dayBounds(date, zone));
        days.slice(1).forEach((day, before) => expect(day.opensAt).toEqual(days[before]?.closesAt));
        days.forEach(({ opensAt, closesAt }) => expect(opensAt.getTime()).toBeLessThan(closesAt.getTime()));
      }),
      { numRuns: 400 },
    );
  });

  it('is today from its first instant to its last, in any zone', () => {
    fc.assert(
      fc.property(anyZone, anyDate, fc.double({ min: 0, max: 1, noNaN: true }), (zone, date, share) => {
        fc.pre(existsIn(date, zone));
        const { opensAt, closesAt } = dayBounds(date, zone);
        const span = closesAt.getTime() - opensAt.getTime();
        expect(todayIn(zone, opensAt)).toBe(date);
        expect(todayIn(zone, new Date(opensAt.getTime() + Math.floor(share * (span - 1))))).toBe(date);
        expect(todayIn(zone, new Date(closesAt.getTime() - 1))).toBe(date);
        expect(todayIn(zone, closesAt)).not.toBe(date);
      }),
      { numRuns: 400 },
    );
  });

  it("stays today while the clock is set back over its midnight (St John's, 2010)", () => {
    const at = new Date('2010-11-07T02:45:00Z');
    expect(DateTime.fromJSDate(at, { zone: 'America/St_Johns' }).toISODate()).toBe('2010-11-06');
    expect(todayIn('America/St_Johns', at)).toBe('2010-11-07');
  });

  it.each([
    ['2026-06-10T21:59:59.999Z', 'upcoming'],
    ['2026-06-10T22:00:00.000Z', 'open'],
    ['2026-06-11T21:59:59.999Z', 'open'],
    ['2026-06-11T22:00:00.000Z', 'closed'],
  ])('at %s is %s', (now, state) => {
    expect(stateOf(dayBounds('2026-06-11', 'Europe/Berlin'), new Date(now))).toBe(state);
  });

  it('counts the dates of a campaign with both ends', () => {
    expect(datesBetween('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(datesBetween('2024-03-01', '2024-02-28')).toEqual([]);
  });

  it('is left out of a campaign whose zone skipped it in the middle', () => {
    expect(campaignDates('2011-12-29', '2011-12-31', 'Pacific/Apia')).toEqual(['2011-12-29', '2011-12-31']);
    expect(campaignDates('2011-12-29', '2011-12-31', 'Pacific/Tongatapu')).toHaveLength(3);
  });

  it.each([
    ['startsOn', '2011-12-30', '2012-01-02'],
    ['endsOn', '2011-12-28', '2011-12-30'],
    ['endsOn', '2012-01-02', '2012-01-01'],
    ['endsOn', '2012-01-01', '2013-01-01'],
  ])('is refused, naming %s, for a campaign from %s to %s', (field, startsOn, endsOn) => {
    expect(() => campaignDates(startsOn, endsOn, 'Pacific/Apia')).toThrow(new RegExp(`^${field}: `));
  });

  it('is one of at most 366', () => {
    expect(campaignDates('2012-01-01', '2012-12-31', 'Europe/Berlin')).toHaveLength(366);
  });
});

describe('a local time', () => {
  it.each([
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:00:00.000Z'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:00:00.000Z'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30:00.000Z'],
    ['2024-04-14', '02:30', 'Africa/Casablanca', '2024-04-14T02:00:00.000Z'],
  ])('%s %s, skipped in %s, moves to the first valid instant after the gap', (date, time, zone, instant) => {
    expect(instantOf(date, time, zone).toISOString()).toBe(instant);
  });

  it.each([
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
    ['2024-03-10', '02:30', 'Africa/Casablanca', '2024-03-10T01:30:00.000Z'],
  ])('%s %s, which %s has twice, is the first', (date, time, zone, instant) => {
    expect(instantOf(date, time, zone).toISOString()).toBe(instant);
  });
});

describe('what a date and a zone may be', () => {
  it.each(['2026-02-29', '2026-2-9', '1999-12-31', '2100-01-01', '2026-06-11T00:00', '', 20260611, null])(
    '%p is no date of a campaign',
    (value) => expect(isDate(value)).toBe(false),
  );

  it.each(['2024-02-29', '2000-01-01', '2099-12-31'])('%s is a date', (value) =>
    expect(isDate(value)).toBe(true),
  );

  it.each(['Europe/Berlin', 'Asia/Kathmandu', 'America/Argentina/Buenos_Aires', 'UTC'])(
    '%s is a zone',
    (value) => expect(isTimeZone(value)).toBe(true),
  );

  it.each(['Mars/Olympus', '+02:00', 'CEST', 'europe/berlin', 'local', '', null])('%p is no zone', (value) =>
    expect(isTimeZone(value)).toBe(false),
  );
});
