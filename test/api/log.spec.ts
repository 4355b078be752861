import { InvitationsService } from '../../src/people/invitations.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { castOf, emailOf, keyOf, PASSWORD, signInAs } from '../support/people.js';
import { startServerProcess, type ServerProcess } from '../support/server-process.js';

const CLIENT = '198.51.100.77';
const WORDS = 'what a supporter wrote';
const GUESS = 'a password that was guessed';

let app: TestApp;
let server: ServerProcess;

beforeAll(async () => {
  app = await startTestApp();
  await castOf(app);
  server = await startServerProcess(app.database.url, {
    CLOCK: '2026-06-11T15:00:00Z',
    LOG_LEVEL: 'trace',
    TRUSTED_PROXIES: 'loopback',
    SECRET_KEY: app.config.secretKey,
  });
});

afterAll(async () => {
  await server.kill();
  await app.close();
});

const visit = async (path: string, options: RequestInit = {}): Promise<Response> =>
  fetch(server.address + path, {
    redirect: 'manual',
    ...options,
    headers: { 'x-forwarded-for': CLIENT, 'user-agent': 'a browser of its own', ...options.headers },
  });

const form = (path: string, fields: Readonly<Record<string, string>>, cookie = '') =>
  visit(path, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie } });

/** Signs in as a browser does, with a password that may be wrong. */
const signIn = async (password: string): Promise<Response> => {
  const page = await visit('/sign-in', { headers: { accept: 'text/html' } });
  const token = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const cookie = page.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return form('/sign-in', { email: emailOf('cora'), password, _csrf: token }, cookie);
};

it('the log holds no address, no name of a browser, no password, key, token or word of anybody', async () => {
  const { authorization = '' } = await keyOf(app, 'cora');
  const { cookie = '' } = await signInAs(app, 'cora');
  const { ada } = await castOf(app);
  const link = await app.nest.get(InvitationsService).create({ role: 'analyst' }, ada, app.clock.now());
  const invitation = new URL(link.url).pathname;

  expect((await signIn(PASSWORD)).status).toBe(303);
  expect((await signIn(GUESS)).status).toBe(401);
  expect((await visit('/api/v1/api-keys', { headers: { authorization } })).status).toBe(200);
  expect((await visit('/api/v1/api-keys', { headers: { cookie } })).status).toBe(200);
  expect((await visit('/api/v1/api-keys', { headers: { authorization: `Bearer ${GUESS}` } })).status).toBe(
    401,
  );
  expect((await visit(invitation)).status).toBe(200);
  await visit(`/go/forged-token/x?text=${encodeURIComponent(WORDS)}`);
  await form('/go/forged-token/x', { text: WORDS });
  await app.dataSource.query('ALTER TABLE sections RENAME TO hidden');
  const broken = await visit('/api/v1/sections', {
    method: 'POST',
    body: JSON.stringify({ slug: 'secret-section', name: WORDS }),
    headers: { authorization, 'content-type': 'application/json' },
  });
  expect(broken.status).toBe(500);

  // The answer can be here before the line about it.
  await eventually(() => Promise.resolve(server.said().includes('POST /api/v1/sections 500 internal')));
  const log = server.said();
  expect(log).toContain('"route":"/sign-in"');
  const secrets = [
    CLIENT,
    'a browser of its own',
    PASSWORD,
    GUESS,
    authorization.slice(7),
    cookie,
    'forged-token',
  ];
  const words = [
    WORDS,
    encodeURIComponent(WORDS),
    'secret-section',
    emailOf('cora'),
    invitation.split('/')[2] ?? '?',
  ];
  for (const secret of [...secrets, ...words]) expect(log).not.toContain(secret);
});
