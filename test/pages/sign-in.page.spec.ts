import { InvitationsService } from '../../src/people/invitations.service.js';
import { SetUpService } from '../../src/people/set-up.service.js';
import { startTestApp, type TestApp, type TestAppOptions } from '../support/app.js';
import { castOf, emailOf, formTokenFor, keyOf, PASSWORD, signInAs } from '../support/people.js';

const apps: TestApp[] = [];

const start = async (options: TestAppOptions = {}): Promise<TestApp> => {
  const app = await startTestApp(options);
  apps.push(app);
  return app;
};

afterAll(() => Promise.all(apps.map((app) => app.close())));

type Fields = Readonly<Record<string, string>>;

/** Sends the form of a page as a browser would that has those cookies. */
const send = async (app: TestApp, page: string, fields: Fields, cookie?: string) => {
  const form = await formTokenFor(app, cookie ? { cookie } : {}, page);
  return app.request({
    method: 'POST',
    url: page,
    headers: { ...form.headers, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...fields, _csrf: form.token }).toString(),
  });
};

type Answer = Awaited<ReturnType<typeof send>>;

const sessionOf = ({ cookies }: Answer): string | undefined =>
  cookies.find(({ name }) => name.endsWith('session'))?.value;

const rolesFor = async (app: TestApp, session: string | undefined): Promise<number> =>
  (await app.request({ url: '/api/v1/api-keys', headers: { cookie: `session=${session}` } })).statusCode;

const setUpPath = async (app: TestApp): Promise<string | null> => {
  const link = await app.nest.get(SetUpService).setUpLink(app.clock.now());
  return link && new URL(link).pathname;
};

const GRACE = { name: 'Grace', email: 'Grace@example.org', password: 'the first of all passwords' };

describe('the first start', () => {
  it('prints a link by which the first administrator is made and signed in', async () => {
    const app = await start();
    const answer = await send(app, (await setUpPath(app)) ?? '', GRACE);
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/workspace');
    const headers = { cookie: `session=${sessionOf(answer)}` };
    expect((await app.request({ url: '/api/v1/people', headers })).json()).toMatchObject({
      items: [{ name: 'Grace', email: 'grace@example.org', role: 'admin' }],
    });
  });

  it('has no further link once somebody can sign in, and earlier ones are void', async () => {
    const app = await start();
    const [one, other] = [await setUpPath(app), await setUpPath(app)];
    await send(app, one ?? '', GRACE);
    expect(await setUpPath(app)).toBeNull();
    const late = await send(app, other ?? '', { ...GRACE, email: 'eve@example.org' });
    expect(late.statusCode).toBe(409);
  });

  it('makes the administrator whom the environment names, who signs in with that password', async () => {
    const env = { ADMIN_EMAIL: 'Root@example.org', ADMIN_PASSWORD: 'set by the environment' };
    const app = await start({ env });
    expect(await setUpPath(app)).toBeNull();
    const answer = await send(app, '/sign-in', { email: 'root@example.org', password: env.ADMIN_PASSWORD });
    expect(answer.headers.location).toBe('/workspace');
  });

  it('gives the key of the environment to that administrator and to nobody else', async () => {
    const key = 'k'.repeat(64);
    const env = {
      ADMIN_EMAIL: 'root@example.org',
      ADMIN_PASSWORD: 'set by the environment',
      ADMIN_API_KEY: key,
    };
    const app = await start({ env });
    const headers = { authorization: `Bearer ${key}` };
    const { items } = (await app.request({ url: '/api/v1/people', headers })).json<{
      items: { id: string }[];
    }>();
    const keys = (await app.request({ url: '/api/v1/api-keys', headers })).json<{ items: object[] }>();
    expect(items).toHaveLength(1);
    expect(keys.items).toMatchObject([{ name: 'ADMIN_API_KEY', person: { id: items[0]?.id } }]);
  });

  it('lets whoever sets the site up be the person whom the key of the environment stood for', async () => {
    const key = 'k'.repeat(64);
    const app = await start({ env: { ADMIN_API_KEY: key } });
    await send(app, (await setUpPath(app)) ?? '', GRACE);
    const people = await app.request({ url: '/api/v1/people', headers: { authorization: `Bearer ${key}` } });
    expect(people.json<{ items: object[] }>().items).toMatchObject([{ email: 'grace@example.org' }]);
  });

  it('ends the key of the environment when the environment has another', async () => {
    const first = await start({ env: { ADMIN_API_KEY: 'k'.repeat(64) } });
    const second = await start({ env: { ADMIN_API_KEY: 'n'.repeat(64) }, database: first.database });
    const statusWith = async (key: string) =>
      (await second.request({ url: '/api/v1/audit', headers: { authorization: `Bearer ${key}` } }))
        .statusCode;
    expect(await statusWith('k'.repeat(64))).toBe(401);
    expect(await statusWith('n'.repeat(64))).toBe(200);
  });
});

describe('signing in', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await start();
    await castOf(app);
  });

  const signIn = (fields: Fields = {}, cookie?: string) =>
    send(app, '/sign-in', { email: emailOf('cora'), password: PASSWORD, ...fields }, cookie);

  it('sets a cookie that scripts cannot read, and leads to the workspace', async () => {
    const answer = await signIn();
    expect(answer.headers.location).toBe('/workspace');
    expect(answer.cookies.find(({ name }) => name === 'session')).toMatchObject({
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
    });
    expect(await rolesFor(app, sessionOf(answer))).toBe(200);
  });

  it('leads on to the page of this site that was asked for', async () => {
    expect((await signIn({ next: '/workspace/campaigns?x=1' })).headers.location).toBe(
      '/workspace/campaigns?x=1',
    );
  });

  it.each([
    ['a wrong password', { password: 'not the right password' }],
    ['an unknown address', { email: 'nobody@example.org' }],
    ['no address', { email: '' }],
    ['no password', { password: '' }],
    ['a password without end', { password: 'x'.repeat(10_000) }],
  ])('with %s says the same thing and begins no session', async (_, fields) => {
    const answer = await signIn(fields);
    expect(answer.statusCode).toBe(401);
    expect(answer.body).toContain('do not belong together');
    expect(sessionOf(answer)).toBeUndefined();
  });

  it('begins a session of its own, whatever session the browser was given before', async () => {
    const planted = sessionOf(await signIn());
    const own = sessionOf(await signIn({}, `session=${planted}`));
    expect(own).not.toBe(planted);
    const rows = await app.dataSource.query<{ ip: string; agent: string }[]>(
      'SELECT ip_address AS ip, user_agent AS agent FROM sessions',
    );
    expect(new Set(rows.flatMap(({ ip, agent }) => [ip, agent]))).toEqual(new Set(['']));
  });

  it('needs a token that this page gave', async () => {
    const answer = await app.request({
      method: 'POST',
      url: '/sign-in',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ email: emailOf('cora'), password: PASSWORD }).toString(),
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ code: 'form-token' });
  });

  it('lasts for a week and no longer', async () => {
    const session = sessionOf(await signIn());
    await app.dataSource.query(`UPDATE sessions SET expires_at = now() - interval '1 second'`);
    expect(await rolesFor(app, session)).toBe(401);
  });

  it('is over, also for whoever kept the cookie, after signing out', async () => {
    const session = sessionOf(await signIn());
    const answer = await send(app, '/sign-out', {}, `session=${session}`);
    expect(answer.headers.location).toBe('/sign-in');
    expect(await rolesFor(app, session)).toBe(401);
  });

  it('is not possible for somebody who is kept out, and their sessions and keys end', async () => {
    const cast = await castOf(app);
    const session = sessionOf(await signIn({ email: emailOf('cleo') }));
    const key = await keyOf(app, 'cleo');
    const kept = await app.request({
      method: 'PATCH',
      url: `/api/v1/people/${cast.cleo.personId}`,
      headers: await signInAs(app, 'ada'),
      payload: { disabled: true },
    });
    expect(kept.statusCode).toBe(200);
    expect(await rolesFor(app, session)).toBe(401);
    expect((await app.request({ url: '/api/v1/api-keys', headers: key })).statusCode).toBe(401);
    expect((await signIn({ email: emailOf('cleo') })).statusCode).toBe(401);
  });

  it('binds its cookies to the very host where the site has TLS', async () => {
    const safe = await start({ env: { PUBLIC_URL: 'https://act.example.org' } });
    await castOf(safe);
    const answer = await send(safe, '/sign-in', { email: emailOf('cora'), password: PASSWORD });
    const names = answer.cookies.filter(({ secure }) => secure).map(({ name }) => name);
    expect(names).toContain('__Host-session');
    expect((await safe.request('/sign-in')).cookies).toMatchObject([{ name: '__Host-form', secure: true }]);
  });
});

describe('an invitation', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await start();
  });

  const invite = async (): Promise<string> => {
    const { ada } = await castOf(app);
    const dto = { role: 'translator', languages: ['ar'] } as const;
    const link = await app.nest
      .get(InvitationsService)
      .create({ ...dto, languages: [...dto.languages] }, ada, app.clock.now());
    return new URL(link.url).pathname;
  };

  const somebody = (name: string) => ({
    name,
    email: `${name}@example.org`,
    password: 'twelve or more characters',
  });

  it('makes its guest a person with that role, and is on the record', async () => {
    const answer = await send(app, await invite(), somebody('noor'));
    expect(await rolesFor(app, sessionOf(answer))).toBe(200);
    const [entry] = await app.dataSource.query<object[]>(
      `SELECT person_name, subject_kind FROM audit_entries WHERE action = 'invitation.accept'`,
    );
    expect(entry).toEqual({ person_name: 'noor', subject_kind: 'invitation' });
    const [person] = await app.dataSource.query<object[]>(
      `SELECT role, languages FROM people WHERE email = 'noor@example.org'`,
    );
    expect(person).toEqual({ role: 'translator', languages: ['ar'] });
  });

  it('works once', async () => {
    const path = await invite();
    const form = await formTokenFor(app, {}, path);
    await send(app, path, somebody('once'));
    expect((await app.request(path)).statusCode).toBe(404);
    const again = await app.request({
      method: 'POST',
      url: path,
      headers: { ...form.headers, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ ...somebody('twice'), _csrf: form.token }).toString(),
    });
    expect(again.statusCode).toBe(404);
  });

  it('lets one in when two follow it at once', async () => {
    const path = await invite();
    const answers = await Promise.all([
      send(app, path, somebody('first')),
      send(app, path, somebody('second')),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 404]);
  });

  it('is void after seven days', async () => {
    const path = await invite();
    app.clock.pass({ days: 7 });
    expect((await app.request(path)).statusCode).toBe(404);
  });

  it('says in the reader’s language what is wrong, and can still be used', async () => {
    const path = await invite();
    const french = await send(app, `${path}?lang=fr`, { name: '', email: 'no', password: 'short' });
    expect(french.statusCode).toBe(422);
    expect(french.body).toContain('de 12 à 128 caractères');
    expect((await send(app, path, somebody('later'))).statusCode).toBe(303);
  });

  it('does not let its guest take the address of somebody else', async () => {
    const answer = await send(app, await invite(), { ...somebody('thief'), email: emailOf('ada') });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('is here already');
  });

  it('escapes what its guest types', async () => {
    const answer = await send(app, await invite(), {
      name: '"><script>alert(1)</script>',
      email: 'x',
      password: 'x',
    });
    expect(answer.body).not.toContain('"><script>');
  });

  it('for somebody who is here sets a new password and ends their sessions', async () => {
    const cast = await castOf(app);
    const before = await signInAs(app, 'ana');
    const { url } = await app.nest
      .get(InvitationsService)
      .createFor(cast.ana.personId, cast.ada, app.clock.now());
    const password = 'another password, and long';
    const answer = await send(app, new URL(url).pathname, { password });
    expect(await rolesFor(app, sessionOf(answer))).toBe(200);
    expect((await app.request({ url: '/api/v1/api-keys', headers: before })).statusCode).toBe(401);
    expect((await send(app, '/sign-in', { email: emailOf('ana'), password: PASSWORD })).statusCode).toBe(401);
    expect((await send(app, '/sign-in', { email: emailOf('ana'), password })).statusCode).toBe(303);
  });
});
