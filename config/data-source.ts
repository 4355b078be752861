import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataSourceOptions, MigrationInterface } from 'typeorm';
import { SnakeNamingStrategy } from '../src/database/snake-naming.strategy.js';

const MIGRATIONS = join(import.meta.dirname, '../src/database/migrations');

type Migration = new () => MigrationInterface;

// TypeORM would find them by a pattern, with an `import` of a kind that Jest breaks in a worker's second suite.
const listMigrations = async (): Promise<Migration[]> => {
  const files = (await readdir(MIGRATIONS)).filter((name) => /^\d+-[\w-]+\.(js|ts)$/.test(name)).sort();
  const modules = files.map(
    (name) => import(pathToFileURL(join(MIGRATIONS, name)).href) as Promise<Record<string, Migration>>,
  );
  return (await Promise.all(modules)).flatMap((module) => Object.values(module));
};

/** How we talk to Postgres: SQL migrations alone change the schema; entities come from the modules that own them. */
export const dataSourceOptions = async (databaseUrl: string) =>
  ({
    type: 'postgres',
    url: databaseUrl,
    applicationName: 'tweetathon',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    migrations: await listMigrations(),
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    poolSize: 20,
    extra: { connectionTimeoutMillis: 5_000, options: '-c timezone=UTC' },
    logging: false,
  }) satisfies DataSourceOptions;
