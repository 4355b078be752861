import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { dataSourceOptions } from '../../config/data-source.js';
import { KeepPartitionsJob } from '../../src/database/keep-partitions.job.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let dataSource: DataSource;

beforeEach(async () => {
  database = await createTestDatabase();
  dataSource = await new DataSource(await dataSourceOptions(database.url)).initialize();
});

afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
});

const run = (instant: string): Promise<number> => new KeepPartitionsJob(dataSource).run(new Date(instant));

const partitions = async (): Promise<string[]> =>
  (
    await database.query<{ name: string }>(
      `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'actions'::regclass ORDER BY 1`,
    )
  ).map(({ name }) => name);

/** Stores an action of that instant; answers the partition in which it is found. */
const dealAt = async (instant: string): Promise<string | undefined> => {
  const id = v7({ msecs: new Date(instant).getTime() });
  await database.query(
    `INSERT INTO actions (id, campaign_day_id, ministry_id, suggested_post_id, wording, variant, language, network, dealt_at)
     VALUES ($1, $1, $1, $1, 1, 0, 'en', 'x', $2)`,
    [id, instant],
  );
  const [row] = await database.query<{ name: string }>(
    'SELECT tableoid::regclass::text AS name FROM actions WHERE id = $1',
    [id],
  );
  return row?.name;
};

it('a partition is ready for this month and the two to come', async () => {
  expect(await run('2026-06-11T15:00:00Z')).toBe(6);
  expect(await partitions()).toEqual([
    'actions_2026_06',
    'actions_2026_07',
    'actions_2026_08',
    'actions_default',
  ]);
});

it('an action goes to the partition of its month, from the first millisecond to the last', async () => {
  await run('2026-06-11T15:00:00Z');
  expect(await dealAt('2026-06-30T23:59:59.999Z')).toBe('actions_2026_06');
  expect(await dealAt('2026-07-01T00:00:00.000Z')).toBe('actions_2026_07');
});

it('a second run, and one on another replica at the same time, change nothing', async () => {
  await run('2026-06-11T15:00:00Z');
  expect(await Promise.all([run('2026-06-11T16:00:00Z'), run('2026-06-11T16:00:00Z')])).toEqual([0, 0]);
});

it('a past month goes once all that was in it is erased', async () => {
  await run('2026-06-11T15:00:00Z');
  await dealAt('2026-06-11T15:30:00Z');
  await run('2026-08-01T00:00:00Z');
  expect(await partitions()).toContain('actions_2026_06');
  await database.query('DELETE FROM actions');
  await run('2026-08-02T00:00:00Z');
  expect(await partitions()).not.toContain('actions_2026_06');
});

it('rows that came before their partition stay where they are found', async () => {
  expect(await dealAt('2026-06-11T15:30:00Z')).toBe('actions_default');
  await run('2026-06-11T15:31:00Z');
  expect(await partitions()).toEqual(['actions_2026_07', 'actions_2026_08', 'actions_default']);
  expect(await database.query('SELECT FROM actions')).toHaveLength(1);
});
