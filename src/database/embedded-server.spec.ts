import { mkdtemp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { accountFor } from './embedded-account.js';
import { startPostmaster } from './embedded-cluster.js';
import { startEmbeddedServer } from './embedded-server.js';
import { findPostmaster, stopPostmaster, waitUntil } from './postmaster.js';

let dataDir: string;
let cluster: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tweetathon-embedded-'));
  cluster = join(dataDir, 'postgres');
});

afterAll(async () => {
  await stopPostmaster(cluster);
  await rm(dataDir, { recursive: true });
});

const ask = async (url: string, sql: string): Promise<unknown> => {
  const client = new Client(url);
  await client.connect();
  try {
    return Object.values((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
};

it('a set-up that was broken off is done anew', async () => {
  await mkdir(`${cluster}.new`);
  await writeFile(join(`${cluster}.new`, 'PG_VERSION'), '18');
  const server = await startEmbeddedServer({ dataDir });
  await server.stop();
  expect((await readdir(dataDir)).sort()).toEqual(['postgres', 'postgres-password', 'postgres.log']);
});

it('what was committed is there after a stop and a start', async () => {
  const first = await startEmbeddedServer({ dataDir });
  await ask(first.url, `CREATE TABLE kept AS SELECT 'France answered' AS text`);
  await first.stop();
  const second = await startEmbeddedServer({ dataDir });
  expect(await ask(second.url, 'SELECT text FROM kept')).toBe('France answered');
  await second.stop();
});

it('nobody else on the machine reads the password or comes in without it', async () => {
  const server = await startEmbeddedServer({ dataDir });
  expect((await stat(join(dataDir, 'postgres-password'))).mode & 0o077).toBe(0);
  const url = new URL(server.url);
  url.password = 'guessed';
  await expect(ask(url.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  expect(url.hostname).toBe('127.0.0.1');
  await server.stop();
});

it('writes are on the disk before they are answered', async () => {
  const server = await startEmbeddedServer({ dataDir });
  const settings = `current_setting('fsync') || current_setting('synchronous_commit')`;
  expect(await ask(server.url, `SELECT ${settings}`)).toBe('onon');
  await server.stop();
});

it('a second process is refused the folder, or shares its server and leaves it running', async () => {
  const owner = await startEmbeddedServer({ dataDir });
  await expect(startEmbeddedServer({ dataDir })).rejects.toThrow('Another Tweetathon is running');
  const guest = await startEmbeddedServer({ dataDir, share: true });
  await guest.stop();
  expect(await ask(guest.url, 'SELECT 1')).toBe(1);
  await owner.stop();
});

it('a server that a killed process left running is adopted, and stopped with the one that adopted it', async () => {
  await startPostmaster(cluster, await accountFor(dataDir), join(dataDir, 'postgres.log'));
  await waitUntil(async () => (await findPostmaster(cluster))?.isReady ?? false, 10_000);
  const orphan = await findPostmaster(cluster);
  const server = await startEmbeddedServer({ dataDir });
  expect(await findPostmaster(cluster)).toEqual(orphan);
  await server.stop();
  expect(await findPostmaster(cluster)).toBeNull();
});

it('a server that is killed comes back by itself, where it was, with all that was committed', async () => {
  const server = await startEmbeddedServer({ dataDir });
  const client = new Client(server.url);
  client.on('error', () => undefined);
  await client.connect();
  await client.query('CREATE TABLE survived AS SELECT 1 AS one');
  const killed = await findPostmaster(cluster);
  process.kill(killed?.pid ?? 0, 'SIGKILL');
  await waitUntil(async () => {
    const found = await findPostmaster(cluster);
    return found !== null && found.pid !== killed?.pid && found.isReady;
  }, 20_000);
  expect(await ask(server.url, 'SELECT one FROM survived')).toBe(1);
  await server.stop();
});

it("the number of another process in the server's file keeps nobody from starting", async () => {
  const lines = [process.pid, cluster, '0', '5432', '', '127.0.0.1', '', 'ready'];
  await writeFile(join(cluster, 'postmaster.pid'), lines.join('\n'));
  const server = await startEmbeddedServer({ dataDir });
  expect(await ask(server.url, 'SELECT 1')).toBe(1);
  await server.stop();
});
