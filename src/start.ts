import { randomBytes } from 'node:crypto';
import { Config } from '../config/config.js';
import type { Env } from '../config/env.js';
import { MovedClock, SystemClock, type Clock } from './common/clock.js';
import { keepText } from './database/data-file.js';
import { makeDataFolder } from './database/embedded-account.js';
import {
  startEmbeddedServer,
  type EmbeddedServer,
  type EmbeddedServerOptions,
} from './database/embedded-server.js';
import { migrate } from './database/migrate.js';

/** What an application stands on: its settings, its clock, and a database with the newest schema. */
export interface Foundation {
  readonly config: Config;
  readonly clock: Clock;
  /** Stops the database where we started it. */
  close(): Promise<void>;
}

const secretKeyOf = async ({ secretKey, dataDir }: Env): Promise<string> =>
  secretKey ??
  keepText(await makeDataFolder(dataDir), 'secret-key', () => randomBytes(48).toString('base64url'));

const startDatabase = async (
  { databaseUrl, dataDir }: Env,
  options: Omit<EmbeddedServerOptions, 'dataDir'>,
): Promise<EmbeddedServer> =>
  databaseUrl === null
    ? startEmbeddedServer({ dataDir, ...options })
    : { url: databaseUrl, stop: () => Promise.resolve() };

/** Starts the database where it is ours to start, migrates it and fills in the settings. */
export const layFoundation = async (
  env: Env,
  options: Omit<EmbeddedServerOptions, 'dataDir'>,
): Promise<Foundation> => {
  const database = await startDatabase(env, options);
  try {
    await migrate(database.url);
    const config = new Config(env, database.url, await secretKeyOf(env));
    const clock = config.clock ? new MovedClock(config.clock) : new SystemClock();
    return { config, clock, close: () => database.stop() };
  } catch (error) {
    await database.stop();
    throw error;
  }
};
