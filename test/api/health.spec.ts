import { startTestApp, type TestApp } from '../support/app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ env: { ADMIN_API_KEY: 'k'.repeat(64) } });
});

afterAll(() => app.close());

const metricsFrom = async (remoteAddress: string, headers: Record<string, string> = {}): Promise<number> =>
  (await app.request({ url: '/metrics', remoteAddress, headers })).statusCode;

it('a process that runs says that it lives', async () => {
  const response = await app.request('/health/live');
  expect(response.statusCode).toBe(200);
  expect(response.json()).toEqual({ status: 'ok' });
});

it('a process with its database and its schema says that it is ready', async () => {
  const response = await app.request('/health/ready');
  expect(response.statusCode).toBe(200);
  expect(response.json()).toMatchObject({
    details: { database: { status: 'up' }, migrations: { status: 'up' } },
  });
});

it('metrics count requests by the pattern of their route', async () => {
  await app.request('/health/live?secret=1');
  const { body } = await app.request('/metrics');
  expect(body).toContain('route="/health/live"');
  expect(body).not.toContain('secret');
});

it('metrics are shown on the machine itself', async () => {
  expect(await metricsFrom('127.0.0.1')).toBe(200);
});

it('metrics are shown elsewhere to the key of the environment', async () => {
  expect(await metricsFrom('192.0.2.1', { authorization: `Bearer ${'k'.repeat(64)}` })).toBe(200);
});

it.each([
  ['to a stranger', '192.0.2.1', {}, 404],
  ['to a stranger with another key', '192.0.2.1', { authorization: `Bearer ${'x'.repeat(64)}` }, 401],
  [
    'to whoever comes through a proxy that is not trusted',
    '127.0.0.1',
    { 'x-forwarded-for': '192.0.2.1' },
    404,
  ],
])('metrics are not shown %s', async (_, address, headers: Record<string, string>, status) => {
  expect(await metricsFrom(address, headers)).toBe(status);
});
