/** What an error of `pg` means for a batch. */

const codeOf = (error: unknown): string | null => {
  const code = error instanceof Error ? (error as Error & { code?: unknown }).code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
};

const classOf = (error: unknown): string | null => codeOf(error)?.slice(0, 2) ?? null;

/** Another transaction was in the way, such as in a deadlock: the same batch may go through at once. */
export const isConflict = (error: unknown): boolean => classOf(error) === '40';

/** The database refuses a value, such as one that points at a row that is gone. */
export const isRefusal = (error: unknown): boolean => ['22', '23'].includes(classOf(error) ?? '');

/** The row that a value points at is gone. */
export const isOrphan = (error: unknown): boolean => codeOf(error) === '23503';

/** The database is not there, not ready, or did not answer in time. */
export const isAway = (error: unknown): boolean => {
  const known = classOf(error);
  if (known !== null) return ['08', '25', '40', '53', '55', '57', '58'].includes(known);
  return (
    error instanceof Error && AWAY.test(`${(error as Error & { code?: string }).code ?? ''} ${error.message}`)
  );
};

const AWAY = /ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|ENOENT|EAI_AGAIN|[Cc]onnection|timeout|not queryable/;
