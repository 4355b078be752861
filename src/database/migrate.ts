import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../config/data-source.js';

// Any number will do, as long as every replica asks for the same lock.
const MIGRATION_LOCK = 20120611;

/** Brings the database to the newest schema, one process at a time; answers the names of what was run. */
export const migrate = async (databaseUrl: string): Promise<string[]> => {
  const dataSource = await new DataSource(await dataSourceOptions(databaseUrl)).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return (await dataSource.runMigrations()).map(({ name }) => name);
  } finally {
    // Closing the connection gives the lock back, whatever happened on it.
    await runner.release();
    await dataSource.destroy();
  }
};
