// Processes of a measurement: the server on one core, the client on another, where the system lets us choose.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Load, Loaded } from './load.js';

const TYPESCRIPT = ['--import', './config/typescript.mjs'];

const has = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Whether server and client are kept on cores of their own. */
export const isPinned = has('taskset') && availableParallelism() > 1;

/** Whether PostgreSQL's own pgbench is on the PATH. */
export const hasPgbench = has('pgbench');

const pinned = (core: number, words: readonly string[]): [string, string[]] =>
  isPinned ? ['taskset', ['-c', String(core), ...words]] : [words[0] ?? '', words.slice(1)];

const isUp = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );

/** Starts a server on the first core and waits until it answers. */
export const startServer = async (
  words: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> => {
  const [file, rest] = pinned(0, [process.execPath, ...words]);
  const server = spawn(file, rest, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  for (let tries = 0; !(await isUp(port)); tries += 1) {
    if (tries === 300 || server.exitCode !== null) throw new Error(`${words.join(' ')} does not answer.`);
    await sleep(100);
  }
  return server;
};

/** Starts one of the reference servers. */
export const startReference = (kind: string, port: number, given = ''): Promise<ChildProcess> =>
  startServer([...TYPESCRIPT, 'bench/references.ts', kind, String(port), given], port);

/** Ends the server and waits for it. */
export const stopServer = async (server: ChildProcess): Promise<void> => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
};

const output = (file: string, words: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(file, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk) => (text += String(chunk)));
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve(text) : reject(new Error(`${file} ended with ${code}.`)),
    );
  });

const onClientCore = (words: readonly string[]): Promise<string> => {
  const [file, rest] = pinned(1, words);
  return output(file, rest);
};

/** Sends the load from the second core; answers how many requests a second were answered well. */
export const measure = async (load: Load): Promise<number> => {
  const words = [process.execPath, ...TYPESCRIPT, 'bench/load.ts', JSON.stringify(load)];
  const { answered, refused, seconds } = JSON.parse(await onClientCore(words)) as Loaded;
  if (refused > 0) throw new Error(`${load.path}: ${refused} of ${answered} answers were no success.`);
  return answered / seconds;
};

/** Prepared single-row INSERTs a second from the second core: by pgbench, or by a loop of ours where it is not installed. */
export const insertRows = (url: string, script: string, clients: number, seconds: number): Promise<number> =>
  (hasPgbench ? pgbench : insertLoop)(url, script, clients, seconds);

const insertLoop = async (url: string, script: string, clients: number, seconds: number): Promise<number> => {
  const given = [url, readFileSync(script, 'utf8'), String(clients), String(seconds)];
  return Number(await onClientCore([process.execPath, ...TYPESCRIPT, 'bench/insert-loop.ts', ...given]));
};

const pgbench = async (url: string, script: string, clients: number, seconds: number): Promise<number> => {
  const words = ['pgbench', '-n', '-M', 'prepared', '-f', script, '-c', String(clients), '-j', '1'];
  const text = await onClientCore([...words, '-T', String(seconds), url]);
  return Number(/tps = ([\d.]+)/.exec(text)?.[1]);
};
