import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, type Caller, callerOf, publishAPlan } from '../support/plans.js';

/** Campaigns on the same dates: of the first the next day has begun while the last is still in the day before. */
const ZONES = ['Pacific/Kiritimati', 'Europe/Berlin', 'Pacific/Pago_Pago'] as const;

let app: TestApp;
let coordinator: Caller;
let anybody: Caller;

const slugOf = (zone: string): string => zone.toLowerCase().replaceAll(/[^a-z]+/g, '-');

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-09T12:00:00Z' });
  coordinator = callerOf(app, (await signInCast(app)).coordinator);
  anybody = callerOf(app);
  await addCheckedMinistries(coordinator, 'france', 'germany', 'russia');
  for (const timeZone of ZONES) {
    await publishAPlan(app, coordinator, { slug: slugOf(timeZone), timeZone, title: `Week in ${timeZone}` });
  }
});

afterAll(() => app.close());

const today = async (zone: string) =>
  (await anybody('GET', `/campaigns/${slugOf(zone)}/today`)).json<{
    day: { date: string; state: string; stormStartsAt: string } | null;
    nextDay: { date: string } | null;
  }>();

const deal = (zone: string, date: string) =>
  anybody('POST', `/campaigns/${slugOf(zone)}/days/${date}/deals`, {
    network: 'x',
    language: 'en',
    ministry: 'france',
  });

it.each([
  ['2026-06-10T09:59:00Z', [null, null, null]],
  ['2026-06-10T10:00:00Z', ['2026-06-11', null, null]],
  ['2026-06-10T22:00:00Z', ['2026-06-11', '2026-06-11', null]],
  ['2026-06-11T10:30:00Z', ['2026-06-12', '2026-06-11', null]],
  ['2026-06-11T11:00:00Z', ['2026-06-12', '2026-06-11', '2026-06-11']],
])('at %s each campaign is in the day of its own zone', async (at, dates) => {
  app.clock.set(at);
  const found = [];
  for (const zone of ZONES) found.push((await today(zone)).day?.date ?? null);
  expect(found).toEqual(dates);
});

it('a post is dealt for the day that is open there, though the server’s date is another', async () => {
  app.clock.set('2026-06-10T10:30:00Z');
  expect((await deal('Pacific/Kiritimati', '2026-06-11')).statusCode).toBe(201);
  expect((await deal('Europe/Berlin', '2026-06-11')).json()).toMatchObject({ code: 'day-not-open' });
});

it('a day that is over there takes no change, while the same date elsewhere does', async () => {
  app.clock.set('2026-06-11T11:00:00Z');
  const change = (zone: string) =>
    coordinator('PUT', `/campaigns/${slugOf(zone)}/plan`, {
      days: [{ date: '2026-06-11', ministries: ['russia'] }],
      reason: 'France has answered.',
    });
  expect((await change('Pacific/Kiritimati')).json()).toMatchObject({ code: 'day-closed' });
  expect((await change('Pacific/Pago_Pago')).statusCode).toBe(200);
});

it('the storm is at the campaign’s own time of day, and the calendar says so', async () => {
  app.clock.set('2026-06-11T11:00:00Z');
  const storms = [];
  for (const zone of ZONES) {
    const { days } = (await coordinator('GET', `/campaigns/${slugOf(zone)}/plan`)).json<{
      days: { stormStartsAt: string }[];
    }>();
    storms.push(days[0]?.stormStartsAt);
  }
  expect(storms).toEqual([
    '2026-06-11T03:30:00.000Z',
    '2026-06-11T15:30:00.000Z',
    '2026-06-12T04:30:00.000Z',
  ]);
});

it('a pause, a change of plan and an event of one campaign are not those of another', async () => {
  const [first, second] = [`/campaigns/${slugOf(ZONES[0])}`, `/campaigns/${slugOf(ZONES[1])}`];
  app.clock.set('2026-06-11T09:00:00Z');
  await coordinator('PUT', `${first}/pause`, { reason: 'A storm of the other kind.' });
  await coordinator('POST', `${first}/events`, { date: '2026-06-13', title: 'Summit' });
  await coordinator('PUT', `${first}/plan`, {
    days: [{ date: '2026-06-14', ministries: ['russia'] }],
    reason: 'One more.',
  });
  expect((await coordinator('GET', `${second}/events`)).json()).toMatchObject({ items: [] });
  expect((await coordinator('GET', `${second}/days/2026-06-14`)).json()).toMatchObject({ targets: [] });
  expect((await deal('Pacific/Kiritimati', '2026-06-11')).json()).toMatchObject({ code: 'paused' });
  expect((await deal('Europe/Berlin', '2026-06-11')).statusCode).toBe(201);
});

it('the public list holds all that are live', async () => {
  const { items } = (await anybody('GET', '/campaigns')).json<{ items: { slug: string }[] }>();
  expect(items.map(({ slug }) => slug).sort()).toEqual(ZONES.map(slugOf).sort());
});
