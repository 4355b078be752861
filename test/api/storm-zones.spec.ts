import { startTestApp, type TestApp } from '../support/app.js';
import { readCalendar } from '../support/calendars.js';
import { keyOf } from '../support/people.js';
import { addCheckedMinistries, type Caller, callerOf, publishAPlan } from '../support/plans.js';

let app: TestApp;
let coordinator: Caller;
let nextSlug = 1;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  coordinator = callerOf(app, await keyOf(app, 'cora'));
  await addCheckedMinistries(coordinator, 'france', 'germany');
});

afterAll(() => app.close());

interface Week {
  readonly timeZone: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly stormAt: string;
}

/** The week in that zone, published some days before it begins. */
const published = async (week: Week): Promise<string> => {
  const slug = `zones-${nextSlug++}`;
  app.clock.set(new Date(Date.parse(week.startsOn) - 3 * 86_400_000).toISOString());
  for (const ministry of ['france', 'germany']) {
    await coordinator('PUT', `/ministries/${ministry}/accounts/x/${ministry}MFA/check`, {});
  }
  await publishAPlan(app, coordinator, { slug, ...week });
  return slug;
};

interface Day {
  readonly date: string;
  readonly stormStartsAt: string;
  readonly stormEndsAt: string;
}

const toldByApi = async (slug: string): Promise<Day[]> =>
  (await app.request(`/api/v1/campaigns/${slug}/days`)).json<{ items: Day[] }>().items;

const toldByCalendar = async (slug: string, door = '/c') => {
  const { body } = await app.request(`${door}/${slug}/calendar.ics`);
  return readCalendar(body).events;
};

/** What a page says of a day's storm: its instants, and its time on the campaign's clock. */
const toldByPage = async (slug: string, date: string) => {
  const url = `/c/${slug}/days/${date}?lang=en`;
  const { body } = await app.request({ url, headers: { accept: 'text/html' } });
  return {
    startsAt: /data-starts="([^"]+)"/.exec(body)?.[1],
    endsAt: /data-ends="([^"]+)"/.exec(body)?.[1],
    clock: /<time datetime="[^"]+">([\d:]+)<\/time>/.exec(body)?.[1],
  };
};

/** Zone, dates, storm, and by date: the storm's instant and its time on the campaign's clock, worked out by hand. */
const WEEKS: [string, Week, Record<string, readonly [instant: string, clock: string]>][] = [
  [
    'London in the week in which spring skips the storm’s time',
    { timeZone: 'Europe/London', startsOn: '2026-03-28', endsOn: '2026-03-30', stormAt: '01:30' },
    {
      '2026-03-28': ['2026-03-28T01:30:00.000Z', '01:30'],
      '2026-03-29': ['2026-03-29T01:00:00.000Z', '02:00'],
      '2026-03-30': ['2026-03-30T00:30:00.000Z', '01:30'],
    },
  ],
  [
    'London in the week in which autumn has the storm’s time twice',
    { timeZone: 'Europe/London', startsOn: '2026-10-24', endsOn: '2026-10-26', stormAt: '01:30' },
    {
      '2026-10-24': ['2026-10-24T00:30:00.000Z', '01:30'],
      '2026-10-25': ['2026-10-25T00:30:00.000Z', '01:30'],
      '2026-10-26': ['2026-10-26T01:30:00.000Z', '01:30'],
    },
  ],
  [
    'New York in March',
    { timeZone: 'America/New_York', startsOn: '2026-03-07', endsOn: '2026-03-09', stormAt: '02:15' },
    {
      '2026-03-07': ['2026-03-07T07:15:00.000Z', '02:15'],
      '2026-03-08': ['2026-03-08T07:00:00.000Z', '03:00'],
      '2026-03-09': ['2026-03-09T06:15:00.000Z', '02:15'],
    },
  ],
  [
    'New York in November',
    { timeZone: 'America/New_York', startsOn: '2026-10-31', endsOn: '2026-11-02', stormAt: '17:30' },
    {
      '2026-10-31': ['2026-10-31T21:30:00.000Z', '17:30'],
      '2026-11-01': ['2026-11-01T22:30:00.000Z', '17:30'],
      '2026-11-02': ['2026-11-02T22:30:00.000Z', '17:30'],
    },
  ],
  [
    'Sydney in April, when its summer time ends',
    { timeZone: 'Australia/Sydney', startsOn: '2026-04-04', endsOn: '2026-04-06', stormAt: '02:30' },
    {
      '2026-04-04': ['2026-04-03T15:30:00.000Z', '02:30'],
      '2026-04-05': ['2026-04-04T15:30:00.000Z', '02:30'],
      '2026-04-06': ['2026-04-05T16:30:00.000Z', '02:30'],
    },
  ],
  [
    'Sydney in October, when its summer time begins',
    { timeZone: 'Australia/Sydney', startsOn: '2026-10-03', endsOn: '2026-10-05', stormAt: '02:30' },
    {
      '2026-10-03': ['2026-10-02T16:30:00.000Z', '02:30'],
      '2026-10-04': ['2026-10-03T16:00:00.000Z', '03:00'],
      '2026-10-05': ['2026-10-04T15:30:00.000Z', '02:30'],
    },
  ],
  [
    'Casablanca, which sets its clocks back for Ramadan',
    { timeZone: 'Africa/Casablanca', startsOn: '2025-02-22', endsOn: '2025-02-24', stormAt: '17:30' },
    {
      '2025-02-22': ['2025-02-22T16:30:00.000Z', '17:30'],
      '2025-02-23': ['2025-02-23T17:30:00.000Z', '17:30'],
      '2025-02-24': ['2025-02-24T17:30:00.000Z', '17:30'],
    },
  ],
  [
    'Kathmandu, 5 hours and 45 minutes ahead',
    { timeZone: 'Asia/Kathmandu', startsOn: '2026-10-24', endsOn: '2026-10-25', stormAt: '17:30' },
    {
      '2026-10-24': ['2026-10-24T11:45:00.000Z', '17:30'],
      '2026-10-25': ['2026-10-25T11:45:00.000Z', '17:30'],
    },
  ],
  [
    'Apia over the date that it never had',
    { timeZone: 'Pacific/Apia', startsOn: '2011-12-28', endsOn: '2012-01-01', stormAt: '17:30' },
    {
      '2011-12-28': ['2011-12-29T03:30:00.000Z', '17:30'],
      '2011-12-29': ['2011-12-30T03:30:00.000Z', '17:30'],
      '2011-12-31': ['2011-12-31T03:30:00.000Z', '17:30'],
      '2012-01-01': ['2012-01-01T03:30:00.000Z', '17:30'],
    },
  ],
  [
    'Apia in the week in which its summer time began',
    { timeZone: 'Pacific/Apia', startsOn: '2020-09-26', endsOn: '2020-09-28', stormAt: '03:20' },
    {
      '2020-09-26': ['2020-09-25T14:20:00.000Z', '03:20'],
      '2020-09-27': ['2020-09-26T14:00:00.000Z', '04:00'],
      '2020-09-28': ['2020-09-27T13:20:00.000Z', '03:20'],
    },
  ],
];

const later = (instant: string): string => new Date(Date.parse(instant) + 3_600_000).toISOString();

describe.each(WEEKS)('in %s', (_, week, storms) => {
  let slug: string;
  const expected = Object.entries(storms).map(([date, [startsAt]]) => ({
    date,
    startsAt,
    endsAt: later(startsAt),
  }));

  beforeAll(async () => {
    slug = await published(week);
  });

  it('the API tells the storms’ instants', async () => {
    const told = (await toldByApi(slug)).map(({ date, stormStartsAt, stormEndsAt }) => ({
      date,
      startsAt: stormStartsAt,
      endsAt: stormEndsAt,
    }));
    expect(told).toEqual(expected);
  });

  it.each(['/c', '/api/v1/campaigns'])(
    'the calendar at %s, read by another’s parser, tells the same',
    async (door) => {
      const events = await toldByCalendar(slug, door);
      expect(events.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }))).toEqual(
        expected.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
      );
      const zones = new Set(events.map(({ zone }) => zone));
      // A time that comes twice is written in UTC.
      expect([...zones].filter((zone) => zone !== 'UTC')).toEqual([week.timeZone]);
    },
  );

  it('the page of each day tells the same, and the time on the campaign’s clock', async () => {
    for (const [date, [startsAt, clock]] of Object.entries(storms)) {
      expect({ date, ...(await toldByPage(slug, date)) }).toEqual({
        date,
        startsAt,
        endsAt: later(startsAt),
        clock,
      });
    }
  });
});
