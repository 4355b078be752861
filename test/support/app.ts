import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { Config } from '../../config/config.js';
import { readEnv } from '../../config/env.js';
import { createApplication } from '../../src/application.js';
import { TestClock } from './clock.js';
import { createTestDatabase, type TestDatabase } from './database.js';

/** The application on a database of its own, with a clock that the test moves. */
export interface TestApp {
  readonly nest: NestFastifyApplication;
  readonly clock: TestClock;
  readonly config: Config;
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  /** A request without a socket. */
  request(options: InjectOptions | string): Promise<LightMyRequestResponse>;
  /** Listens on a free port, where a test needs a socket; answers the address. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

export interface TestAppOptions {
  /** Where the clock stands at first. */
  readonly at?: string;
  /** Further variables of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The database of another application: a second replica, which leaves it when it closes. */
  readonly database?: TestDatabase;
}

const SECRET_KEY = 'a secret that only the tests know, and every test alike';

/** Starts the application; `close` it in `afterAll`. */
export const startTestApp = async ({
  at = '2026-06-11T15:00:00Z',
  env = {},
  database: shared,
}: TestAppOptions = {}): Promise<TestApp> => {
  const database = shared ?? (await createTestDatabase());
  const dataDir = await mkdtemp(join(tmpdir(), 'tweetathon-data-'));
  const clock = new TestClock(at);
  const variables = {
    DATA_DIR: dataDir,
    LOG_LEVEL: 'fatal',
    RATE_LIMITS: 'off',
    DEMO: 'false',
    SECRET_KEY,
    // Recurring work is run by the tests of it.
    ROLE: 'web',
    ...env,
  };
  const config = new Config(readEnv(variables), database.url, SECRET_KEY);
  const nest = await createApplication(config, clock);
  await nest.init();
  return {
    nest,
    clock,
    config,
    database,
    dataSource: nest.get(DataSource),
    request: (options) => nest.inject(options),
    listen: async () => {
      await nest.listen(0, '127.0.0.1');
      return nest.getUrl();
    },
    close: async () => {
      await nest.close();
      if (!shared) await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
