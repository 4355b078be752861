import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { CannotStart } from './cannot-start.js';
import { lockFolder } from './data-folder-lock.js';
import { accountFor, makeDataFolder, type Account } from './embedded-account.js';
import { exitOf, makeCluster, startPostmaster, urlOf } from './embedded-cluster.js';
import { dropStaleFile, findPostmaster, stopPostmaster, waitForLeftOvers, waitUntil } from './postmaster.js';

/** The embedded Postgres of a data folder, running. */
export interface EmbeddedServer {
  /** Where its database is, with user and password. */
  readonly url: string;
  /** Stops the server, or leaves it to the process that started it. */
  stop(): Promise<void>;
}

export interface EmbeddedServerOptions {
  readonly dataDir: string;
  /** Absent: a free one. */
  readonly port?: number;
  /** How long to wait for another process that uses the data folder to end. */
  readonly waitMs?: number;
  /** Whether to use the server of that other process where it does not end. */
  readonly share?: boolean;
}

const DATABASE = 'tweetathon';
const START_MS = 60_000;
const WATCH_MS = 500;

const isReady = async (cluster: string): Promise<boolean> =>
  (await findPostmaster(cluster))?.isReady ?? false;

/** Starts the cluster's server, or adopts the one that a killed application left running. */
const startOrAdopt = async (
  dataDir: string,
  cluster: string,
  account: Account,
  port?: number,
): Promise<void> => {
  if (!(await findPostmaster(cluster))) {
    await waitForLeftOvers(cluster);
    await dropStaleFile(cluster);
    const log = join(dataDir, 'postgres.log');
    const child = await startPostmaster(cluster, account, log, port);
    let hasEnded = false;
    void exitOf(child).then(() => (hasEnded = true));
    await waitUntil(async () => hasEnded || (await isReady(cluster)), START_MS);
    if (hasEnded)
      throw new CannotStart(`The embedded Postgres did not start:\n${await readFile(log, 'utf8')}`);
  }
  if (!(await waitUntil(() => isReady(cluster), START_MS)))
    throw new CannotStart(`The embedded Postgres in ${cluster} does not get ready.`);
};

const createDatabase = async (adminUrl: string): Promise<void> => {
  const client = new Client(adminUrl);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
};

const portOf = async (cluster: string): Promise<number> => {
  const postmaster = await findPostmaster(cluster);
  if (!postmaster) throw new CannotStart(`The embedded Postgres in ${cluster} is gone.`);
  return postmaster.port;
};

const shareServer = async (dataDir: string): Promise<EmbeddedServer> => {
  const cluster = join(dataDir, 'postgres');
  if (!(await waitUntil(() => isReady(cluster), START_MS)))
    throw new CannotStart(`Another process is starting on ${dataDir} and does not get ready.`);
  const url = await urlOf(dataDir, await portOf(cluster), DATABASE);
  return { url, stop: () => Promise.resolve() };
};

/** Starts the server again, where its clients look for it, when it dies; answers how to end that. */
const keepRunning = (
  dataDir: string,
  cluster: string,
  account: Account,
  port: number,
): (() => Promise<void>) => {
  const end = new AbortController();
  const pause = (): Promise<void> => sleep(WATCH_MS, undefined, { ref: false, signal: end.signal });
  const watch = async (): Promise<void> => {
    for (;;) {
      await pause();
      if (await findPostmaster(cluster)) continue;
      await startOrAdopt(dataDir, cluster, account, port).catch((error: Error) =>
        console.error(error.message),
      );
    }
  };
  const watching = watch().catch(() => undefined);
  return () => {
    end.abort();
    return watching;
  };
};

/**
 * Starts the embedded Postgres of a data folder, which it makes where it is missing.
 * Throws where another process keeps the folder, and where Postgres cannot run here.
 */
export const startEmbeddedServer = async (options: EmbeddedServerOptions): Promise<EmbeddedServer> => {
  const dataDir = await makeDataFolder(options.dataDir);
  const lock = await lockFolder(dataDir, options.waitMs ?? 0);
  if (!lock && options.share) return shareServer(dataDir);
  if (!lock)
    throw new CannotStart(
      `Another Tweetathon is running on ${dataDir}: stop it, or choose another DATA_DIR.`,
    );
  let endWatch = (): Promise<void> => Promise.resolve();
  const stop = async (): Promise<void> => {
    await endWatch();
    await stopPostmaster(join(dataDir, 'postgres'));
    await lock.release();
  };
  try {
    const account = await accountFor(dataDir);
    const cluster = await makeCluster(dataDir, account);
    await startOrAdopt(dataDir, cluster, account, options.port);
    const port = await portOf(cluster);
    await createDatabase(await urlOf(dataDir, port, 'postgres'));
    endWatch = keepRunning(dataDir, cluster, account, port);
    return { url: await urlOf(dataDir, port, DATABASE), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
