import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedServer, type EmbeddedServer } from '../../src/database/embedded-server.js';
import { migrate } from '../../src/database/migrate.js';

/** The template of every test's database. */
const TEMPLATE = 'template_migrated';

const makeTemplate = async (server: EmbeddedServer): Promise<void> => {
  const client = new Client(server.url);
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  await migrate(server.url.replace(/[^/]*$/, TEMPLATE));
};

/** Starts a server in a new folder, which goes with it when it stops. */
const start = async (): Promise<EmbeddedServer> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'tweetathon-test-'));
  const server = await startEmbeddedServer({ dataDir });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await makeTemplate(server);
    return { url: server.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** One Postgres for all the suites of a run, started when the first of them asks at `address` where it is. */
export const startTestServer = async () => {
  let started: Promise<EmbeddedServer> | null = null;
  const http = createServer((_, response) => {
    started ??= start();
    // A suite may ask again after a connection kept open would have timed out.
    response.setHeader('connection', 'close');
    started.then(
      ({ url }) => response.end(url),
      (error: Error) => response.writeHead(500).end(error.stack),
    );
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const stopAll = async (): Promise<void> => {
    http.close();
    http.closeAllConnections();
    await started?.then(
      (server) => server.stop(),
      () => undefined,
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stopAll().finally(() => process.exit(130)));
  return { address: `http://127.0.0.1:${port}`, stop: stopAll };
};
