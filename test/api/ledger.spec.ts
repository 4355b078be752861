import { startTestApp, type TestApp } from '../support/app.js';
import { explain } from '../support/explain.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, type Caller, callerOf, publishAPlan } from '../support/plans.js';
import { published, recorded } from '../support/responses.js';

const PATH = '/campaigns/arms-treaty/responses';

interface LedgerJson {
  readonly items: { id: string; day: string | null; postedAt: string; isPublic?: boolean }[];
  readonly nextCursor: string | null;
  readonly contacts: { ministry: string; day: string | null }[];
  readonly silent: { ministry: string; since: string }[];
}

let app: TestApp;
let analyst: Caller;
let coordinator: Caller;
let supporter: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  const cast = await signInCast(app);
  coordinator = callerOf(app, cast.coordinator);
  analyst = callerOf(app, cast.analyst);
  supporter = callerOf(app);
  await addCheckedMinistries(coordinator, 'france', 'germany', 'russia');
  await publishAPlan(app, coordinator);
  await coordinator('POST', '/campaigns', aCampaign({ slug: 'secret' }));
});

beforeEach(async () => {
  app.clock.set('2026-06-20T12:00:00Z');
  await app.database.query('DELETE FROM ministry_responses');
});

afterAll(() => app.close());

const ledger = async (call: Caller, query = ''): Promise<LedgerJson> =>
  (await call('GET', `${PATH}${query}`)).json();

describe('the public ledger', () => {
  it('shows nothing of a response that is internal', async () => {
    const id = await recorded(analyst);
    expect((await ledger(supporter)).items).toEqual([]);
    expect((await supporter('GET', `${PATH}/${id}`)).statusCode).toBe(404);
    expect((await ledger(analyst)).items).toMatchObject([{ id, isPublic: false }]);
  });

  it('shows what was made public, its evidence, and nothing of the workspace', async () => {
    const id = await published(analyst, { note: 'For us only.' });
    const [item] = (await ledger(supporter)).items;
    expect(item).toMatchObject({
      id,
      ministry: 'france',
      day: '2026-06-11',
      channel: 'reply',
      network: 'x',
      url: 'https://x.com/franceMFA/status/1',
      postedAt: '2026-06-11T16:10:00.000Z',
      text: '@[…] La France soutient le traité.',
      language: 'fr',
      translation: null,
    });
    expect(item).toHaveProperty('evidence.sha256');
    for (const field of ['note', 'recordedBy', 'seenAt', 'version', 'isPublic'])
      expect(item).not.toHaveProperty(field);
  });

  it('loses what is made internal again', async () => {
    const id = await published(analyst);
    const withdrawn = await analyst('DELETE', `${PATH}/${id}/publication`);
    expect(withdrawn.statusCode).toBe(204);
    expect((await ledger(supporter)).items).toEqual([]);
  });

  it('changes once, however often a response is made public', async () => {
    const id = await published(analyst);
    await analyst('PUT', `${PATH}/${id}/publication`);
    const entries = await app.database.query(
      "SELECT 1 FROM audit_entries WHERE action = 'response.publish' AND subject_id = $1",
      [id],
    );
    expect(entries).toHaveLength(1);
  });

  it.each(['letter', 'meeting', 'private'])('tells of a %s only that there was contact', async (channel) => {
    const more = {
      channel,
      network: null,
      url: null,
      text: 'In confidence.',
      postedAt: '2026-06-12T10:00:00Z',
    };
    const id = await recorded(analyst, more);
    expect(await ledger(supporter)).toMatchObject({ items: [], contacts: [] });
    await analyst('PUT', `${PATH}/${id}/publication`);
    const answer = await supporter('GET', PATH);
    expect(answer.json()).toMatchObject({ items: [], contacts: [{ ministry: 'france', day: '2026-06-11' }] });
    expect(answer.body).not.toContain('confidence');
    expect((await supporter('GET', `${PATH}/${id}`)).statusCode).toBe(404);
    expect((await ledger(analyst)).items).toMatchObject([{ id }]);
  });

  it('tells of contact once, however often there was any', async () => {
    for (const channel of ['letter', 'meeting'])
      await published(analyst, { channel, network: null, url: null });
    expect((await ledger(supporter)).contacts).toHaveLength(1);
  });

  it('of a campaign that is not public is not found, and inside is', async () => {
    expect((await supporter('GET', '/campaigns/secret/responses')).statusCode).toBe(404);
    expect((await analyst('GET', '/campaigns/secret/responses')).statusCode).toBe(200);
  });

  it('comes in parts, the newest first, none twice', async () => {
    for (const minute of [10, 11, 11, 12])
      await published(analyst, { postedAt: `2026-06-11T16:${minute}:00Z` });
    const first = await ledger(supporter, '?limit=2');
    const second = await ledger(supporter, `?limit=2&cursor=${first.nextCursor}`);
    const all = [...first.items, ...second.items];
    expect(all.map(({ postedAt }) => postedAt.slice(14, 16))).toEqual(['12', '11', '11', '10']);
    expect(new Set(all.map(({ id }) => id)).size).toBe(4);
    expect(second.nextCursor).toBeNull();
  });

  it.each([
    'cursor=x',
    `cursor=${Buffer.from('x y').toString('base64url')}`,
    'limit=0',
    'limit=101',
    'page=2',
  ])('refuses %s', async (query) => {
    expect((await supporter('GET', `${PATH}?${query}`)).statusCode).toBe(422);
  });

  it('is read again only when it changed', async () => {
    const { etag } = (await supporter('GET', PATH)).headers;
    const again = await supporter('GET', PATH, undefined, { 'if-none-match': String(etag) });
    expect(again.statusCode).toBe(304);
    await published(analyst);
    expect((await supporter('GET', PATH, undefined, { 'if-none-match': String(etag) })).statusCode).toBe(200);
  });
});

describe('silence', () => {
  it('begins with the opening of the ministry’s day', async () => {
    app.clock.set('2026-06-10T21:59:59Z');
    expect((await ledger(supporter)).silent).toEqual([]);
    app.clock.set('2026-06-10T22:00:00Z');
    expect((await ledger(supporter)).silent).toEqual([
      { ministry: 'france', since: '2026-06-10T22:00:00.000Z' },
      { ministry: 'germany', since: '2026-06-10T22:00:00.000Z' },
    ]);
  });

  it('ends for the public when a response is made public, and inside when it is recorded', async () => {
    const id = await recorded(analyst);
    const silent = async (call: Caller) => (await ledger(call)).silent.map(({ ministry }) => ministry);
    expect([await silent(supporter), await silent(analyst)]).toEqual([['france', 'germany'], ['germany']]);
    await analyst('PUT', `${PATH}/${id}/publication`);
    expect(await silent(supporter)).toEqual(['germany']);
  });

  it('is not said of a ministry that was in contact', async () => {
    await published(analyst, { channel: 'letter', network: null, url: null });
    expect((await ledger(supporter)).silent.map(({ ministry }) => ministry)).toEqual(['germany']);
  });
});

describe('other replicas', () => {
  it('are told when the public ledger changes, and not when it does not', async () => {
    const told: string[] = [];
    const { PublicChanges } = await import('../../src/database/public-changes.js');
    const stop = app.nest.get(PublicChanges).onChange((campaignId) => told.push(campaignId));
    await recorded(analyst);
    const before = told.length;
    await published(analyst);
    const deadline = performance.now() + 5_000;
    while (told.length === before && performance.now() < deadline)
      await new Promise((next) => setTimeout(next, 20));
    stop();
    const [campaign] = await app.database.query<{ id: string }>(
      "SELECT id FROM campaigns WHERE slug = 'arms-treaty'",
    );
    // By its own commit, and once more by the database.
    expect([before, new Set(told)]).toEqual([0, new Set([campaign?.id])]);
  });
});

describe('the ledger’s queries', () => {
  it('use an index', async () => {
    await app.database.query(
      `INSERT INTO ministry_responses (id, campaign_id, ministry_id, attribution, channel, posted_at, text, sha256,
         language, recorded_by, is_public, created_at, updated_at)
       SELECT gen_random_uuid(), CASE WHEN n % 50 = 0 THEN here.id ELSE other.id END, ministries.id, 'after-window',
         'reply', now() - n * interval '1 minute', 'Oui.', repeat('a', 64), 'fr', person.id, true, now(), now()
       FROM generate_series(1, 5000) n, campaigns here, campaigns other, ministries,
         (SELECT id FROM people LIMIT 1) person
       WHERE here.slug = 'arms-treaty' AND other.slug = 'secret' AND ministries.slug = 'france'`,
    );
    await app.database.query('ANALYZE ministry_responses');
    const statements = await explain(app, ['ministry_responses'], async () => {
      const { nextCursor } = await ledger(supporter, '?limit=10');
      await ledger(supporter, `?limit=10&cursor=${nextCursor}`);
      await ledger(analyst);
    });
    // Page, contacts and the last heard, for the public twice; page and the last heard inside.
    expect(statements).toHaveLength(8);
    for (const { plan } of statements) {
      expect(plan).toContain('ministry_responses_ledger');
      expect(plan).not.toContain('Seq Scan on ministry_responses');
    }
  });
});
