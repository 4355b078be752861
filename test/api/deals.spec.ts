import { PublicChanges } from '../../src/database/public-changes.js';
import { DemoService } from '../../src/demo/demo.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';

const TODAY = '2026-06-11';
const DEALS = `/api/v1/campaigns/global-week-of-action/days/${TODAY}/deals`;

interface Dealt {
  readonly token: string;
  readonly text: string;
  readonly ministry: string;
  readonly composeUrl: string;
  readonly network: string;
}

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ at: `${TODAY}T10:00:00Z` });
  await app.nest.get(DemoService).replay(app.clock.now());
});

afterAll(() => app.close());

const post = (url: string, payload: object) => app.request({ method: 'POST', url, payload });

const deal = async (wish: object = {}): Promise<Dealt> => {
  const response = await post(DEALS, { network: 'x', language: 'en', ...wish });
  expect(response.body).toContain('"token"');
  expect(response.statusCode).toBe(201);
  return response.json();
};

const act = (token: string, stage: string, more: object = {}) =>
  post('/api/v1/actions', { token, stage, ...more });

const countsOf = async (language: string) => {
  const rows: { stage: string; n: string }[] = await app.dataSource.query(
    'SELECT stage, sum(n) AS n FROM action_counts WHERE language = $1 GROUP BY stage',
    [language],
  );
  return Object.fromEntries(rows.map(({ stage, n }) => [stage, Number(n)]));
};

describe('a deal', () => {
  it('gives 500 supporters at once 500 different posts', async () => {
    const deals = await Promise.all(Array.from({ length: 500 }, () => deal()));
    expect(new Set(deals.map(({ text }) => text)).size).toBe(500);
    expect(new Set(deals.map(({ token }) => token)).size).toBe(500);
  });

  it('comes round evenly once every variant was dealt', async () => {
    const deals = await Promise.all(
      Array.from({ length: 1_000 }, () => deal({ language: 'fr', network: 'bluesky' })),
    );
    const counts = [...Map.groupBy(deals, ({ text }) => text).values()].map(({ length }) => length);
    expect(counts.length).toBeGreaterThan(100);
    expect(counts.length).toBeLessThan(1_000);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('links to the network with exactly its text', async () => {
    const { text, composeUrl } = await deal();
    const url = new URL(composeUrl);
    expect(url.origin + url.pathname).toBe('https://x.com/intent/tweet');
    expect(url.searchParams.get('text')).toBe(text);
    expect(composeUrl).not.toContain('+');
  });

  it('keeps its text on another network', async () => {
    const { text, token } = await deal();
    const kept = await deal({ network: 'threads', previousToken: token });
    // There is no account on Threads: the ministry's name stands for its handle.
    const unnamed = (words: string) => words.replace(/@\w+|Ministry for Europe and Foreign Affairs/g, '…');
    expect(unnamed(kept.text)).toBe(unnamed(text));
    expect(kept.token).not.toBe(token);
  });

  it('is given back, and not counted again, on the network where it was first', async () => {
    const first = await deal({ language: 'fr' });
    const other = await deal({ language: 'fr', network: 'threads', previousToken: first.token });
    const third = await deal({ language: 'fr', network: 'mastodon', previousToken: other.token });
    const before = await countsOf('fr');
    for (const [network, held] of Object.entries({ x: first, threads: other, mastodon: third })) {
      const again = await deal({ language: 'fr', network, previousToken: third.token });
      expect([again.token, again.text]).toEqual([held.token, held.text]);
    }
    expect(await countsOf('fr')).toEqual(before);
  });

  it('is another one where no post is held', async () => {
    const first = await deal();
    expect((await deal()).text).not.toBe(first.text);
  });

  it.each([
    ['an unknown network', { network: 'myspace' }, 'network'],
    ['an unknown language', { language: 'tlh' }, 'language'],
    ['an unknown field', { handle: '@me' }, 'handle'],
    ['a ministry of another day', { ministry: 'russia' }, 'ministry'],
    ['an unknown section', { section: 'nowhere' }, 'section'],
    ['a country that is none', { country: 'Russia' }, 'country'],
    ['a ministry that is no slug', { ministry: 'a\u0000b' }, 'ministry'],
  ])('is refused for %s, by field', async (_, wish, field) => {
    const response = await post(DEALS, { network: 'x', language: 'en', ...wish });
    expect([400, 422]).toContain(response.statusCode);
    if (response.statusCode === 422) {
      expect(response.json().issues.map((issue: { field: string }) => issue.field)).toContain(field);
    }
  });

  it('is not made on a day that is not open', async () => {
    const response = await post(DEALS.replace(TODAY, '2026-06-12'), { network: 'x', language: 'en' });
    expect(response.statusCode).toBe(409);
    expect(response.json().code).toBe('day-not-open');
  });

  it('is not made for whoever is to read only', async () => {
    const response = await post(DEALS, { network: 'x', language: 'en', country: 'RU' });
    expect(response.statusCode).toBe(409);
    expect(response.json().code).toBe('read-only');
  });

  it('leaves out the variants that say a word twice where two parts meet', async () => {
    await app.dataSource.query(
      `WITH kept AS (SELECT id FROM suggested_posts WHERE language = 'zh' AND status = 'approved' ORDER BY id LIMIT 1)
       UPDATE suggested_posts SET body = 'Will you [answer |]answer us[| today]?', variants = 4, ministry_id = NULL
       WHERE id IN (SELECT id FROM kept)`,
    );
    await app.dataSource.query(
      `UPDATE suggested_posts SET paused_at = now(), pause_reason = 'Rewording.'
       WHERE language = 'zh' AND body NOT LIKE 'Will you [answer%'`,
    );
    await app.dataSource.transaction((manager) => app.nest.get(PublicChanges).announce(manager, '*'));
    await eventually(async () => (await deal({ language: 'zh' })).text.startsWith('Will you'));
    const deals = await Promise.all(Array.from({ length: 40 }, () => deal({ language: 'zh' })));
    expect(new Set(deals.map(({ text }) => text))).toEqual(
      new Set(['Will you answer us?', 'Will you answer us today?']),
    );
  });

  it('is not made in a language without approved posts', async () => {
    await app.dataSource.query(
      "UPDATE suggested_posts SET paused_at = now(), pause_reason = 'Rewording.' WHERE language = 'pt'",
    );
    await app.dataSource.transaction((manager) => app.nest.get(PublicChanges).announce(manager, '*'));
    const ask = () => post(DEALS, { network: 'x', language: 'pt' });
    await eventually(async () => (await ask()).statusCode !== 201);
    expect((await ask()).json().code).toBe('no-approved-posts');
  });
});

describe('an act', () => {
  it('counts each stage once per token, in any order', async () => {
    const { token } = await deal({ language: 'fr' });
    const before = await countsOf('fr');
    const all = await Promise.all(
      ['reported', 'clicked', 'reported', 'clicked'].map((stage) => act(token, stage)),
    );
    expect(all.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    expect(all.filter((response) => response.json().counted)).toHaveLength(2);
    const after = await countsOf('fr');
    expect(after.clicked ?? 0).toBe((before.clicked ?? 0) + 1);
    expect(after.reported ?? 0).toBe((before.reported ?? 0) + 1);
    expect((await act(token, 'clicked')).json()).toEqual({ stage: 'clicked', counted: false });
  });

  it('refuses a forged token and counts nothing', async () => {
    const { token } = await deal();
    const before = await countsOf('en');
    const forged = `${token.slice(0, 5)}${token[5] === 'A' ? 'B' : 'A'}${token.slice(6)}`;
    const response = await act(forged, 'clicked');
    expect(response.statusCode).toBe(422);
    expect(response.json().code).toBe('token-invalid');
    expect(await countsOf('en')).toEqual(before);
  });

  it('counts a pasted link once, whoever pastes it, and keeps no address of it in the clear', async () => {
    const [one, other] = [await deal(), await deal()];
    const postUrl = 'https://x.com/somebody/status/1234567890';
    expect((await act(one.token, 'linked', { postUrl })).json()).toEqual({ stage: 'linked', counted: true });
    const again = await act(other.token, 'linked', { postUrl: 'https://twitter.com/else/status/1234567890' });
    expect(again.json()).toEqual({ stage: 'linked', counted: false });
    const [{ row }] = await app.dataSource.query('SELECT post_links::text AS row FROM post_links');
    expect(row).not.toContain(Buffer.from('somebody').toString('hex'));
  });

  it('refuses a link that is no post', async () => {
    const { token } = await deal();
    const response = await act(token, 'linked', { postUrl: 'https://example.org/' });
    expect(response.statusCode).toBe(422);
    expect(response.json().issues[0].field).toBe('postUrl');
  });
});

describe('the way out', () => {
  it('counts the click once and leads to the compose page with exactly the text', async () => {
    const { token, text } = await deal();
    const before = await countsOf('en');
    const go = await app.request(`/go/${token}/x`);
    await app.request(`/go/${token}/x`);
    expect(go.statusCode).toBe(303);
    expect(new URL(String(go.headers.location)).searchParams.get('text')).toBe(text);
    expect(go.headers['cache-control']).toBe('no-store');
    expect(go.headers['referrer-policy']).toBe('no-referrer');
    expect((await countsOf('en')).clicked).toBe((before.clicked ?? 0) + 1);
  });

  it.each(['mastodon.social', 'https://evil.example', '127.0.0.1', 'a.b/c', ''])(
    'leads to a Mastodon server by host name alone: %s',
    async (instance) => {
      const { token } = await deal();
      const go = await app.request(`/go/${token}/mastodon?instance=${encodeURIComponent(instance)}`);
      expect(go.statusCode).toBe(instance === 'mastodon.social' ? 303 : 422);
    },
  );

  it('takes a text of the supporter’s own by form, and keeps it nowhere', async () => {
    const { token } = await deal();
    const go = await app.request({
      method: 'POST',
      url: `/go/${token}/bluesky`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ text: 'My own words & more, why not?' }).toString(),
    });
    expect(go.statusCode).toBe(303);
    expect(go.headers.location).toBe(
      'https://bsky.app/intent/compose?text=My%20own%20words%20%26%20more%2C%20why%20not%3F',
    );
  });

  it('is closed while the day is paused, and open again after', async () => {
    const { token } = await deal();
    const pause = 'UPDATE campaign_days SET paused_at = now(), pause_reason = $2 WHERE date = $1';
    await app.dataSource.query(pause, [TODAY, 'A mourning.']);
    await app.dataSource.query(`SELECT pg_notify('public_change', '*')`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const go = await app.request(`/go/${token}/x`);
    expect(go.statusCode).toBe(409);
    expect(go.headers.location).toBeUndefined();
    expect((await post(DEALS, { network: 'x', language: 'en' })).json().code).toBe('paused');
    await app.dataSource.query('UPDATE campaign_days SET paused_at = NULL, pause_reason = NULL');
    await app.dataSource.query(`SELECT pg_notify('public_change', '*')`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await app.request(`/go/${token}/x`)).statusCode).toBe(303);
  });
});

describe('the counts', () => {
  it('hide small cells from the public', async () => {
    const response = await app.request('/api/v1/campaigns/global-week-of-action/counts?groupBy=network');
    expect(response.statusCode).toBe(200);
    const { items } = response.json();
    const cell = (network: string) => items.find(({ key }: { key: string }) => key === network);
    expect(cell('bluesky')).toMatchObject({ dealt: 1_000, clicked: null, suppressed: true });
    expect(cell('threads').dealt).toBeNull();
  });
});

describe('time', () => {
  it('lets a token count until a day after its day closed, and not longer', async () => {
    const { token } = await deal();
    app.clock.set('2026-06-12T21:59:00Z');
    expect((await act(token, 'clicked')).json()).toEqual({ stage: 'clicked', counted: true });
    app.clock.set('2026-06-12T22:01:00Z');
    const late = await act(token, 'reported');
    expect(late.statusCode).toBe(422);
    expect(late.json().code).toBe('token-expired');
    app.clock.set(`${TODAY}T10:00:00Z`);
  });
});
