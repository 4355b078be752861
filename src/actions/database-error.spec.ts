import { isAway, isConflict, isOrphan, isRefusal } from './database-error.js';

const meaningOf = (code: string | undefined, message = ''): string => {
  const error = Object.assign(new Error(message), { code });
  if (isConflict(error)) return 'conflict';
  if (isOrphan(error)) return 'orphan';
  if (isRefusal(error)) return 'refusal';
  return isAway(error) ? 'away' : 'ours';
};

it.each([
  ['a deadlock', '40P01', '', 'conflict'],
  ['a serialization failure', '40001', '', 'conflict'],
  ['a row that is gone', '23503', '', 'orphan'],
  ['a broken CHECK', '23514', '', 'refusal'],
  ['a character that cannot be stored', '22021', '', 'refusal'],
  ['a shutdown', '57P01', '', 'away'],
  ['a start', '57P03', '', 'away'],
  ['a statement that took too long', '57014', '', 'away'],
  ['too many connections', '53300', '', 'away'],
  ['a primary that became a standby', '25006', '', 'away'],
  ['a database that takes no connections', '55000', '', 'away'],
  ['a refused connection', 'ECONNREFUSED', '', 'away'],
  ['a connection that closes under a write', 'EPIPE', 'write EPIPE', 'away'],
  ['a broken connection', undefined, 'Connection terminated unexpectedly', 'away'],
  ['no free connection', undefined, 'timeout exceeded when trying to connect', 'away'],
  ['no answer', undefined, 'Query read timeout', 'away'],
  ['a syntax error', '42601', '', 'ours'],
  ['an error of our code', undefined, 'x is not a function', 'ours'],
])('%s (%s%s) is told apart from the others', (_, code, message, meaning) =>
  expect(meaningOf(code, message)).toBe(meaning),
);
