import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A lock that one process at a time holds on a folder; the kernel frees it however that process ends. */
export interface FolderLock {
  release(): Promise<void>;
}

const listen = (address: string): Promise<Server | null> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(address, () => resolve(server.unref()));
  });

const released = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

/**
 * Locks an existing folder, or answers null when another process still holds it after `waitMs`.
 * The lock is a socket in Linux' abstract namespace: no file can be left behind by a kill -9.
 */
export const lockFolder = async (folder: string, waitMs: number): Promise<FolderLock | null> => {
  const { dev, ino } = await stat(folder);
  const until = performance.now() + waitMs;
  for (;;) {
    const server = await listen(`\0tweetathon-${dev}-${ino}`);
    if (server) return { release: () => released(server) };
    if (performance.now() >= until) return null;
    await sleep(100);
  }
};
