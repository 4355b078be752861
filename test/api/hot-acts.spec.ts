import { EVERYDAY_LIMIT, RateLimits } from '../../src/common/rate-limit.guard.js';
import { DemoService } from '../../src/demo/demo.service.js';
import { counted, DAY, DEALS, type Dealt } from '../support/acts.js';
import { startTestApp, type TestApp } from '../support/app.js';

const ACTIONS = '/api/v1/actions';
const JSON_TYPE = { 'content-type': 'application/json' };

let app: TestApp;
let address: string;

const start = async (env: Readonly<Record<string, string>> = {}): Promise<void> => {
  app = await startTestApp({ at: `${DAY}T10:00:00Z`, env });
  await app.nest.get(DemoService).replay(app.clock.now());
  address = await app.listen();
};

const deal = async (): Promise<string> => {
  const answer = await app.request({
    method: 'POST',
    url: DEALS,
    payload: { network: 'x', language: 'en' },
  });
  return answer.json<Dealt>().token;
};

interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const OF_THE_CONNECTION = ['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'];

const without = (headers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.includes(name)));

/** Over a socket, as a phone does. */
const send = async (body: string | Buffer, headers: object = {}): Promise<Told> => {
  const answer = await fetch(address + ACTIONS, {
    method: 'POST',
    body: typeof body === 'string' ? body : new Uint8Array(body),
    headers: { ...JSON_TYPE, ...headers },
  });
  return {
    status: answer.status,
    headers: without(Object.fromEntries(answer.headers)),
    body: await answer.text(),
  };
};

/** Without a socket: the framework answers. */
const framework = async (payload: string | Buffer, headers: object = {}): Promise<Told> => {
  const answer = await app.request({
    method: 'POST',
    url: ACTIONS,
    payload,
    headers: { ...JSON_TYPE, ...headers },
  });
  return { status: answer.statusCode, headers: without(answer.headers), body: answer.body };
};

const report = (token: string, stage = 'clicked', more: object = {}): string =>
  JSON.stringify({ token, stage, ...more });

describe('an act that is answered before the framework sees it', () => {
  beforeAll(async () => {
    await start();
    // The first is the framework's, whose headers the next ones are sent with.
    expect(await send(report(await deal()))).toMatchObject({ status: 200 });
  });

  afterAll(() => app.close());

  it('is counted once, and says so', async () => {
    const token = await deal();
    const before = await counted(app.database);
    expect(await send(report(token))).toMatchObject({
      status: 200,
      body: JSON.stringify({ stage: 'clicked', counted: true }),
    });
    expect((await send(report(token))).body).toBe(JSON.stringify({ stage: 'clicked', counted: false }));
    expect((await counted(app.database)).clicked).toBe(before.clicked + 1);
  });

  it('has the answer and the headers that the framework gives', async () => {
    const [one, other] = [await deal(), await deal()];
    expect(await send(report(one))).toEqual(await framework(report(other)));
  });

  it.each([
    ['a stage that there is not', () => report('a'.repeat(48), 'opened')],
    ['a field too many', () => report('a'.repeat(48), 'clicked', { more: 1 })],
    ['a forged token', () => report('a'.repeat(48))],
    ['no token', () => JSON.stringify({ stage: 'clicked' })],
    ['broken JSON', () => '{"token":'],
    ['nothing', () => ''],
    ['a list', () => '[]'],
    ['broken UTF-8', () => Buffer.from([0x7b, 0xff, 0x7d])],
    ['more than a report needs', () => report('a'.repeat(5_000))],
  ])('is refused as the framework refuses it: %s', async (_, body) => {
    const told = await send(body());
    expect(told).toEqual(await framework(body()));
    expect(told.status).toBeGreaterThanOrEqual(400);
  });

  it.each(['cross-site', 'same-site'])('is not taken from another site’s page (%s)', async (site) => {
    const body = report(await deal());
    expect(await send(body, { 'sec-fetch-site': site, origin: 'https://elsewhere.example' })).toMatchObject({
      status: 403,
    });
  });

  it('is taken from a page of ours', async () => {
    expect(await send(report(await deal()), { 'sec-fetch-site': 'same-origin' })).toMatchObject({
      status: 200,
    });
  });

  it('is refused after its token expired', async () => {
    const token = await deal();
    app.clock.set('2026-06-13T00:00:01Z');
    expect(await send(report(token))).toEqual(await framework(report(token)));
    app.clock.set(`${DAY}T10:00:00Z`);
  });
});

describe('with limits on', () => {
  beforeAll(() => start({ RATE_LIMITS: 'on', TRUSTED_PROXIES: 'loopback' }));
  afterAll(() => app.close());

  it('who writes without end is refused, and their neighbours are not', async () => {
    const from = (client: string) => send(report('a'.repeat(48)), { 'x-forwarded-for': client });
    expect(await send(report(await deal()), { 'x-forwarded-for': '198.51.100.1' })).toMatchObject({
      status: 200,
    });
    const limits = app.nest.get(RateLimits);
    for (let write = 0; write < EVERYDAY_LIMIT.limit; write += 1) await limits.admit('203.0.113.7');
    const last = await from('203.0.113.7');
    expect(last.status).toBe(429);
    expect(JSON.parse(last.body)).toMatchObject({ code: 'rate-limited' });
    expect((await from('203.0.113.8')).status).toBe(422);
  });
});
