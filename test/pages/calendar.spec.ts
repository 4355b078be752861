import fc from 'fast-check';
import { dateAfter, existsIn, isTimeZone } from '../../src/domain/campaign-day.js';
import { clockChanges } from '../../src/domain/clock-changes.js';
import { stormOf } from '../../src/domain/storm.js';
import { pageContext, type ReaderChoices } from '../../src/web/layout/page-context.js';
import { calendarFile } from '../../src/web/supporter/calendar-file.js';
import { calendarOf, withdrawnCalendarOf } from '../../src/web/supporter/calendar.js';
import type { CampaignData } from '../../src/web/supporter/shown.js';
import { aDay, aMinistry, aTarget, aWeek, GERMANY } from '../support/a-week.js';
import { readCalendar } from '../support/calendars.js';

const NOW = new Date('2026-06-12T13:00:00Z');
const SITE = 'https://tweetathon.example';
const NORTH = { slug: 'north', name: 'Section North', frameOrigins: [], notes: {} };

type Language = 'en' | 'fr' | 'ar';

const fileOf = (
  more: Partial<CampaignData> = {},
  language: Language = 'en',
  choices?: ReaderChoices,
): string => calendarOf(aWeek(more), pageContext(language, NOW, choices), SITE);

const calendar = (...given: Parameters<typeof fileOf>) => readCalendar(fileOf(...given));

const CHANGING = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Havana',
  'America/New_York',
  'America/Santiago',
  'Antarctica/Troll',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Europe/London',
  'Pacific/Apia',
];

const atNorth: ReaderChoices = { zone: null, section: 'north', country: null };

describe('the calendar', () => {
  it('has an event for each storm, in the campaign’s zone, with an alarm ten minutes before', () => {
    const { events } = calendar();
    expect(events).toHaveLength(4);
    expect(events[0]).toMatchObject({
      startsAt: '2026-06-11T15:30:00.000Z',
      endsAt: '2026-06-11T16:30:00.000Z',
      zone: 'Europe/Berlin',
      summary: 'Write to France',
      status: 'CONFIRMED',
      alarms: [-600],
    });
  });

  it('keeps the UID of an event that changes, and counts every change', () => {
    const [first] = aWeek().days;
    const change = { at: NOW, reason: 'A partner asked.', before: null, after: null };
    const moved = { ...first!, stormStartsAt: new Date('2026-06-11T16:00:00Z') };
    const before = calendar({ days: [first!] }).events[0]!;
    const forms: Partial<CampaignData>[] = [
      { days: [{ ...moved, version: 2 }] },
      { days: [{ ...moved, changed: [change] }] },
      { days: [moved], campaign: { ...aWeek().campaign, version: 2 } },
    ];
    for (const form of forms) {
      const [after] = calendar(form).events;
      expect(after?.uid).toBe(before.uid);
      expect(after?.sequence).toBeGreaterThan(before.sequence);
    }
  });

  it('has the same UIDs in every language and for every section, so that nothing is doubled', () => {
    const uids = (...given: Parameters<typeof fileOf>) => calendar(...given).events.map(({ uid }) => uid);
    expect(uids({}, 'ar')).toEqual(uids());
    expect(uids({ sections: [NORTH] }, 'fr', atNorth)).toEqual(uids());
  });

  it('is the same file at every reading while nothing changes', () => {
    const later = pageContext('en', new Date('2026-06-13T13:00:00Z'));
    expect(calendarOf(aWeek(), later, SITE)).toBe(fileOf());
  });

  it('has no line over 75 bytes, in Arabic either', () => {
    const lines = (['en', 'fr', 'ar'] as const).flatMap((language) => fileOf({}, language).split('\r\n'));
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('speaks the reader’s language and leads to the day, by the section’s own link', () => {
    const [event] = calendar({ sections: [NORTH] }, 'ar', atNorth).events;
    expect(event?.summary).toBe('نكتب إلى: فرنسا');
    expect(event?.description).toContain(`${SITE}/c/arms-treaty/days/2026-06-11?lang=ar&section=north`);
    expect(calendar({ sections: [NORTH] }, 'en', atNorth).name).toBe(
      'Global Week of Action on the Arms Trade Treaty – Section North',
    );
  });

  it('takes what people wrote as text, whatever is in it', () => {
    const hostile = 'A; B, C\\D\r\nEND:VCALENDAR\u0000';
    const change = { at: NOW, reason: hostile, before: null, after: null };
    const { events } = calendar({ days: [aDay(1, [], { changed: [change] }), ...aWeek().days.slice(1)] });
    expect(events).toHaveLength(4);
    expect(events[0]?.description).toContain('Reason: A; B, C\\D\nEND:VCALENDAR\n');
  });

  it('says why a day changed', () => {
    const change = { at: NOW, reason: 'A partner asked.', before: null, after: null };
    const day = aDay(1, [aTarget(aMinistry())], { changed: [change] });
    expect(calendar({ days: [day] }).events[0]?.description).toContain('Reason: A partner asked.');
  });

  it('calls nobody to a day that is paused', () => {
    const paused = { at: new Date('2026-06-11T09:00:00Z'), reason: 'An attack.' };
    const [event] = calendar({ days: [aDay(1, [], { paused })] }).events;
    expect(event).toMatchObject({ status: 'TENTATIVE', alarms: [] });
    expect(event?.description).toContain('Paused: An attack.');
  });

  describe('of a day whose ministry is paused', () => {
    const paused = { at: new Date('2026-06-11T09:00:00Z'), reason: 'A wrong handle.' };
    const france = aTarget(aMinistry(), { paused });

    it('calls nobody, where it is the only one', () => {
      const [event] = calendar({ days: [aDay(1, [france])] }).events;
      expect(event).toMatchObject({ status: 'TENTATIVE', alarms: [], summary: 'Paused: France' });
      expect(event?.description).toContain('Paused: A wrong handle.');
    });

    it('calls to the others, where there are any', () => {
      const [event] = calendar({ days: [aDay(1, [france, aTarget(GERMANY)])] }).events;
      expect(event).toMatchObject({ status: 'CONFIRMED', alarms: [-600], summary: 'Write to Germany' });
      expect(event?.description).toContain('Writing to France is paused: A wrong handle.');
    });
  });

  it('calls nobody who should read only', () => {
    const restrictions = [
      { kind: 'section', value: 'north', note: 'Sharing this is prosecuted.', translations: {} },
    ];
    const data = { sections: [NORTH], campaign: { ...aWeek().campaign, restrictions } };
    const [event] = calendar(data, 'en', atNorth).events;
    expect(event).toMatchObject({ alarms: [], summary: 'Day 1 of 4: please read only, do not post' });
    expect(event?.description).toContain('Sharing this is prosecuted.');
    expect(calendar(data).events[0]?.alarms).toEqual([-600]);
  });

  it('calls nobody to a week that is history', () => {
    const campaign = { ...aWeek().campaign, status: 'archived' as const };
    expect(calendar({ campaign }).events[0]).toMatchObject({ status: 'CONFIRMED', alarms: [] });
  });

  it('cancels a day that the campaign lost', () => {
    const change = { at: NOW, reason: 'A day of mourning.', before: null, after: null };
    const lost = aDay(5, [], { changed: [change] });
    const event = calendar({ dropped: [lost] }).events.at(-1);
    expect(event).toMatchObject({
      uid: `${lost.id}@tweetathon`,
      status: 'CANCELLED',
      sequence: 3,
      alarms: [],
    });
  });

  it('of a campaign in UTC has its times in UTC', () => {
    const { events } = calendar({ campaign: { ...aWeek().campaign, timeZone: 'UTC' } });
    expect(events[0]).toMatchObject({ zone: 'UTC', startsAt: '2026-06-11T15:30:00.000Z' });
  });
});

describe('the calendar of a campaign that was withdrawn', () => {
  const { days } = aWeek();
  const campaign = { timeZone: 'Europe/Berlin', version: 7 };
  const file = withdrawnCalendarOf({ campaign, days, withdrawnAt: NOW }, pageContext('en', NOW));

  it('cancels every event that it had', () => {
    const { events } = readCalendar(file);
    expect(events.map(({ uid }) => uid)).toEqual(days.map(({ id }) => `${id}@tweetathon`));
    for (const event of events) expect(event).toMatchObject({ status: 'CANCELLED', sequence: 8, alarms: [] });
  });

  it('does not say whom it addressed', () => {
    expect(file).not.toMatch(/France|Germany|China|arms/i);
  });
});

describe('another’s parser', () => {
  const zones = fc.constantFrom('UTC', ...Intl.supportedValuesOf('timeZone').filter(isTimeZone));
  const minuteOfDay = fc.integer({ min: 0, max: 22 * 60 });

  /** What the parser makes of a storm, beside what it is. */
  const readAndMeant = (timeZone: string, date: string, minutes: number) => {
    const stormAt = `${pad(minutes / 60)}:${pad(minutes % 60)}`;
    const { startsAt, endsAt } = stormOf({ date, zone: timeZone, stormAt, minutes: 45 });
    const words = { uid: 'a', summary: '', description: '', url: null, changedAt: NOW };
    const storm = { ...words, startsAt, endsAt, sequence: 1, status: 'CONFIRMED' as const, hasAlarm: true };
    const about = { name: '', description: '', language: 'en', url: null };
    const [read] = readCalendar(calendarFile({ ...about, timeZone, events: [storm] })).events;
    return [
      [read?.startsAt, read?.endsAt],
      [startsAt.toISOString(), endsAt.toISOString()],
    ];
  };

  it('reads every storm at its instant, in any zone, at any time, on any date', () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 30 * 365 }), minuteOfDay, (zone, days, minutes) => {
        const date = dateAfter('2005-01-01', days);
        fc.pre(existsIn(date, zone));
        const [read, meant] = readAndMeant(zone, date, minutes);
        expect(read).toEqual(meant);
      }),
      { numRuns: 150 },
    );
  });

  it('reads it so on every date on which clocks change, too', () => {
    const changing = fc
      .constantFrom(...CHANGING)
      .map((zone) => ({ zone, changes: clockChanges(zone, new Date('2010-01-01'), new Date('2028-01-01')) }));
    fc.assert(
      fc.property(changing, fc.nat(), minuteOfDay, ({ zone, changes }, which, minutes) => {
        const { at, before } = changes[which % changes.length]!;
        const date = new Date(at.getTime() + before * 60_000).toISOString().slice(0, 10);
        fc.pre(existsIn(date, zone));
        const [read, meant] = readAndMeant(zone, date, minutes);
        expect(read).toEqual(meant);
      }),
      { numRuns: 150 },
    );
  });
});

const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
