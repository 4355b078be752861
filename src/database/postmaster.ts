import { readFile, readdir, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.js';

/** What a running Postgres says of itself in the postmaster.pid of its cluster folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/** Waits until the condition holds; answers whether it did within `forMs`. */
export const waitUntil = async (condition: () => Promise<boolean>, forMs: number): Promise<boolean> => {
  const until = performance.now() + forMs;
  while (!(await condition())) {
    if (performance.now() >= until) return false;
    await sleep(20);
  }
  return true;
};

/** The process's working folder; null where the process is gone, a zombie, or not ours to look at. */
const workingFolderOf = (pid: number): Promise<string | null> =>
  readlink(`/proc/${pid}/cwd`).catch(() => null);

/** The live server of a cluster folder; null where there is none, whatever a stale file says. */
export const findPostmaster = async (cluster: string): Promise<Postmaster | null> => {
  const file = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = file.split('\n');
  const pid = Number(lines[0]);
  // The number alone proves nothing: the kernel gives it to others.
  if (!(pid > 0) || (await workingFolderOf(pid)) !== (await realpath(cluster))) return null;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
};

const hasProcesses = async (cluster: string): Promise<boolean> => {
  const folder = await realpath(cluster);
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0);
  const folders = await Promise.all(pids.map(workingFolderOf));
  return folders.includes(folder);
};

/** Waits for backends that outlive a killed server: a new one is refused while they hold its shared memory. */
export const waitForLeftOvers = async (cluster: string): Promise<void> => {
  if (!(await waitUntil(async () => !(await hasProcesses(cluster)), 30_000)))
    throw new CannotStart(
      `Processes of an earlier embedded Postgres still work in ${cluster}: end them first.`,
    );
};

/** Removes the file of a server that is gone: its number may meanwhile be another process's. */
export const dropStaleFile = (cluster: string): Promise<void> =>
  rm(join(cluster, 'postmaster.pid'), { force: true });

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/** Stops the cluster's server where one runs: what is open is rolled back, what was committed is on disk. */
export const stopPostmaster = async (cluster: string): Promise<void> => {
  const postmaster = await findPostmaster(cluster).catch(() => null);
  if (!postmaster) return;
  const isGone = async (): Promise<boolean> => (await workingFolderOf(postmaster.pid)) === null;
  for (const name of ['SIGINT', 'SIGQUIT'] as const) {
    signal(postmaster.pid, name);
    if (await waitUntil(isGone, 20_000)) return;
  }
  throw new CannotStart(`The embedded Postgres (process ${postmaster.pid}) does not stop.`);
};
