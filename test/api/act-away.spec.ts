import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StageWriter } from '../../src/actions/stage-writer.js';
import { startEmbeddedServer, type EmbeddedServer } from '../../src/database/embedded-server.js';
import { migrate } from '../../src/database/migrate.js';
import { DemoService } from '../../src/demo/demo.service.js';
import { LIMITS } from '../../src/actions/group-commit.js';
import { actionIdOf, counted, DAY, DEALS, holding, stored, type Dealt } from '../support/acts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { databaseAt } from '../support/database.js';

let dataDir: string;
let server: EmbeddedServer;
let app: TestApp;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tweetathon-away-'));
  server = await startEmbeddedServer({ dataDir });
  await migrate(server.url);
  app = await startTestApp({ at: `${DAY}T10:00:00Z`, database: databaseAt(server.url) });
  await app.nest.get(DemoService).replay(app.clock.now());
});

afterAll(async () => {
  await app.close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const post = (url: string, payload: object) => app.request({ method: 'POST', url, payload });
const deal = () => post(DEALS, { network: 'x', language: 'en' });

it('a database that goes away in mid-write is told with 503, loses nothing, and is found again without a restart', async () => {
  const held: Dealt = (await deal()).json();
  let isAway = false;
  const writing = Array.from({ length: 24 }, async () => {
    const answers = [];
    while (!isAway) answers.push(await deal());
    return answers;
  });
  const port = Number(new URL(server.url).port);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await server.stop();
  const refused = await Promise.all([
    deal(),
    post('/api/v1/actions', { token: held.token, stage: 'reported' }),
  ]);
  // Whoever is on the way out is not held up.
  const go = await app.request(`/go/${held.token}/x`);
  isAway = true;
  const answers = (await Promise.all(writing)).flat();
  server = await startEmbeddedServer({ dataDir, port });
  for (const answer of [...refused, ...answers.filter(({ statusCode }) => statusCode !== 201)]) {
    expect(answer.statusCode).toBe(503);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.json().code).toBe('unavailable');
  }
  expect(go.statusCode).toBe(303);
  expect((await deal()).statusCode).toBe(201);
  const dealt = answers.filter(({ statusCode }) => statusCode === 201).length + 2;
  expect(dealt).toBeGreaterThan(2);
  expect((await stored(app.database)).dealt).toBeGreaterThanOrEqual(dealt);
  expect(await counted(app.database)).toEqual(await stored(app.database));
});

describe('more acts than can wait', () => {
  it('are told 503 and when to come again, and what was taken is counted', async () => {
    const { token }: Dealt = (await deal()).json();
    const held: Dealt = (await deal()).json();
    const stages = app.nest.get(StageWriter);
    const count = (which: string): Promise<boolean> =>
      stages.count({
        actionId: actionIdOf(which),
        stage: 'clicked',
        network: null,
        link: null,
        now: app.clock.now(),
      });
    const { refused, taken } = await holding(
      app.database.url,
      'SELECT FROM actions WHERE id = $1 FOR UPDATE',
      [actionIdOf(held.token)],
      async () => {
        const lanes = [count(held.token), count(held.token)];
        const others = Array.from({ length: LIMITS.mostWaiting }, () => count(token));
        const late = Array.from({ length: 5 }, () => post('/api/v1/actions', { token, stage: 'reported' }));
        return { refused: await Promise.all(late), taken: await Promise.all([...lanes, ...others]) };
      },
    );
    for (const answer of refused) {
      expect(answer.statusCode).toBe(503);
      expect(answer.headers['retry-after']).toBe('1');
    }
    expect(taken.filter((isCounted) => isCounted)).toHaveLength(2);
    expect((await post('/api/v1/actions', { token, stage: 'reported' })).json().counted).toBe(true);
    expect(await counted(app.database)).toEqual(await stored(app.database));
  });
});
