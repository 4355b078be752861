import { join } from 'node:path';
import type { DataSourceOptions } from 'typeorm';
import { SnakeNamingStrategy } from '../src/database/snake-naming.strategy.js';

const MIGRATIONS = join(import.meta.dirname, '../src/database/migrations/*.{js,ts}');

/** How we talk to Postgres: SQL migrations alone change the schema; entities come from the modules that own them. */
export const dataSourceOptions = (databaseUrl: string) =>
  ({
    type: 'postgres',
    url: databaseUrl,
    applicationName: 'tweetathon',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    migrations: [MIGRATIONS],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    poolSize: 20,
    extra: { connectionTimeoutMillis: 5_000, options: '-c timezone=UTC' },
    logging: false,
  }) satisfies DataSourceOptions;
