/** What an error of `pg` means for a batch. */

interface Failure {
  readonly code?: unknown;
  readonly message?: unknown;
}

const codeOf = (error: unknown): string | null => {
  const code = (error as Failure | null)?.code;
  return typeof code === 'string' && SQLSTATE.test(code) ? code : null;
};

// No class of Postgres begins with an E, which EPIPE does.
const SQLSTATE = /^[0-9FHPX][0-9A-Z]{4}$/;

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
  const { code, message } = (error ?? {}) as Failure;
  return AWAY.test(`${String(code)} ${String(message)}`);
};

const AWAY = /ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|ENOENT|EAI_AGAIN|[Cc]onnection|timeout|not queryable/;
