import { startTestApp, type TestApp } from '../support/app.js';
import { castOf, type Headers, keyOf, signInAs } from '../support/people.js';

let app: TestApp;
let coordinator: Headers;

beforeAll(async () => {
  app = await startTestApp();
  coordinator = await signInAs(app, 'cora');
});

afterAll(() => app.close());

let counter = 0;
const aSection = (more: object = {}) => ({ slug: `section-${++counter}`, name: 'A section', ...more });

const post = (payload: object | string | Buffer, headers: Headers = {}, url = '/api/v1/sections') =>
  app.request({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': 'application/json', ...coordinator, ...headers },
  });

const sections = async (): Promise<string[]> => {
  const { items } = (await app.request({ url: '/api/v1/sections?limit=100', headers: coordinator })).json<{
    items: { slug: string }[];
  }>();
  return items.map(({ slug }) => slug);
};

describe('what is sent', () => {
  it.each([
    ['broken UTF-8', Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]), 400],
    ['broken JSON', '{"slug":', 400],
    ['a list in place of an object', '[]', 422],
    ['nothing', '', 422],
    ['NUL', JSON.stringify(aSection({ name: 'a\0b' })), 422],
    ['half a character', '{"slug":"half","name":"\\ud800"}', 422],
    ['control characters', JSON.stringify(aSection({ name: 'a\u0007b' })), 422],
    ['nesting without end', `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 422],
    ['a field of the prototype', '{"__proto__":{"slug":"a"},"slug":"proto","name":"a"}', 422],
    ['a field that is not known', JSON.stringify(aSection({ colour: 'red' })), 422],
    ['another type than JSON', aSection(), 415, { 'content-type': 'text/plain' }],
  ])('is refused where it is %s', async (_, payload, status, headers: Headers = {}) => {
    const before = await sections();
    const answer = await post(
      typeof payload === 'object' && !Buffer.isBuffer(payload) ? JSON.stringify(payload) : payload,
      headers,
    );
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(await sections()).toEqual(before);
  });

  it('is refused where it is too much', async () => {
    const answer = await post(JSON.stringify(aSection({ name: 'x'.repeat(300_000) })));
    expect(answer.json()).toMatchObject({ status: 413, code: 'too-large' });
  });

  it('is told field by field where it is wrong', async () => {
    const answer = await post({ slug: 'No Slug', name: '', country: 'Narnia' });
    expect(answer.json()).toMatchObject({ status: 422, code: 'invalid' });
    const { issues } = answer.json<{ issues: { field: string }[] }>();
    expect(new Set(issues.map(({ field }) => field))).toEqual(new Set(['slug', 'name', 'country']));
  });
});

describe('problems', () => {
  it('are documents for programs', async () => {
    const answer = await app.request('/api/v1/nowhere');
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ status: 404, code: 'not-found', title: 'Not Found' });
  });

  it('are pages for people', async () => {
    const answer = await app.request({ url: '/nowhere', headers: { accept: 'text/html' } });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('text/html');
  });

  it('lead people who are not signed in to the door, and back', async () => {
    const answer = await app.request({ url: '/workspace?x=1', headers: { accept: 'text/html' } });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/sign-in?next=%2Fworkspace%3Fx%3D1');
  });
});

describe('headers', () => {
  it.each(['/sign-in', '/api/v1/campaigns', '/nowhere', '/health/live'])(
    'of %s keep strangers out',
    async (url) => {
      const { headers } = await app.request(url);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['x-frame-options']).toBe('DENY');
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
    },
  );

  it('ask browsers for TLS where the site has it', async () => {
    const safe = await startTestApp({ env: { PUBLIC_URL: 'https://act.example.org' } });
    const { headers } = await safe.request('/sign-in');
    expect(headers['strict-transport-security']).toContain('max-age=');
    await safe.close();
  });
});

describe('a request from another site', () => {
  it.each([
    ['says so by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
    ['is of the same registrable domain only', { 'sec-fetch-site': 'same-site' }],
    ['says so by Origin', { origin: 'https://evil.example' }],
    ['hides where it comes from', { origin: 'null' }],
  ])('that %s changes nothing', async (_, headers) => {
    const section = aSection();
    expect((await post(section, headers)).statusCode).toBe(403);
    expect(await sections()).not.toContain(section.slug);
  });

  it.each([
    ['from a page of ours', { 'sec-fetch-site': 'same-origin' }],
    ['from the site’s public address, behind a proxy', { origin: 'http://localhost:3000', host: 'app:80' }],
    ['from a program', {}],
  ])('is told apart from one %s', async (_, headers) => {
    expect((await post(aSection(), headers)).statusCode).toBe(201);
  });
});

describe('an ETag', () => {
  it('spares a reader what they have, until it changes', async () => {
    const { slug } = (await post(aSection())).json<{ slug: string }>();
    const url = `/api/v1/sections/${slug}`;
    const first = await app.request({ url, headers: coordinator });
    const etag = String(first.headers.etag);
    const headers = { ...coordinator, 'if-none-match': `"other", W/${etag}` };
    const again = await app.request({ url, headers });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
    await app.request({ method: 'PATCH', url, headers: coordinator, payload: { name: 'Another' } });
    expect((await app.request({ url, headers })).statusCode).toBe(200);
  });

  it('of what was read is asked for by If-Match, and one too old is refused', async () => {
    const { slug } = (await post(aSection())).json<{ slug: string }>();
    const url = `/api/v1/sections/${slug}`;
    const etag = String((await app.request({ url, headers: coordinator })).headers.etag);
    const edit = (name: string, headers: Headers) =>
      app.request({ method: 'PATCH', url, headers: { ...coordinator, ...headers }, payload: { name } });
    expect((await edit('First', { 'if-match': etag })).headers.etag).toBe('"2"');
    const late = await edit('Second', { 'if-match': etag });
    expect(late.json()).toMatchObject({ status: 412, code: 'stale', version: 2 });
    expect((await edit('Third', { 'if-match': '"nothing of ours"' })).statusCode).toBe(412);
    expect((await edit('Fourth', {})).json()).toMatchObject({ name: 'Fourth', version: 3 });
  });
});

describe('an Idempotency-Key', () => {
  it('has a repeated POST answered as the first was, and done once', async () => {
    const section = aSection();
    const headers = { 'idempotency-key': 'once' };
    const first = await post(section, headers);
    const again = await post(section, headers);
    expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
    expect(again.json()).toEqual(first.json());
    expect(again.headers.location).toBe(first.headers.location);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  it('of another request is refused', async () => {
    await post(aSection(), { 'idempotency-key': 'twice' });
    const other = await post(aSection(), { 'idempotency-key': 'twice' });
    expect(other.json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });

  it('of somebody else is another one', async () => {
    await post(aSection(), { 'idempotency-key': 'mine' });
    expect(
      (await post(aSection(), { 'idempotency-key': 'mine', ...(await signInAs(app, 'cleo')) })).statusCode,
    ).toBe(201);
  });

  it('is free again after a request that failed', async () => {
    const headers = { 'idempotency-key': 'failed' };
    expect((await post({ slug: 'X' }, headers)).statusCode).toBe(422);
    expect((await post(aSection(), headers)).statusCode).toBe(201);
  });

  it('lets one of many at once do the work', async () => {
    const section = aSection();
    const headers = { 'idempotency-key': 'crowd' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(section, headers)));
    const statuses = new Set(answers.map(({ statusCode }) => statusCode));
    expect(statuses).toContain(201);
    for (const status of statuses) expect([201, 409]).toContain(status);
    expect((await sections()).filter((slug) => slug === section.slug)).toHaveLength(1);
  });

  it('keeps a link that is shown once where nobody can read it', async () => {
    const admin = await signInAs(app, 'ada');
    const headers = { ...admin, 'idempotency-key': 'link' };
    const { url } = (await post({ role: 'analyst' }, headers, '/api/v1/invitations')).json<{ url: string }>();
    const again = (await post({ role: 'analyst' }, headers, '/api/v1/invitations')).json<{ url: string }>();
    expect(again.url).toBe(url);
    const kept = await app.dataSource.query<{ body: string }[]>(
      `SELECT body FROM idempotency_keys WHERE key = 'link'`,
    );
    expect(kept[0]?.body).not.toContain('invitation');
  });

  it.each(['', 'two words', 'x'.repeat(201)])('has to be a short word: "%s"', async (key) => {
    expect((await post(aSection(), { 'idempotency-key': key })).statusCode).toBe(422);
  });
});

describe('an API key', () => {
  it('acts for its person until it is revoked', async () => {
    const headers = await keyOf(app, 'cora');
    const list = await app.request({ url: '/api/v1/api-keys', headers });
    const [key] = list.json<{ items: { id: string; person: { name: string }; start: string }[] }>().items;
    expect(key).toMatchObject({ person: { name: 'Cora' } });
    expect(list.body).not.toContain(headers.authorization?.slice(7));
    const url = `/api/v1/api-keys/${key?.id}`;
    expect((await app.request({ method: 'DELETE', url, headers })).statusCode).toBe(204);
    expect((await app.request({ url: '/api/v1/api-keys', headers })).statusCode).toBe(401);
  });

  it('has no quota of its own', async () => {
    const headers = await keyOf(app, 'cora');
    for (let n = 0; n < 25; n += 1)
      expect((await app.request({ url: '/api/v1/sections', headers })).statusCode).toBe(200);
  });

  it('of somebody else is nothing that one can revoke', async () => {
    await keyOf(app, 'ada');
    const { items } = (
      await app.request({ url: '/api/v1/api-keys', headers: await signInAs(app, 'ada') })
    ).json<{
      items: { id: string; person: { name: string } }[];
    }>();
    const theirs = items.find(({ person }) => person.name === 'Ada');
    const url = `/api/v1/api-keys/${theirs?.id}`;
    expect((await app.request({ method: 'DELETE', url, headers: coordinator })).statusCode).toBe(404);
  });

  it.each(['Bearer wrong', 'Bearer ', 'Basic YTpi', `Bearer ${'x'.repeat(64)}`])(
    'that is none is refused: %s',
    async (authorization) => {
      const answer = await app.request({ url: '/api/v1/campaigns', headers: { authorization } });
      expect(answer.statusCode).toBe(401);
      expect(answer.headers['www-authenticate']).toBe('Bearer');
    },
  );
});

describe('the record of changes', () => {
  it('is read by administrators, newest first', async () => {
    app.clock.pass({ seconds: 1 });
    await post(aSection({ slug: 'recorded' }));
    const answer = await app.request({ url: '/api/v1/audit?limit=1', headers: await signInAs(app, 'ada') });
    expect(answer.json()).toMatchObject({
      items: [
        {
          personName: 'Cora',
          action: 'section.create',
          subjectKind: 'section',
          before: null,
          after: { slug: 'recorded' },
        },
      ],
      nextCursor: expect.any(String) as unknown,
    });
  });

  it.each(['UPDATE audit_entries SET action = $$x$$', 'DELETE FROM audit_entries', 'TRUNCATE audit_entries'])(
    'cannot be changed in the database: %s',
    async (sql) => {
      await post(aSection());
      await expect(app.dataSource.query(sql)).rejects.toThrow('only ever added');
    },
  );

  it('has no entry for a change that was rolled back', async () => {
    const { ada } = await castOf(app);
    await post(aSection({ slug: 'taken' }));
    const count = () => app.dataSource.query<{ n: string }[]>('SELECT count(*) AS n FROM audit_entries');
    const before = await count();
    expect((await post(aSection({ slug: 'taken' }))).statusCode).toBe(409);
    expect(await count()).toEqual(before);
    expect(ada.role).toBe('admin');
  });
});

describe('rate limits', () => {
  it('stop whoever tries passwords, and forget the address', async () => {
    const limited = await startTestApp({ env: { RATE_LIMITS: 'on' } });
    const attempt = (remoteAddress: string) =>
      limited.request({ method: 'POST', url: '/sign-in', remoteAddress, payload: {} });
    const statuses: number[] = [];
    for (let n = 0; n < 21; n += 1) statuses.push((await attempt('192.0.2.1')).statusCode);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    const refused = await attempt('192.0.2.1');
    expect(refused.json()).toMatchObject({ status: 429, code: 'rate-limited' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await attempt('192.0.2.2')).statusCode).not.toBe(429);
    await limited.close();
  });
});
