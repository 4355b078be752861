import { ARCHIVED_CAMPAIGN } from '../../src/demo/content/archive.js';
import { MINISTRIES } from '../../src/demo/content/ministries.js';
import { DemoService } from '../../src/demo/demo.service.js';
import { Conflict } from '../../src/domain/errors.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { aMinistry, callerOf } from '../support/plans.js';
import { signInCast } from '../support/people.js';

const AT = '2026-11-22T10:00:00Z';
const WEEK = '/campaigns/global-week-of-action';
const DEMO = { env: { DEMO: 'true' }, at: AT };

const demoOf = ({ nest }: TestApp): DemoService => nest.get(DemoService);

const read = async <Body>(app: TestApp, path: string): Promise<Body> =>
  (await callerOf(app)('GET', path)).json<Body>();

interface Day {
  readonly date: string;
  readonly stormStartsAt: string;
  readonly note: string;
  readonly targets: readonly { readonly ministry: Addressed; readonly claims: readonly Sourced[] }[];
}

interface Sourced {
  readonly source: string;
}

interface Addressed {
  readonly slug: string;
  readonly name: string;
  readonly accounts: readonly {
    readonly handle: string;
    readonly status: string;
    readonly checkedForDemo: boolean;
  }[];
}

const daysOf = async (app: TestApp, path: string): Promise<readonly Day[]> =>
  (await read<{ items: readonly Day[] }>(app, `${path}/days`)).items;

const counts = async ({ database }: TestApp): Promise<Record<string, number>> => {
  const [row] = await database.query<Record<string, number>>(`
    SELECT (SELECT count(*)::int FROM campaigns) AS campaigns, (SELECT count(*)::int FROM campaign_days) AS days,
      (SELECT count(*)::int FROM ministries) AS ministries, (SELECT count(*)::int FROM claims) AS claims,
      (SELECT count(*)::int FROM suggested_posts) AS posts,
      (SELECT count(*)::int FROM ministry_responses) AS responses,
      (SELECT count(*)::int FROM people WHERE email LIKE '%@demo.invalid') AS people`);
  return row ?? {};
};

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp(DEMO);
});
afterAll(() => app.close());

describe('a fresh start', () => {
  it('shows day 1 with France, today in the campaign’s zone', async () => {
    const { day } = await read<{ day: Day & { number: number; of: number } }>(app, `${WEEK}/today`);
    expect(day).toMatchObject({
      date: '2026-11-22',
      number: 1,
      of: 7,
      stormStartsAt: '2026-11-22T16:30:00.000Z',
    });
    expect(day.targets.map(({ ministry }) => ministry.slug)).toEqual(['france']);
  });

  it('replays the order of 2012, with a seventh day that addresses nobody', async () => {
    const days = await daysOf(app, WEEK);
    const order = ['france', 'united-states', 'russia', 'united-kingdom', 'germany', 'china', undefined];
    expect(days.map(({ targets }) => targets[0]?.ministry.slug)).toEqual(order);
  });

  it('says of every account that it was checked for the demo only', async () => {
    const days = await daysOf(app, WEEK);
    const accounts = days.flatMap(({ targets }) => targets.flatMap(({ ministry }) => ministry.accounts));
    expect(accounts).toHaveLength(MINISTRIES.flatMap((ministry) => ministry.accounts).length);
    expect(accounts.filter(({ checkedForDemo }) => !checkedForDemo)).toEqual([]);
  });

  it('gives each target claims with a source', async () => {
    const targets = (await daysOf(app, WEEK)).flatMap((day) => day.targets);
    for (const { claims } of targets) {
      expect(claims.length).toBeGreaterThanOrEqual(2);
      expect(claims.filter(({ source }) => source === '')).toEqual([]);
    }
  });

  it('has approved posts in eight languages for each target, 20 in the larger four, by one person and approved by another', async () => {
    const rows = await app.database.query<{ slug: string; language: string; n: number }>(`
      SELECT ministry.slug, post.language, count(*)::int AS n FROM suggested_posts post
      JOIN ministries ministry ON ministry.id = post.ministry_id
      WHERE post.status = 'approved' AND post.approver_id <> post.author_id GROUP BY 1, 2`);
    expect(rows).toHaveLength(6 * 8);
    const twenty = ['en', 'fr', 'es', 'de'];
    const few = rows.filter(({ language, n }) => n < (twenty.includes(language) ? 20 : 8));
    expect(few).toEqual([]);
  });

  it('asks readers in Russia to read and not to post', async () => {
    const campaign = await read<object>(app, WEEK);
    expect(campaign).toMatchObject({
      restrictions: [
        { kind: 'country', value: 'RU', note: expect.stringContaining('do not post') as string },
      ],
    });
  });

  it('marks all of it as demo', async () => {
    const rows = await app.database.query(
      'SELECT slug FROM campaigns WHERE NOT is_demo UNION SELECT slug FROM ministries WHERE NOT is_demo UNION SELECT slug FROM claims WHERE NOT is_demo',
    );
    expect(rows).toEqual([]);
  });

  it('keeps its two people out', async () => {
    const people = await app.database.query<{ disabled: boolean; keys: number }>(`
      SELECT disabled_at IS NOT NULL AS disabled,
        ((SELECT count(*) FROM auth_accounts WHERE person_id = people.id)
          + (SELECT count(*) FROM api_keys WHERE person_id = people.id))::int AS keys
      FROM people WHERE email LIKE '%@demo.invalid'`);
    expect(people).toEqual([
      { disabled: true, keys: 0 },
      { disabled: true, keys: 0 },
    ]);
  });

  it('loads nothing a second time', async () => {
    const before = await counts(app);
    expect(await demoOf(app).loadIfEmpty(app.clock.now())).toBe(false);
    expect(await counts(app)).toEqual(before);
  });
});

describe('the archive of 2012', () => {
  const ARCHIVE = `/campaigns/${ARCHIVED_CAMPAIGN.slug}`;

  it('holds the real dates and storms', async () => {
    const days = await daysOf(app, ARCHIVE);
    expect(await read(app, ARCHIVE)).toMatchObject({
      status: 'archived',
      startsOn: '2012-06-11',
      endsOn: '2012-06-17',
    });
    expect(days.map(({ stormStartsAt }) => stormStartsAt.slice(11))).toEqual(Array(7).fill('15:30:00.000Z'));
  });

  it('says that France answered, in words that are not archived, and knows of no other answer', async () => {
    const { items } = await read<{ items: readonly object[] }>(app, `${ARCHIVE}/responses`);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      ministry: 'france',
      day: '2012-06-11',
      text: null,
      textArchived: false,
      url: null,
      language: 'und',
      postedAtIsDayOnly: true,
      source: 'IANSA, member page of Amnesty’s International Secretariat',
    });
  });

  it('names no account that is not on record, nor any office of today', async () => {
    const ministries = (await daysOf(app, ARCHIVE)).flatMap(({ targets }) =>
      targets.map(({ ministry }) => ministry),
    );
    const accounts = ministries.flatMap(({ slug, accounts: known }) =>
      known.map(({ handle, status }) => [slug, handle, status]),
    );
    expect(accounts).toEqual([
      ['united-kingdom', 'foreignoffice', 'unchecked'],
      ['china', '', 'none'],
    ]);
    expect(ministries.filter(({ name }) => !name.startsWith('Foreign ministry of '))).toEqual([]);
  });

  it('gives each day its source and how sure it is', async () => {
    const notes = (await daysOf(app, ARCHIVE)).map(({ note }) => note);
    expect(notes.filter((note) => !/raum-und-zeit\.com.*Confidence: (high|medium)/s.test(note))).toEqual([]);
  });
});

describe('replaying', () => {
  let replayed: TestApp;

  beforeAll(async () => {
    replayed = await startTestApp(DEMO);
  });
  afterAll(() => replayed.close());

  it('begins again with today, and adds nothing twice', async () => {
    const before = await counts(replayed);
    replayed.clock.set('2026-11-25T10:00:00Z');
    await demoOf(replayed).replay(replayed.clock.now());
    expect(await counts(replayed)).toEqual(before);
    expect(await read(replayed, `${WEEK}/today`)).toMatchObject({ day: { date: '2026-11-25', number: 1 } });
  });

  it('leaves alone an account that a person has checked', async () => {
    await replayed.database.query(
      `UPDATE ministry_accounts SET checked_for_demo = false, checked_by = (
         SELECT id FROM people WHERE email = 'approver@demo.invalid') WHERE handle = 'StateDept'`,
    );
    replayed.clock.set('2026-11-26T10:00:00Z');
    await demoOf(replayed).replay(replayed.clock.now());
    const [account] = await replayed.database.query<object>(
      "SELECT checked_for_demo, checked_at FROM ministry_accounts WHERE handle = 'StateDept'",
    );
    expect(account).toMatchObject({ checked_for_demo: false });
  });

  it('takes less than two seconds of a processor', async () => {
    const before = process.cpuUsage();
    await demoOf(replayed).replay(replayed.clock.now());
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});

describe('removing', () => {
  let emptied: TestApp;

  beforeAll(async () => {
    emptied = await startTestApp(DEMO);
    const coordinator = callerOf(emptied, (await signInCast(emptied)).coordinator);
    await coordinator('POST', '/campaigns', {
      slug: 'ours',
      title: 'Ours',
      timeZone: 'Europe/Berlin',
      startsOn: '2026-12-01',
      endsOn: '2026-12-02',
      stormAt: '17:30',
      languages: ['en'],
    });
    await coordinator('PUT', '/campaigns/ours/days/2026-12-01/targets', { ministries: ['germany'] });
    await demoOf(emptied).remove(emptied.clock.now());
  });
  afterAll(() => emptied.close());

  it('takes the demo’s campaigns, and keeps what another campaign uses as its own', async () => {
    const { items } = await read<{ items: readonly object[] }>(emptied, '/campaigns');
    expect(items).toEqual([]);
    const ministries = await emptied.database.query<object>('SELECT slug, is_demo FROM ministries');
    expect(ministries).toEqual([{ slug: 'germany', is_demo: false }]);
  });

  it('unsays the checks that nobody made', async () => {
    const accounts = await emptied.database.query<object>('SELECT status, checked_at FROM ministry_accounts');
    expect(accounts).toEqual([
      { status: 'unchecked', checked_at: null },
      { status: 'unchecked', checked_at: null },
    ]);
  });

  it('is for good', async () => {
    await emptied.database.query("DELETE FROM campaigns WHERE slug = 'ours'");
    expect(await demoOf(emptied).loadIfEmpty(emptied.clock.now())).toBe(false);
    await expect(demoOf(emptied).replay(emptied.clock.now())).rejects.toThrow(Conflict);
  });
});

describe('a start on what is there', () => {
  it('loads no demo beside somebody’s campaign', async () => {
    const fresh = await startTestApp({ at: AT });
    const coordinator = callerOf(fresh, (await signInCast(fresh)).coordinator);
    await coordinator('POST', '/ministries', aMinistry('france'));
    await coordinator('POST', '/campaigns', {
      slug: 'ours',
      title: 'Ours',
      timeZone: 'Europe/Berlin',
      startsOn: '2026-12-01',
      endsOn: '2026-12-02',
      stormAt: '17:30',
      languages: ['en'],
    });
    const replica = await startTestApp({ ...DEMO, database: fresh.database });
    expect(await counts(fresh)).toMatchObject({ campaigns: 1, posts: 0, people: 0 });
    await replica.close();
    await fresh.close();
  });

  it('of two replicas at once loads the demo once', async () => {
    const first = await startTestApp({ at: AT });
    const replicas = await Promise.all([1, 2].map(() => startTestApp({ ...DEMO, database: first.database })));
    expect(await counts(first)).toMatchObject({ campaigns: 2, ministries: 6, people: 2, responses: 1 });
    for (const replica of replicas) await replica.close();
    await first.close();
  });

  it('after a load that broke off begins it again', async () => {
    const fresh = await startTestApp(DEMO);
    const whole = await counts(fresh);
    await fresh.database.query('DELETE FROM demo_state');
    await fresh.database.query("UPDATE campaigns SET is_demo = false, status = 'draft'");
    await fresh.database.query('DELETE FROM suggested_posts WHERE random() < 0.5');
    const replica = await startTestApp({ ...DEMO, database: fresh.database });
    expect(await counts(fresh)).toEqual(whole);
    await replica.close();
    await fresh.close();
  });

  it('under a clock before the end of that week has no archive of it', async () => {
    const fresh = await startTestApp({ ...DEMO, at: '2012-06-11T15:00:00Z' });
    const { items } = await read<{ items: readonly { slug: string }[] }>(fresh, '/campaigns');
    expect(items.map(({ slug }) => slug)).toEqual(['global-week-of-action']);
    await fresh.close();
  });
});
