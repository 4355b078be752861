import { DemoService } from '../../src/demo/demo.service.js';
import { actionIdOf, counted, DAY, DEALS, stored, type Dealt } from '../support/acts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { startServerProcess, type ServerProcess } from '../support/server-process.js';

const CLOCK = `${DAY}T10:00:00Z`;
const ACTS = 10_000;
const KILLED_AFTER = 4_000;
const CLIENTS = 48;

let app: TestApp;
let server: ServerProcess;

beforeAll(async () => {
  app = await startTestApp({ at: CLOCK });
  await app.nest.get(DemoService).replay(app.clock.now());
  server = await startServerProcess(app.database.url, { CLOCK });
});

afterAll(async () => {
  await server.kill();
  await app.close();
});

interface Acknowledged {
  readonly dealt: string[];
  readonly clicked: string[];
  readonly reported: string[];
  /** Stages that were answered as new. */
  readonly fresh: string[];
}

const post = async (path: string, body: object): Promise<Response> =>
  fetch(server.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const actsIn = ({ dealt, clicked, reported }: Acknowledged): number =>
  dealt.length + clicked.length + reported.length;

/** One supporter after the other: each is dealt a post, clicks, and says that they posted it. */
const supporters = async (seen: Acknowledged, isEnough: () => boolean): Promise<void> => {
  while (!isEnough()) {
    const deal = await post(DEALS, { network: 'x', language: 'en' });
    if (deal.status !== 201) throw new Error(await deal.text());
    const { token } = (await deal.json()) as Dealt;
    seen.dealt.push(token);
    for (const stage of ['clicked', 'reported'] as const) {
      const answer = await post('/api/v1/actions', { token, stage });
      if (answer.status !== 200) throw new Error(await answer.text());
      seen[stage].push(token);
      if (((await answer.json()) as { counted: boolean }).counted) seen.fresh.push(`${token} ${stage}`);
    }
  }
};

const crowd = (seen: Acknowledged, isEnough: () => boolean) =>
  Promise.allSettled(Array.from({ length: CLIENTS }, () => supporters(seen, isEnough)));

it('nothing that was acknowledged is missing and nothing counts double after a kill -9 in the middle of 10,000 acts', async () => {
  const seen: Acknowledged = { dealt: [], clicked: [], reported: [], fresh: [] };
  const killing: Promise<void>[] = [];
  const before = await crowd(seen, () => {
    if (actsIn(seen) >= KILLED_AFTER && killing.length === 0) killing.push(server.kill());
    return false;
  });
  await Promise.all(killing);
  expect(before.filter(({ status }) => status === 'rejected')).toHaveLength(CLIENTS);
  server = await startServerProcess(app.database.url, { CLOCK });
  // Whoever got no answer tries once more, as their browser would.
  const untold = seen.dealt.filter((token) => !seen.reported.includes(token));
  for (const token of untold) {
    for (const stage of ['clicked', 'reported'] as const) {
      expect((await post('/api/v1/actions', { token, stage })).status).toBe(200);
      if (!seen[stage].includes(token)) seen[stage].push(token);
    }
  }
  const after = await crowd(seen, () => actsIn(seen) >= ACTS);
  expect(after.filter(({ status }) => status === 'rejected')).toEqual([]);

  const rows = await app.database.query<{ id: string; clicked: boolean; reported: boolean }>(
    'SELECT id, clicked_at IS NOT NULL AS clicked, reported_at IS NOT NULL AS reported FROM actions',
  );
  const actions = new Map(rows.map((row) => [row.id, row]));
  const missing = (tokens: readonly string[], isThere: (row: (typeof rows)[number]) => boolean): string[] =>
    tokens.filter((token) => {
      const row = actions.get(actionIdOf(token));
      return !row || !isThere(row);
    });
  expect(missing(seen.dealt, () => true)).toEqual([]);
  expect(missing(seen.clicked, ({ clicked }) => clicked)).toEqual([]);
  expect(missing(seen.reported, ({ reported }) => reported)).toEqual([]);
  expect(new Set(seen.dealt).size).toBe(seen.dealt.length);
  expect(new Set(seen.fresh).size).toBe(seen.fresh.length);
  expect(actsIn(seen)).toBeGreaterThanOrEqual(ACTS);
  expect(await counted(app.database)).toEqual(await stored(app.database));
}, 240_000);
