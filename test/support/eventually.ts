import { setTimeout } from 'node:timers/promises';

/** Waits until it is so, at most half a minute. */
export const eventually = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (const start = performance.now(); performance.now() - start < 30_000; await setTimeout(25)) {
    if (await isSo()) return;
  }
  throw new Error('It did not become so within half a minute.');
};
