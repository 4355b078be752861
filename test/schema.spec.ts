import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../config/data-source.js';
import { migrate } from '../src/database/migrate.js';
import { startTestApp } from './support/app.js';
import { createTestDatabase } from './support/database.js';

const SHAPE = `
  SELECT 'column' AS kind, table_name || '.' || column_name AS name,
    concat_ws(' ', data_type, udt_name, is_nullable, column_default) AS detail
  FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT 'constraint', conname, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT 'trigger', tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT 'routine', proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
  ORDER BY 1, 2, 3`;

// Keys, checks and indexes are written in SQL alone: entities do not repeat them, and TypeORM would drop them.
const KEPT_IN_SQL = / DROP CONSTRAINT |^DROP INDEX /;

it('entities know the tables and columns that the migrations made', async () => {
  const app = await startTestApp();
  const { upQueries } = await app.dataSource.driver.createSchemaBuilder().log();
  await app.close();
  const differences = upQueries.map(({ query }) => query).filter((query) => !KEPT_IN_SQL.test(query));
  expect(differences).toEqual([]);
});

it('each migration can be undone and done again', async () => {
  const database = await createTestDatabase();
  const dataSource = await new DataSource(await dataSourceOptions(database.url)).initialize();
  const made = await database.query(SHAPE);
  for (const _ of dataSource.migrations) await dataSource.undoLastMigration();
  expect(await database.query(`${SHAPE.replace('ORDER BY 1, 2, 3', '')} LIMIT 1000`)).toEqual(
    expect.not.arrayContaining([expect.objectContaining({ name: expect.stringMatching(/^campaigns/) })]),
  );
  await dataSource.destroy();
  await migrate(database.url);
  expect(await database.query(SHAPE)).toEqual(made);
  await database.drop();
});

it('replicas that start at once migrate one after the other', async () => {
  const database = await createTestDatabase({ empty: true });
  const runs = await Promise.all([migrate(database.url), migrate(database.url)]);
  expect(runs.filter((names) => names.length > 0)).toHaveLength(1);
  await database.drop();
});
