import { DemoService } from '../../src/demo/demo.service.js';
import { PublicChanges } from '../../src/database/public-changes.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { textOfPage } from '../support/page-text.js';

const TODAY = '/c/global-week-of-action';
const OWN = `${TODAY}/post?lang=en`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T13:16:20Z', env: { DEMO: 'true' } });
  await app.nest.get(DemoService).loadIfEmpty(app.clock.now());
});

afterAll(() => app.close());

const get = (url: string, cookie = '') =>
  app.request({ method: 'GET', url, headers: { accept: 'text/html', cookie } });

const send = (fields: Record<string, string>, cookie = '', more: Record<string, string> = {}) =>
  app.request({
    method: 'POST',
    url: OWN,
    headers: {
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      cookie,
      ...more,
    },
    payload: new URLSearchParams(fields).toString(),
  });

interface Dealt {
  readonly cookie: string;
  readonly token: string;
  readonly text: string;
}

const dealt = async (fields: Record<string, string> = { network: 'x' }, before = ''): Promise<Dealt> => {
  const answer = await send(fields, before);
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `${OWN}#post`]);
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const page = (await get(OWN, cookie)).body;
  const text = /<textarea[^>]*>\n?(.*?)<\/textarea>/s.exec(page)?.[1] ?? '';
  return { cookie, token: cookie.slice('deal='.length), text };
};

describe('a reader’s own page', () => {
  it('holds nothing but the signed deal, in a cookie that ends with the session', async () => {
    const answer = await send({ network: 'x' });
    expect(answer.headers['set-cookie']).toMatch(/^deal=[\w-]{48}; Path=\/c; HttpOnly; SameSite=Lax$/);
  });

  it('is kept by nobody', async () => {
    const { cookie } = await dealt();
    expect((await get(OWN, cookie)).headers['cache-control']).toBe('no-store');
  });

  it('is shown by no other site', async () => {
    const { cookie } = await dealt();
    const { body } = await get(OWN, cookie);
    expect(body).toContain('<textarea');
    expect(body).not.toMatch(/og:|oembed/);
  });

  it('keeps the text at every reading, and on another network that allows it', async () => {
    const { cookie, text } = await dealt();
    expect((await get(OWN, cookie)).body).toContain(text);
    const other = await dealt({ network: 'threads' }, cookie);
    expect(other.text.split('?')[0]?.slice(-20)).toBe(text.split('?')[0]?.slice(-20));
  });

  it('takes what was typed along to another network', async () => {
    const { cookie } = await dealt();
    const answer = await send({ network: 'bluesky', text: 'My own words?' }, cookie);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('>\nMy own words?</textarea>');
    expect(textOfPage(answer.body)).toContain('13 of 300');
  });

  it('deals anew when another post is asked for', async () => {
    const { cookie, text } = await dealt();
    expect((await dealt({ do: 'another' }, cookie)).text).not.toBe(text);
  });

  it('leads back to everybody’s page where there is no deal, a forged one or one of another day', async () => {
    const { cookie } = await dealt();
    const answers = [await get(OWN), await get(OWN, `deal=${'A'.repeat(48)}`)];
    app.clock.set('2026-06-12T13:16:20Z');
    answers.push(await get(OWN, cookie));
    app.clock.set('2026-06-11T13:16:20Z');
    expect(answers.map(({ statusCode, headers }) => [statusCode, headers.location])).toEqual(
      answers.map(() => [303, `${TODAY}?lang=en`]),
    );
  });
});

describe('sending without script', () => {
  it('hands the typed text on to the network’s way out', async () => {
    const { cookie, token } = await dealt();
    const answer = await send({ do: 'send', text: 'My own words?' }, cookie);
    expect([answer.statusCode, answer.headers.location]).toEqual([307, `/go/${token}/x`]);
  });

  it('keeps a text that is too long, says by how much, and sends nothing', async () => {
    const { cookie } = await dealt();
    const text = 'a'.repeat(283);
    const answer = await send({ do: 'send', text }, cookie);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(text);
    expect(textOfPage(answer.body)).toContain('283 of 280 Too long by 3. Please make it shorter.');
  });

  it.each(['', 'https://evil.example/', 'evil.example/share?', 'a b', '127.0.0.1'])(
    'asks for a Mastodon server that is a host name, not "%s"',
    async (instance) => {
      const { cookie } = await dealt({ network: 'mastodon' });
      const answer = await send({ do: 'send', text: 'Mine?', instance }, cookie);
      expect(answer.statusCode).toBe(422);
      expect(textOfPage(answer.body)).toContain('Write only the name of the server');
    },
  );

  it('goes to the Mastodon server that was named', async () => {
    const { cookie, token } = await dealt({ network: 'mastodon' });
    const answer = await send({ do: 'send', text: 'Mine?', instance: 'mastodon.example' }, cookie);
    expect(answer.headers.location).toBe(`/go/${token}/mastodon?instance=mastodon.example`);
  });
});

describe('"I posted it" without script', () => {
  it('thanks once and says so the second time', async () => {
    const { cookie } = await dealt();
    const answers = [await send({ do: 'report' }, cookie), await send({ do: 'report' }, cookie)];
    expect(answers.map(({ headers }) => headers.location)).toEqual([
      `${OWN}&said=thanks`,
      `${OWN}&said=repeat`,
    ]);
  });

  it('keeps an address that is no post, and says what to do', async () => {
    const { cookie } = await dealt();
    const answer = await send({ do: 'report', postUrl: 'javascript:alert(1)' }, cookie);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('value="javascript:alert(1)"');
    expect(textOfPage(answer.body)).toContain('This is not a link to a post.');
  });
});

describe('a form that cannot be followed', () => {
  it('names the language without posts', async () => {
    await app.database.query(
      "UPDATE suggested_posts SET paused_at = now(), pause_reason = 'Rewording.' WHERE language = 'zh'",
    );
    await app.dataSource.transaction((manager) => app.nest.get(PublicChanges).announce(manager, '*'));
    const chinese = { network: 'x', language: 'zh' };
    await eventually(async () => (await send(chinese)).statusCode === 409);
    const answer = await send(chinese);
    expect(textOfPage(answer.body)).toContain('There is no post in this language for this network yet.');
  });

  it('says that we have paused', async () => {
    const { cookie } = await dealt();
    await app.database.query(
      "UPDATE campaigns SET paused_at = now(), pause_reason = 'A threat.' WHERE slug = $1",
      ['global-week-of-action'],
    );
    await app.dataSource.transaction((manager) => app.nest.get(PublicChanges).announce(manager, '*'));
    await eventually(async () => (await send({ do: 'another' }, cookie)).statusCode === 409);
    const answer = await send({ do: 'another' }, cookie);
    expect(textOfPage(answer.body)).toContain('Reason: A threat.');
    await app.database.query('UPDATE campaigns SET paused_at = NULL, pause_reason = NULL');
    await app.dataSource.transaction((manager) => app.nest.get(PublicChanges).announce(manager, '*'));
    await eventually(async () => (await send({ do: 'another' }, cookie)).statusCode === 303);
  });

  it.each([
    ['a network that is none', { network: 'myspace' }],
    ['a ministry of another day', { network: 'x', ministry: 'germany' }],
    ['a language that is none', { network: 'x', language: '<b>' }],
    ['binary text', { do: 'check', text: '\0\u0001' }],
    ['nothing at all', {}],
  ])('stays a page of ours: %s', async (_, fields: Record<string, string>) => {
    const answer = await send(fields);
    expect(answer.statusCode).toBeLessThan(500);
  });

  it('is not taken from another site', async () => {
    const answer = await send({ network: 'x' }, '', {
      'sec-fetch-site': 'cross-site',
      origin: 'https://evil.example',
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});
