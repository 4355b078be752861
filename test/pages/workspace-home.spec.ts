import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf } from '../support/desk.js';
import { explain } from '../support/explain.js';
import { textOfPage } from '../support/page-text.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, type Caller, callerOf, publishAPlan } from '../support/plans.js';
import { recorded } from '../support/responses.js';

let app: TestApp;
let cora: Desk;
let call: Caller;

const BEFORE = '2026-06-01T12:00:00Z';
const ON_DAY_THREE = '2026-06-13T12:00:00Z';
const AFTERWARDS = '2026-06-20T12:00:00Z';
const DATES = ['11', '12', '13', '14', '15', '16', '17'].map((day) => `2026-06-${day}`);

beforeAll(async () => {
  app = await startTestApp({ at: BEFORE });
  const cast = await signInCast(app);
  cora = deskOf(app, cast.coordinator);
  call = callerOf(app, cast.coordinator);
  await addCheckedMinistries(call, 'france', 'germany');
});

beforeEach(() => app.clock.set(BEFORE));

afterEach(() => app.database.query('DELETE FROM ministry_responses; DELETE FROM campaigns'));

afterAll(() => app?.close());

const home = async (): Promise<string> => textOfPage((await cora.open('/workspace')).body);

/** How often the table is read for the home page. */
const readsOf = async (table: string): Promise<number> =>
  (await explain(app, [table], () => cora.open('/workspace'))).length;

describe('the days without a target, on the home page', () => {
  it('are not those that are kept empty', async () => {
    await call('POST', '/campaigns', aCampaign());
    expect(await home()).toContain('7 days have no target');
    const kept = (dates: readonly string[]) => ({
      days: dates.map((date) => ({ date, ministries: [], blackout: true })),
    });
    await call('PUT', '/campaigns/arms-treaty/plan', kept(DATES.slice(0, 5)));
    expect(await home()).toContain('2 days have no target');
    await call('PUT', '/campaigns/arms-treaty/plan', kept(DATES));
    expect(await home()).not.toContain('no target');
  });

  it('are not those that are over', async () => {
    await publishAPlan(app, call);
    expect(await home()).toContain('6 days have no target');
    app.clock.set(ON_DAY_THREE);
    expect(await home()).toContain('5 days have no target');
    app.clock.set(AFTERWARDS);
    expect(await home()).not.toContain('no target');
  });
});

describe('the home page', () => {
  it('counts the responses that stand on no day of their campaign', async () => {
    await publishAPlan(app, call);
    app.clock.set(ON_DAY_THREE);
    await recorded(call);
    expect(await home()).not.toContain('not assigned to a day');
    await recorded(call, { url: 'https://x.com/franceMFA/status/2', postedAt: '2026-06-02T09:00:00Z' });
    expect(await home()).toContain('1 response is not assigned to a day');
  });

  it('weighs the posts of a campaign only while it waits for publication', async () => {
    await call('POST', '/campaigns', aCampaign());
    const weighed = await readsOf('suggested_posts');
    await publishAPlan(app, call, { slug: 'published' });
    expect(weighed).toBeGreaterThan(0);
    expect(await readsOf('suggested_posts')).toBe(weighed);
  });

  it('looks at no ministry of a campaign that is over', async () => {
    await publishAPlan(app, call);
    app.clock.set(AFTERWARDS);
    expect(await readsOf('ministries')).toBe(0);
  });
});
