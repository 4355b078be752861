import { Client } from 'pg';
import type { TestDatabase } from './database.js';

/** One deal as the API answers it. */
export interface Dealt {
  readonly token: string;
  readonly text: string;
  readonly suggestedPostId: string;
}

export const DAY = '2026-06-11';
export const DEALS = `/api/v1/campaigns/global-week-of-action/days/${DAY}/deals`;

/** The action that a token stands for. */
export const actionIdOf = (token: string): string =>
  Buffer.from(token, 'base64url')
    .toString('hex', 0, 16)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

const STAGES = ['dealt', 'clicked', 'reported', 'linked'] as const;

export type Counts = Readonly<Record<(typeof STAGES)[number], number>>;

const numbers = (row: Readonly<Record<string, string>> | undefined): Counts =>
  Object.fromEntries(STAGES.map((stage) => [stage, Number(row?.[stage] ?? 0)])) as Counts;

/** What the counters say. */
export const counted = async (database: TestDatabase): Promise<Counts> => {
  const sums = STAGES.map((stage) => `sum(n) FILTER (WHERE stage = '${stage}') AS ${stage}`);
  const [row] = await database.query<Record<string, string>>(`SELECT ${sums.join(', ')} FROM action_counts`);
  return numbers(row);
};

/** What the actions themselves say. */
export const stored = async (database: TestDatabase): Promise<Counts> => {
  const counts = STAGES.map((stage) => `count(${stage}_at) AS ${stage}`);
  const [row] = await database.query<Record<string, string>>(`SELECT ${counts.join(', ')} FROM actions`);
  return numbers(row);
};

/** How often each text of a deck was dealt. */
export const timesDealt = async (
  database: TestDatabase,
  language: string,
  network: string,
): Promise<number[]> => {
  const rows = await database.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM actions WHERE language = $1 AND network = $2
     GROUP BY suggested_post_id, wording, variant`,
    [language, network],
  );
  return rows.map(({ n }) => n);
};

/** Holds what the statement locks while `meanwhile` runs, and a moment longer. */
export const holding = async <Result>(
  url: string,
  sql: string,
  values: readonly unknown[],
  meanwhile: () => Promise<Result>,
): Promise<Result> => {
  const client = new Client(url);
  await client.connect();
  await client.query('BEGIN');
  await client.query(sql, [...values]);
  const result = meanwhile();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await client.query('COMMIT');
  await client.end();
  return result;
};
