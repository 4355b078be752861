// Who called us: npm, a shell and perhaps a first Node. A kill -9 of one of them tells us nothing, so we look.
import { readFileSync } from 'node:fs';

const LOOK_MS = 500;

/** Parent and start time of a process, null when it is gone; the time tells it from a later one of its number. */
const look = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid, state: fields[0], parent: Number(fields[1]), startedAt: fields[19] };
  } catch {
    return null;
  }
};

const isNpm = (pid) => {
  try {
    return /^npm /.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '));
  } catch {
    return false;
  }
};

/** The processes from ours up to npm; none where npm did not call us. */
const callers = () => {
  const found = [];
  for (let caller = look(process.ppid); caller && caller.pid > 1; caller = look(caller.parent)) {
    found.push(caller);
    if (isNpm(caller.pid)) return found;
  }
  return [];
};

/** Calls `onLoss` once when a process between npm and us is gone. */
export const watchCallers = (onLoss) => {
  const watched = callers();
  if (watched.length === 0) return;
  const isThere = ({ pid, startedAt }) => {
    const now = look(pid);
    return now !== null && now.startedAt === startedAt && now.state !== 'Z';
  };
  const timer = setInterval(() => {
    if (watched.every(isThere)) return;
    clearInterval(timer);
    onLoss();
  }, LOOK_MS).unref();
};
