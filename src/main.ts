import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { Config } from '../config/config.js';
import { readEnv, WrongEnvironment, type Env } from '../config/env.js';
import { createApplication } from './application.js';
import { MovedClock, SystemClock } from './common/clock.js';
import { keepText } from './database/data-file.js';
import { makeDataFolder } from './database/embedded-account.js';
import { startEmbeddedServer, type EmbeddedServer } from './database/embedded-server.js';
import { migrate } from './database/migrate.js';

const DRAIN_MS = 10_000;
// The process before us may still be draining.
const WAIT_FOR_FOLDER_MS = 15_000;

const secretKeyOf = async ({ secretKey, dataDir }: Env): Promise<string> =>
  secretKey ??
  keepText(await makeDataFolder(dataDir), 'secret-key', () => randomBytes(48).toString('base64url'));

const startDatabase = async ({ databaseUrl, dataDir }: Env): Promise<EmbeddedServer> =>
  databaseUrl === null
    ? startEmbeddedServer({ dataDir, waitMs: WAIT_FOR_FOLDER_MS })
    : { url: databaseUrl, stop: () => Promise.resolve() };

const listen = async (app: NestFastifyApplication, { host, port }: Config): Promise<void> => {
  if (host !== null) return void (await app.listen(port, host));
  await app.listen(port, '::').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EAFNOSUPPORT' && error.code !== 'EADDRNOTAVAIL') throw error;
    return app.listen(port, '0.0.0.0');
  });
};

/** Finishes what is in flight, but does not wait for it for ever. */
const drain = async (app: NestFastifyApplication): Promise<void> => {
  const timer = setTimeout(() => app.getHttpServer().closeAllConnections(), DRAIN_MS);
  await app.close();
  clearTimeout(timer);
};

const start = async (env: Env): Promise<() => Promise<void>> => {
  const database = await startDatabase(env);
  try {
    await migrate(database.url);
    const config = new Config(env, database.url, await secretKeyOf(env));
    const app = await createApplication(
      config,
      config.clock ? new MovedClock(config.clock) : new SystemClock(),
    );
    await listen(app, config);
    console.log(`\nTweetathon is at ${config.publicUrl}\n`);
    return () => drain(app).finally(() => database.stop());
  } catch (error) {
    await database.stop();
    throw error;
  }
};

/** What went wrong, for the person who started us: our own sentences need no stack. */
const explain = (error: Error & { code?: string; port?: number }): string => {
  if (error instanceof WrongEnvironment) return error.message;
  if (error.code === 'EADDRINUSE')
    return `Port ${error.port} is taken: stop what listens there, or set PORT.`;
  return error.stack ?? error.message;
};

const fail = (error: Error): never => {
  console.error(`\nTweetathon did not start.\n${explain(error)}\n`);
  process.exit(1);
};

const run = async (): Promise<void> => {
  const started = start(readEnv());
  let isStopping = false;
  const stop = (): void => {
    // A terminal and npm both pass Ctrl-C on.
    if (isStopping) return;
    isStopping = true;
    started
      .then((stopAll) => stopAll())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  await started;
};

await run().catch(fail);
