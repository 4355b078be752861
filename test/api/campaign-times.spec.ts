import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, type Caller, callerOf, publishAPlan } from '../support/plans.js';

interface Day {
  readonly date: string;
  readonly stormStartsAt: string;
  readonly targets: readonly object[];
  readonly changed: readonly { readonly reason: string; readonly before: object; readonly after: object }[];
}

let app: TestApp;
let coordinator: Caller;
let nextSlug = 1;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  coordinator = callerOf(app, (await signInCast(app)).coordinator);
  await addCheckedMinistries(coordinator, 'france', 'germany', 'russia');
});

afterAll(() => app.close());

beforeEach(() => app.clock.set('2026-06-01T12:00:00Z'));

const published = async (more: object = {}): Promise<string> => {
  const slug = `week-${nextSlug++}`;
  await publishAPlan(app, coordinator, { slug, ...more });
  return slug;
};

const daysOf = async (slug: string): Promise<readonly Day[]> =>
  (await coordinator('GET', `/campaigns/${slug}/days`)).json<{ items: Day[] }>().items;

const edit = (slug: string, change: object) => coordinator('PATCH', `/campaigns/${slug}`, change);

describe('a published campaign', () => {
  it.each([
    ['storm', { stormAt: '18:00' }],
    ['storm length', { stormMinutes: 30 }],
    ['zone', { timeZone: 'Europe/London' }],
    ['last day', { endsOn: '2026-06-16' }],
    ['first day', { startsOn: '2026-06-12' }],
  ])('does not get another %s without a reason', async (_, change) => {
    const slug = await published();
    const refused = await edit(slug, change);
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({ issues: [{ field: 'reason' }] });
    expect((await daysOf(slug))[0]).toMatchObject({ stormStartsAt: '2026-06-11T15:30:00.000Z', changed: [] });
  });

  it('tells on each day what changed and why, and keeps the plan as it was', async () => {
    const slug = await published();
    expect((await edit(slug, { stormAt: '18:00', reason: 'A partner asked for it.' })).statusCode).toBe(200);
    const days = await daysOf(slug);
    expect(days).toHaveLength(7);
    for (const { changed } of days) {
      expect(changed).toMatchObject([{ reason: 'A partner asked for it.' }]);
    }
    expect(days[0]?.changed[0]).toMatchObject({
      before: {
        stormStartsAt: '2026-06-11T15:30:00.000Z',
        targets: [{ slug: 'france' }, { slug: 'germany' }],
      },
      after: {
        stormStartsAt: '2026-06-11T16:00:00.000Z',
        targets: [{ slug: 'france' }, { slug: 'germany' }],
      },
    });
  });

  it('is locked after a withdrawal, too', async () => {
    const slug = await published();
    await coordinator('DELETE', `/campaigns/${slug}/publication`);
    expect((await edit(slug, { stormAt: '18:00' })).json()).toMatchObject({ issues: [{ field: 'reason' }] });
  });

  it('may say something else without a reason', async () => {
    const slug = await published();
    expect((await edit(slug, { title: 'Another title', hashtags: ['ATT'] })).statusCode).toBe(200);
    expect((await daysOf(slug))[0]?.changed).toEqual([]);
  });

  it('may grow without a reason, and its new days are locked as well', async () => {
    const slug = await published();
    expect((await edit(slug, { endsOn: '2026-06-18' })).statusCode).toBe(200);
    const path = `/campaigns/${slug}/days/2026-06-18/targets`;
    expect((await coordinator('PUT', path, { ministries: ['russia'] })).statusCode).toBe(422);
  });

  it('keeps on record a day that it loses', async () => {
    const slug = await published();
    expect((await edit(slug, { startsOn: '2026-06-12', reason: 'A day of mourning.' })).statusCode).toBe(200);
    expect((await coordinator('GET', `/campaigns/${slug}/days/2026-06-11`)).statusCode).toBe(404);
    const kept = await app.database.query(
      `SELECT c.reason, c.before->'targets' AS targets FROM plan_changes c JOIN campaign_days d ON d.id = campaign_day_id
       JOIN campaigns ON campaigns.id = d.campaign_id WHERE slug = $1 AND d.date = '2026-06-11'`,
      [slug],
    );
    expect(kept).toMatchObject([
      { reason: 'A day of mourning.', targets: [{ slug: 'france' }, { slug: 'germany' }] },
    ]);
  });

  it('gets a lost day back as a day without a target, with its history', async () => {
    const slug = await published();
    await edit(slug, { startsOn: '2026-06-12', reason: 'A day of mourning.' });
    await edit(slug, { startsOn: '2026-06-11' });
    expect((await daysOf(slug))[0]).toMatchObject({
      date: '2026-06-11',
      targets: [],
      changed: [{ reason: 'A day of mourning.' }],
    });
  });

  it('keeps its slug, to which people hold links', async () => {
    const slug = await published();
    expect((await edit(slug, { slug: 'elsewhere' })).json()).toMatchObject({ code: 'slug-published' });
  });
});

describe('once its first day is closed, a published campaign', () => {
  let slug: string;
  beforeEach(async () => {
    slug = await published();
    app.clock.set('2026-06-12T09:00:00Z');
  });

  it('moves the storms to come and leaves that of the closed day', async () => {
    expect((await edit(slug, { stormAt: '18:00', reason: 'A partner asked for it.' })).statusCode).toBe(200);
    const [first, second] = await daysOf(slug);
    expect(first).toMatchObject({ stormStartsAt: '2026-06-11T15:30:00.000Z', changed: [] });
    expect(second).toMatchObject({ stormStartsAt: '2026-06-12T16:00:00.000Z', changed: [{}] });
  });

  it.each([
    ['another zone', { timeZone: 'Europe/London' }],
    ['a later first day', { startsOn: '2026-06-12' }],
  ])('does not get %s, whatever the reason', async (_, change) => {
    const refused = await edit(slug, { ...change, reason: 'We would like to.' });
    expect(refused.statusCode).toBe(409);
    expect(refused.json()).toMatchObject({ code: 'day-closed' });
    expect((await daysOf(slug))[0]).toMatchObject({
      date: '2026-06-11',
      stormStartsAt: '2026-06-11T15:30:00.000Z',
    });
  });

  it('may still end earlier', async () => {
    expect((await edit(slug, { endsOn: '2026-06-15', reason: 'Done.' })).statusCode).toBe(200);
    expect(await daysOf(slug)).toHaveLength(5);
  });
});

describe('a draft', () => {
  it('moves freely, even when its days are over', async () => {
    await coordinator('POST', '/campaigns', aCampaign({ slug: 'free' }));
    app.clock.set('2026-07-01T12:00:00Z');
    expect((await edit('free', { timeZone: 'Asia/Kathmandu', stormAt: '12:00' })).statusCode).toBe(200);
    expect((await daysOf('free'))[0]?.stormStartsAt).toBe('2026-06-11T06:15:00.000Z');
  });

  it('has its storms right over both changes of the clock', async () => {
    await coordinator(
      'POST',
      '/campaigns',
      aCampaign({ slug: 'march', startsOn: '2026-03-28', endsOn: '2026-03-30', stormAt: '02:30' }),
    );
    await coordinator(
      'POST',
      '/campaigns',
      aCampaign({ slug: 'october', startsOn: '2026-10-24', endsOn: '2026-10-26', stormAt: '02:30' }),
    );
    expect((await daysOf('march')).map(({ stormStartsAt }) => stormStartsAt)).toEqual([
      '2026-03-28T01:30:00.000Z',
      '2026-03-29T01:00:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
    expect((await daysOf('october')).map(({ stormStartsAt }) => stormStartsAt)).toEqual([
      '2026-10-24T00:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });
});
