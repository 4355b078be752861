import { Conflict } from '../domain/errors.js';

/** Refuses an edit of a row that has changed since its editor read it; null where the editor did not say what they read. */
export const refuseStale = (row: { readonly version: number }, expectedVersion: number | null): void => {
  if (expectedVersion === null || expectedVersion === row.version) return;
  throw new Conflict(
    'stale',
    'Somebody changed this since you read it: read it again, then repeat your change.',
    {
      version: row.version,
    },
  );
};
