import { randomUUID } from 'node:crypto';
import { Client, type QueryResultRow } from 'pg';

/** A database of its own, with the newest schema and no rows. */
export interface TestDatabase {
  readonly url: string;
  query<Row extends QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

const serverUrl = async (): Promise<string> => {
  const response = await fetch(process.env.TEST_SERVER ?? '');
  const text = await response.text();
  if (!response.ok) throw new Error(`The test server did not start: ${text}`);
  return text;
};

const run = async <Row extends QueryResultRow>(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> => {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
};

/** A database that somebody else made, and drops. */
export const databaseAt = (url: string): TestDatabase => ({
  url,
  query: (sql, values) => run(url, sql, values),
  drop: () => Promise.resolve(),
});

/** Makes a database for one suite; `empty` leaves out our schema. */
export const createTestDatabase = async ({ empty = false } = {}): Promise<TestDatabase> => {
  const server = await serverUrl();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await run(server, `CREATE DATABASE ${name} TEMPLATE ${empty ? 'template0' : 'template_migrated'}`);
  const url = server.replace(/[^/]*$/, name);
  return {
    ...databaseAt(url),
    drop: async () => {
      await run(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
};
