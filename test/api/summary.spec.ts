import { startTestApp, type TestApp } from '../support/app.js';
import { explain } from '../support/explain.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, type Caller, callerOf, publishAPlan } from '../support/plans.js';
import { record, recorded } from '../support/responses.js';

interface DayJson {
  readonly date: string;
  readonly targets: {
    ministry: string;
    responses: number;
    firstResponseAfterSeconds: number;
    isWindowOpen: boolean;
  }[];
  readonly counts: { dealt: number } | null;
  readonly responses: number;
  readonly firstResponseAfterSeconds: number | null;
  readonly engagement: { posts: number; at24h: number | null; latest: number | null };
  readonly posts: { at24h: { likes: number } | null; latest: { likes: number } | null }[];
}

interface SummaryJson {
  readonly asOf: string;
  readonly days: DayJson[];
  readonly totals: {
    readonly counts: object | null;
    readonly responseRate: {
      responded: number;
      addressed: number;
      stillOpen: number;
      rate: { low: number } | null;
    };
    readonly medianSecondsToFirstResponse: number | null;
  };
}

let app: TestApp;
let analyst: Caller;
let coordinator: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  const cast = await signInCast(app);
  coordinator = callerOf(app, cast.coordinator);
  analyst = callerOf(app, cast.analyst);
  await addCheckedMinistries(coordinator, 'france', 'germany');
  await publishAPlan(app, coordinator);
});

beforeEach(() => app.clock.set('2026-06-13T12:00:00Z'));

afterAll(() => app.close());

const summary = async (slug = 'arms-treaty'): Promise<SummaryJson> =>
  (await analyst('GET', `/campaigns/${slug}/summary`)).json();

describe('the summary', () => {
  it('tells of each target whether and after how long it responded, and whether its window is open', async () => {
    await recorded(analyst, { postedAt: '2026-06-11T16:10:00Z' });
    await recorded(analyst, {
      postedAt: '2026-06-12T16:10:00Z',
      channel: 'letter',
      network: null,
      url: null,
    });
    const { asOf, days, totals } = await summary();
    expect(asOf).toBe('2026-06-13T12:00:00.000Z');
    expect(days).toHaveLength(7);
    expect(days[0]).toMatchObject({
      date: '2026-06-11',
      responses: 2,
      firstResponseAfterSeconds: 18 * 3600 + 600,
      targets: [
        { ministry: 'france', responses: 2, firstResponseAfterSeconds: 18 * 3600 + 600, isWindowOpen: true },
        { ministry: 'germany', responses: 0, firstResponseAfterSeconds: null, isWindowOpen: true },
      ],
    });
    expect(totals.responseRate).toMatchObject({ responded: 1, addressed: 2, stillOpen: 1 });
    app.clock.set('2026-06-30T12:00:00Z');
    expect((await summary()).totals.responseRate.stillOpen).toBe(0);
  });

  it('counts the actions of each day by stage', async () => {
    await app.database.query(
      `INSERT INTO action_counts (campaign_day_id, hour, network, language, stage, n)
       SELECT days.id, '2026-06-11T15:00:00Z', 'x', 'en', stage.name, stage.n
       FROM campaign_days days JOIN campaigns ON campaigns.id = days.campaign_id,
         (VALUES ('dealt', 12), ('clicked', 7), ('reported', 2)) stage (name, n)
       WHERE campaigns.slug = 'arms-treaty' AND days.date = '2026-06-11'`,
    );
    const { days, totals } = await summary();
    expect(days[0]?.counts).toEqual({ dealt: 12, clicked: 7, reported: 2, linked: 0, checked: 0 });
    expect(days[1]?.counts).toEqual({ dealt: 0, clicked: 0, reported: 0, linked: 0, checked: 0 });
    expect(totals.counts).toEqual({ dealt: 12, clicked: 7, reported: 2, linked: 0, checked: 0 });
  });

  it('takes for +24 h the snapshot nearest to it within three hours, and the latest of all', async () => {
    app.clock.set('2026-06-14T12:00:00Z');
    const body = {
      campaign: 'arms-treaty',
      day: '2026-06-12',
      network: 'x',
      url: 'https://x.com/amnesty/status/24',
      kind: 'announcement',
      postedAt: '2026-06-12T10:00:00Z',
    };
    const { id } = (await analyst('POST', '/tracked-posts', body)).json<{ id: string }>();
    const counts = { replies: 0, reposts: 0, quotes: 0 };
    const dayTwo = async () => (await summary()).days[1];
    expect((await dayTwo())?.engagement).toEqual({ posts: 1, at24h: null, latest: null });
    const shots: [string, number][] = [
      ['2026-06-13T06:59:00Z', 1],
      ['2026-06-13T08:00:00Z', 2],
      ['2026-06-13T11:00:00Z', 3],
      ['2026-06-14T11:00:00Z', 9],
    ];
    for (const [takenAt, likes] of shots)
      await analyst('POST', `/tracked-posts/${id}/snapshots`, { ...counts, takenAt, likes });
    expect(await dayTwo()).toMatchObject({
      engagement: { posts: 1, at24h: 3, latest: 9 },
      posts: [{ at24h: { likes: 3 }, latest: { likes: 9 } }],
    });
  });

  it('of a history has no counts, which is not 0, and no time where only the date is on record', async () => {
    const history = { slug: 'atw-2012', startsOn: '2012-06-11', endsOn: '2012-06-17', isHistory: true };
    await coordinator('POST', '/campaigns', aCampaign(history));
    await coordinator('PUT', '/campaigns/atw-2012/days/2012-06-11/targets', { ministries: ['france'] });
    const response = {
      postedAt: '2012-06-11T12:00:00Z',
      postedAtIsDayOnly: true,
      seenAt: null,
      text: null,
      textArchived: false,
      url: null,
    };
    expect((await record(analyst, response, 'atw-2012')).json()).toMatchObject({ day: '2012-06-11' });
    const { days, totals } = await summary('atw-2012');
    expect(days[0]).toMatchObject({ responses: 1, firstResponseAfterSeconds: null, counts: null });
    expect(totals).toMatchObject({
      counts: null,
      medianSecondsToFirstResponse: null,
      responseRate: { responded: 1, addressed: 1 },
    });
  });

  it.each([
    ['nobody', null, 401],
    ['a translator', 'translator', 403],
    ['a section coordinator', 'sectionCoordinator', 200],
    ['an analyst', 'analyst', 200],
    ['a coordinator', 'coordinator', 200],
  ] as const)('is read by those who may: %s', async (_who, role, status) => {
    const call = callerOf(app, role === null ? {} : (await signInCast(app))[role]);
    expect((await call('GET', '/campaigns/arms-treaty/summary')).statusCode).toBe(status);
  });

  it('of an unknown campaign is not found', async () => {
    expect((await analyst('GET', '/campaigns/nowhere/summary')).statusCode).toBe(404);
  });
});

describe('the summary’s queries', () => {
  it('use an index, however many snapshots there are', async () => {
    await app.database.query(
      `INSERT INTO tracked_posts (id, campaign_day_id, network, url, kind, posted_at, added_by, created_at)
       SELECT gen_random_uuid(), days.id, 'x', 'https://x.com/amnesty/status/big-' || n, 'announcement',
         '2026-06-12T10:00:00Z', (SELECT id FROM people LIMIT 1), now()
       FROM generate_series(1, 300) n, campaign_days days JOIN campaigns ON campaigns.id = days.campaign_id
       WHERE campaigns.slug <> 'arms-treaty' OR n = 1;
       INSERT INTO engagement_snapshots (tracked_post_id, taken_at, likes, recorded_at)
       SELECT id, posted_at + minute * interval '10 minutes', minute, now()
       FROM tracked_posts, generate_series(1, 40) minute WHERE url LIKE '%/big-%';
       ANALYZE tracked_posts; ANALYZE engagement_snapshots`,
    );
    const statements = await explain(app, ['tracked_posts', 'ministry_responses', 'day_summaries'], summary);
    expect(statements).toHaveLength(3);
    for (const { plan } of statements)
      expect(plan).not.toMatch(/Seq Scan on (tracked_posts|engagement_snapshots_2026_06)/);
    const plans = statements.map(({ plan }) => plan).join('\n');
    expect(plans).toContain('tracked_posts_once_per_day');
    expect(plans.match(/engagement_snapshots_\w*pkey/g)?.length).toBeGreaterThanOrEqual(2);
  });
});
