import type { TestApp } from './app.js';

/** A statement that the application ran, and how the database means to run it. */
export interface Explained {
  readonly sql: string;
  readonly plan: string;
}

/** Explains every SELECT on one of the tables that the application runs meanwhile, as it ran it. */
export const explain = async (
  app: TestApp,
  tables: readonly string[],
  meanwhile: () => Promise<unknown>,
): Promise<Explained[]> => {
  const run: { sql: string; values: readonly unknown[] }[] = [];
  const { logger } = app.dataSource;
  const log = logger.logQuery.bind(logger);
  logger.logQuery = (sql, values) => {
    run.push({ sql, values: (values as unknown[] | undefined) ?? [] });
  };
  await meanwhile().finally(() => {
    logger.logQuery = log;
  });
  const named = new RegExp(`FROM "?(${tables.join('|')})"? `);
  const selects = run.filter(({ sql }) => /^\s*SELECT/.test(sql) && named.test(sql));
  return Promise.all(
    selects.map(async ({ sql, values }) => {
      const lines = await app.database.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, values);
      return { sql, plan: lines.map((line) => line['QUERY PLAN']).join('\n') };
    }),
  );
};
