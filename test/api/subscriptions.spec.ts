import { startTestApp, type TestApp } from '../support/app.js';
import { type ReadEvent, readCalendar } from '../support/calendars.js';
import { eventually } from '../support/eventually.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, type Caller, callerOf, publishAPlan } from '../support/plans.js';

let app: TestApp;
let coordinator: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  coordinator = callerOf(app, (await signInCast(app)).coordinator);
  await addCheckedMinistries(coordinator, 'france', 'germany');
});

afterAll(() => app.close());

const open = (slug: string, file: string, headers: Record<string, string> = {}) =>
  app.request({ url: `/api/v1/campaigns/${slug}/${file}`, headers });

/** The calendar's events once it has heard of a change, which comes by a notification of the database. */
const eventsWhen = async (slug: string, isSo: (events: readonly ReadEvent[]) => boolean) => {
  await eventually(async () => isSo(await eventsOf(slug)));
  return eventsOf(slug);
};

const eventsOf = async (slug: string) => readCalendar((await open(slug, 'calendar.ics')).body).events;

describe('a calendar that somebody follows', () => {
  it('moves its events with a storm that is moved for the whole campaign', async () => {
    await publishAPlan(app, coordinator, { slug: 'moved' });
    const before = await eventsOf('moved');
    await coordinator('PATCH', '/campaigns/moved', { stormAt: '18:00', reason: 'A partner asked.' });
    const after = await eventsWhen('moved', ([first]) => first?.startsAt !== before[0]?.startsAt);
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after[0]?.startsAt).toBe('2026-06-11T16:00:00.000Z');
    expect(after.every(({ sequence }, index) => sequence > (before[index]?.sequence ?? 0))).toBe(true);
  });

  it('cancels the day that the campaign loses, and gives it back with the day', async () => {
    await publishAPlan(app, coordinator, { slug: 'shorter' });
    const [first] = await eventsOf('shorter');
    await coordinator('PATCH', '/campaigns/shorter', { startsOn: '2026-06-12', reason: 'Mourning.' });
    const isFirst = ({ uid }: ReadEvent) => uid === first?.uid;
    const shorter = await eventsWhen('shorter', (events) => !isFirst(events[0]!));
    const lost = shorter.find(isFirst);
    expect(lost).toMatchObject({ status: 'CANCELLED', startsAt: first?.startsAt });
    expect(lost?.sequence).toBeGreaterThan(first?.sequence ?? 0);
    await coordinator('PATCH', '/campaigns/shorter', { startsOn: '2026-06-11' });
    const [back] = await eventsWhen('shorter', (events) => isFirst(events[0]!));
    expect(back?.status).toBe('CONFIRMED');
    expect(back?.sequence).toBeGreaterThan(lost?.sequence ?? 0);
  });

  it('learns that the campaign was withdrawn, and that it is back', async () => {
    await publishAPlan(app, coordinator, { slug: 'withdrawn' });
    const before = await eventsOf('withdrawn');
    await coordinator('DELETE', '/campaigns/withdrawn/publication');
    const cancelled = await eventsWhen('withdrawn', ([first]) => first?.status === 'CANCELLED');
    expect((await open('withdrawn', 'calendar.ics')).body).not.toMatch(/France|Germany/);
    expect(cancelled.map(({ uid, status }) => ({ uid, status }))).toEqual(
      before.map(({ uid }) => ({ uid, status: 'CANCELLED' })),
    );
    await coordinator('PUT', '/campaigns/withdrawn/publication');
    const back = await eventsWhen('withdrawn', ([first]) => first?.status !== 'CANCELLED');
    expect(back[0]).toMatchObject({ status: 'CONFIRMED', summary: 'Write to France and Germany' });
    expect(back[0]?.sequence).toBeGreaterThan(cancelled[0]?.sequence ?? 0);
  });

  it('learns that a ministry is paused, and that it is not any more', async () => {
    await publishAPlan(app, coordinator, { slug: 'paused' });
    const [before] = await eventsOf('paused');
    const pause = '/campaigns/paused/days/2026-06-11/targets/france/pause';
    await coordinator('PUT', pause, { reason: 'A wrong handle.' });
    const [during] = await eventsWhen('paused', ([first]) => first?.summary !== before?.summary);
    expect(during).toMatchObject({ uid: before?.uid, summary: 'Write to Germany' });
    expect(during?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    await coordinator('DELETE', pause);
    const [after] = await eventsWhen('paused', ([first]) => first?.summary === before?.summary);
    expect(after?.sequence).toBeGreaterThan(during?.sequence ?? 0);
  });

  it('is not sent again while nothing changed', async () => {
    await publishAPlan(app, coordinator, { slug: 'same' });
    const first = await open('same', 'calendar.ics?lang=en');
    const tag = String(first.headers.etag);
    const again = await open('same', 'calendar.ics?lang=en', { 'if-none-match': tag });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(first.headers['content-disposition']).toBe('inline; filename="same.ics"');
  });
});

it('a draft that was never published has no calendar', async () => {
  await coordinator('POST', '/campaigns', aCampaign({ slug: 'draft' }));
  expect((await open('draft', 'calendar.ics')).statusCode).toBe(404);
  expect((await open('draft', 'feed.atom')).statusCode).toBe(404);
});
