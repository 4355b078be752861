import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The whole application in a process of its own. */
export interface ServerProcess {
  readonly address: string;
  /** All that it wrote so far, its log included. */
  said(): string;
  /** Ends it as a power cut would: nothing of it gets a chance to tidy up. */
  kill(): Promise<void>;
}

const ROOT = resolve(import.meta.dirname, '../..');
const READY = 'Tweetathon is at';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Starts `src/main.ts` on a database that is there; resolves once it listens. */
export const startServerProcess = async (
  databaseUrl: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> => {
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'tweetathon-process-'));
  const child = spawn(process.execPath, ['--import', './config/typescript.mjs', 'src/main.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: String(port),
      SECRET_KEY: 'a secret that outlives each process of this test',
      LOG_LEVEL: 'fatal',
      RATE_LIMITS: 'off',
      DEMO: 'false',
      ROLE: 'web',
      ...env,
    },
  });
  const ended = once(child, 'exit').then(async () => rm(dataDir, { recursive: true, force: true }));
  const { promise: isReady, resolve: ready, reject: fail } = Promise.withResolvers<void>();
  let said = '';
  const listen = (text: Buffer): void => {
    said += text.toString();
    if (said.includes(READY)) ready();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  void ended.then(() => fail(new Error(`The server ended before it listened:\n${said}`)));
  await isReady;
  return {
    address: `http://127.0.0.1:${port}`,
    said: () => said,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};
