// Plain JavaScript, since Jest runs it outside its own loader.
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import '../../config/typescript.mjs';

const { startTestServer } = await import('./test-server.ts');

/** Chromium is unpacked into the folder of temporary files: where another user did so before, ours is another one. */
const useOwnFolder = () => {
  const chromium = join(tmpdir(), 'chromium');
  try {
    if (existsSync(chromium)) accessSync(chromium, constants.X_OK);
  } catch {
    const folder = join(tmpdir(), `tweetathon-${userInfo().uid}`);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    process.env.TMPDIR = folder;
  }
};

export default async () => {
  useOwnFolder();
  globalThis.testServer = await startTestServer();
  process.env.TEST_SERVER = globalThis.testServer.address;
};
