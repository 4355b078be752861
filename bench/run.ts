// `npm run bench`: the table of what this must reach, each figure beside its reference in the same run.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedServer } from '../src/database/embedded-server.js';
import { draw, type Card, type Texts } from '../src/domain/deck.js';
import type { Load } from './load.js';
import { aCampaignOf, timeOfPlan } from './planning.js';
import {
  hasPgbench,
  isPinned,
  insertRows,
  measure,
  startReference,
  startServer,
  stopServer,
} from './processes.js';
import { dealActs, findOpenDay, SECRET_KEY } from './stage.js';

const [APP, REFERENCE] = [3_901, 3_902];
const ROUNDS = 3;
const SECONDS = 3;
const ACTS_A_ROUND = 30_000;
// Postgres takes 100, and the application has some of them.
const MOST_CONNECTIONS = 64;
const INSERTER = hasPgbench ? 'pgbench' : 'a loop over pg (pgbench is not installed)';

interface Measured {
  readonly measure: string;
  readonly reference: string;
  readonly ours: number[];
  readonly theirs: number[];
  readonly aim: number;
  /** Whether less is better. */
  readonly isTime?: boolean;
  readonly unit: string;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Measures the two in turn, so that a machine whose speed drifts treats both alike. */
const inTurn = async (
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<Pick<Measured, 'ours' | 'theirs'>> => {
  const found = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    found.theirs.push(await theirs());
    found.ours.push(await ours());
  }
  return found;
};

const get = (port: number, path: string, headers = {}): Load => ({
  port,
  connections: 64,
  seconds: SECONDS,
  method: 'GET',
  path,
  headers,
  bodies: null,
  body: null,
});

const post = (port: number, path: string, connections: number, what: Partial<Load>): Load => ({
  ...get(port, path, { 'content-type': 'application/json' }),
  method: 'POST',
  connections,
  ...what,
});

const BROTLI = { 'accept-encoding': 'br', accept: 'text/html' };

const today = async (folder: string, campaign: string): Promise<Measured[]> => {
  const path = `/c/${campaign}?lang=en`;
  const page = await fetch(`http://127.0.0.1:${APP}${path}`, { headers: BROTLI });
  const decoded = Buffer.from(await page.arrayBuffer());
  // As many bytes as on the wire, whatever they say: fetch has unpacked them.
  const length = Number(page.headers.get('content-length') ?? decoded.length);
  const bytes = join(folder, 'today.json');
  const headers = { ...Object.fromEntries(page.headers), 'content-length': String(length) };
  writeFileSync(bytes, JSON.stringify({ headers, body: decoded.subarray(0, length).toString('base64') }));
  const ours = () => measure(get(APP, path, BROTLI));
  const theirs = () => measure(get(REFERENCE, '/', BROTLI));
  const http = await startReference('http', REFERENCE, bytes);
  const againstHttp = await inTurn(ours, theirs);
  await stopServer(http);
  const express = await startReference('express', REFERENCE);
  const againstExpress = await inTurn(ours, theirs);
  await stopServer(express);
  const measured = { measure: `Today page (${length} bytes)`, unit: '/s' };
  return [
    { ...measured, reference: 'node:http, the same bytes', aim: 0.8, ...againstHttp },
    { ...measured, reference: 'Nest + Express hello', aim: 2, ...againstExpress },
  ];
};

const acts = async (url: string, client: Client, folder: string): Promise<Measured[]> => {
  const day = await findOpenDay(client);
  await client.query(
    'CREATE TABLE bench_acts (id uuid PRIMARY KEY, stage text NOT NULL, at timestamptz NOT NULL)',
  );
  const script = join(folder, 'insert.sql');
  writeFileSync(script, `INSERT INTO bench_acts VALUES (gen_random_uuid(), 'clicked', now());\n`);
  const acting = (connections: number) => async () =>
    measure(
      post(APP, '/api/v1/actions', connections, {
        bodies: await dealActs(client, day, ACTS_A_ROUND, folder),
      }),
    );
  const rows: Measured[] = [];
  for (const [clients, aim] of [
    [32, 0.7],
    [128, 1],
  ] as const) {
    const connections = Math.min(clients, MOST_CONNECTIONS);
    const found = await inTurn(acting(clients), () => insertRows(url, script, connections, SECONDS));
    const reference = `${INSERTER}, prepared single-row INSERT, ${connections} clients`;
    rows.push({ measure: `Act over HTTP, ${clients} clients`, reference, aim, unit: '/s', ...found });
  }
  const orm = await startReference('orm', REFERENCE, url);
  const body = JSON.stringify({ stage: 'clicked' });
  const inserting = () => measure(post(REFERENCE, '/', 32, { body }));
  rows.push({
    measure: 'Act over HTTP, 32 clients',
    reference: 'one INSERT a request through the ORM',
    aim: 4,
    unit: '/s',
    ...(await inTurn(acting(32), inserting)),
  });
  const wish = JSON.stringify({ network: 'x', language: 'en' });
  const path = `/api/v1/campaigns/${day.campaign}/days/${day.date}/deals`;
  rows.push({
    measure: 'Deal over HTTP, 32 clients',
    reference: 'one INSERT a request through the ORM',
    aim: 1,
    unit: '/s',
    ...(await inTurn(() => measure(post(APP, path, 32, { body: wish })), inserting)),
  });
  await stopServer(orm);
  const dealing = () => measure(post(APP, path, 32, { body: wish }));
  rows.push({
    measure: 'Deal over HTTP, 32 clients, from a pool that is edited ten times',
    reference: 'the same pool at rest',
    aim: 0.8,
    unit: '/s',
    ...(await inTurn(() => whileEdited(client, dealing), dealing)),
  });
  return rows;
};

const EDITS = 10;

/** Stops a post of the demo and lets it go on, so that all replicas read their pools anew, ten times in the measurement. */
const whileEdited = async (client: Client, measured: () => Promise<number>): Promise<number> => {
  const edits: Promise<unknown>[] = [];
  const edit = () => edits.push(client.query(STOP_OR_GO_ON), client.query(`NOTIFY public_change, '*'`));
  const timer = setInterval(edit, (SECONDS * 1_000) / EDITS);
  const found = await measured();
  clearInterval(timer);
  await Promise.all(edits);
  return found;
};

const STOP_OR_GO_ON = `
  UPDATE suggested_posts
  SET paused_at = CASE WHEN paused_at IS NULL THEN now() END,
    pause_reason = CASE WHEN paused_at IS NULL THEN 'The bench edits.' END
  WHERE id = (SELECT id FROM suggested_posts WHERE language = 'en' AND status = 'approved' ORDER BY id LIMIT 1)`;

const DRAWS = 200_000;

const ANY_TEXT: Texts = { fits: () => true, few: () => null, timesElsewhere: () => 0 };

/** Microseconds that a deal takes from a space of so many variants. */
const timeOfDeal = (size: number): Promise<number> => {
  let cards: readonly Card[] = [{ postId: 'post', wording: 1, position: 0, size, dealt: 0, kept: [] }];
  const startedAt = performance.now();
  for (let deal = 0; deal < DRAWS; deal += 1) ({ cards } = draw('deck', cards, ANY_TEXT));
  return Promise.resolve(((performance.now() - startedAt) * 1_000) / DRAWS);
};

const deal = async (): Promise<Measured> => ({
  measure: 'Deal one post from 10⁶ variants',
  reference: 'deal from 10',
  aim: 1.5,
  isTime: true,
  unit: ' µs',
  ...(await inTurn(
    () => timeOfDeal(1_000_000),
    () => timeOfDeal(10),
  )),
});

/** Planning against the time that it may take. */
const plan = async (days: number, ministries: number, limit: number): Promise<Measured> => {
  const input = aCampaignOf(days, ministries);
  timeOfPlan(input);
  return {
    measure: `Plan ${days} days × ${ministries} ministries`,
    reference: 'its limit',
    aim: 1,
    isTime: true,
    unit: ' ms',
    ...(await inTurn(
      () => Promise.resolve(timeOfPlan(input)),
      () => Promise.resolve(limit),
    )),
  };
};

const shown = (value: number, unit: string): string =>
  `${value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2)}${unit}`;

const row = ({ measure: what, reference, ours, theirs, aim, unit, isTime }: Measured): string => {
  const ratio = median(ours.map((value, round) => value / (theirs[round] ?? NaN)));
  const isReached = isTime ? ratio <= aim : ratio >= aim;
  const cells = [
    what,
    shown(median(ours), unit),
    reference,
    shown(median(theirs), unit),
    ratio.toFixed(2),
    `${isTime ? '≤' : '≥'} ${aim}`,
    isReached ? 'yes' : 'no',
  ];
  return `| ${cells.join(' | ')} |`;
};

const report = (rows: readonly Measured[], postgres: string): string =>
  [
    '# What was measured',
    '',
    `By \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, PostgreSQL ${postgres}, \`synchronous_commit = on\`.`,
    `Server and client are ${isPinned ? 'pinned to a core each; Postgres runs on either' : 'not pinned'}. Each figure is the median of ${ROUNDS} rounds, taken in turn with its reference; the ratio is the median of the rounds' ratios.`,
    '',
    '| Measure | Ours | Reference | Its figure | Ratio | Aim | Reached |',
    '|---|--:|---|--:|--:|--:|---|',
    ...rows.map(row),
    '',
  ].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'tweetathon-bench-'));
const database = await startEmbeddedServer({ dataDir: join(folder, 'data') });
const app = await startServer(['dist/src/main.js'], APP, {
  PORT: String(APP),
  DATABASE_URL: database.url,
  DATA_DIR: join(folder, 'app'),
  SECRET_KEY,
  DEMO: 'true',
  RATE_LIMITS: 'off',
  LOG_LEVEL: 'fatal',
});
const client = new Client(database.url);
try {
  await client.connect();
  const { rows } = await client.query<{ version: string }>(
    `SELECT current_setting('server_version') AS version`,
  );
  const { campaign } = await findOpenDay(client);
  const measured = [
    ...(await today(folder, campaign)),
    ...(await acts(database.url, client, folder)),
    await deal(),
    await plan(60, 40, 100),
    await plan(366, 200, 2_000),
  ];
  const text = report(measured, rows[0]?.version ?? '');
  console.log(`\n${text}`);
  writeFileSync('bench/results.md', text);
} finally {
  await client.end();
  await stopServer(app);
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
