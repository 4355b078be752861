import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, type Caller, callerOf, publishAPlan } from '../support/plans.js';

let app: TestApp;
let coordinator: Caller;
let later = 1;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T12:00:00Z' });
  coordinator = callerOf(app, (await signInCast(app)).coordinator);
  await addCheckedMinistries(coordinator, 'france', 'germany');
  await publishAPlan(app, coordinator);
});

afterAll(() => app.close());

const today = async () => (await callerOf(app)('GET', '/campaigns/arms-treaty/today')).json<object>();

const paused = { at: '2026-06-11T12:00:00.000Z', reason: 'A day of mourning.' };

beforeEach(() => app.clock.set('2026-06-11T12:00:00Z'));

describe.each([
  ['a campaign', '', { campaign: { paused } }, { campaign: { paused: null } }],
  ['a day', '/days/2026-06-11', { day: { paused } }, { day: { paused: null } }],
  [
    'a target',
    '/days/2026-06-11/targets/germany',
    { day: { targets: [{ paused: null }, { paused }] } },
    { day: { targets: [{ paused: null }, { paused: null }] } },
  ],
])('pausing %s', (_, path, whilePaused, afterwards) => {
  const pause = `/campaigns/arms-treaty${path}/pause`;

  it('is seen at once by everybody, with its reason, and undone as quickly', async () => {
    expect((await coordinator('PUT', pause, { reason: 'A day of mourning.' })).statusCode).toBe(200);
    expect(await today()).toMatchObject(whilePaused);
    expect((await coordinator('DELETE', pause)).statusCode).toBe(204);
    expect(await today()).toMatchObject(afterwards);
  });

  it('is on record, and so is the end of it', async () => {
    app.clock.pass({ minutes: later++ });
    const since = app.clock.now();
    await coordinator('PUT', pause, { reason: 'An attack.' });
    app.clock.pass({ seconds: 1 });
    await coordinator('DELETE', pause);
    const entries = await app.database.query<{ action: string }>(
      'SELECT action FROM audit_entries WHERE at >= $1 ORDER BY at',
      [since],
    );
    expect(entries.map(({ action }) => action.split('.')[1])).toEqual(['pause', 'resume']);
  });

  it.each([{}, { reason: '' }, { reason: ' ' }, { reason: 'a'.repeat(501) }, { reason: 'a\u0000' }])(
    'needs a reason: %p is none',
    async (body) => {
      const refused = await coordinator('PUT', pause, body);
      expect(refused.json()).toMatchObject({ issues: [{ field: 'reason' }] });
    },
  );
});

it.each([
  '/campaigns/nothing',
  '/campaigns/arms-treaty/days/2026-06-30',
  '/campaigns/arms-treaty/days/2026-06-11/targets/russia',
])('what is not there cannot be paused: %s', async (path) =>
  expect((await coordinator('PUT', `${path}/pause`, { reason: 'x' })).statusCode).toBe(404),
);
