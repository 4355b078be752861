import { access, chown, link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * The path of a file in the data folder that is made once, for the folder's owner alone, with what `make` answers.
 * Two processes that make it at once agree on one of the two.
 */
export const keepFile = async (dataDir: string, name: string, make: () => string): Promise<string> => {
  const file = join(dataDir, name);
  if (await exists(file)) return file;
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, make(), { mode: 0o600 });
  const { uid, gid } = await stat(dataDir);
  if (process.getuid?.() === 0) await chown(unfinished, uid, gid);
  await link(unfinished, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(unfinished);
  return file;
};

/** What the file holds that `keepFile` makes. */
export const keepText = async (dataDir: string, name: string, make: () => string): Promise<string> =>
  readFile(await keepFile(dataDir, name, make), 'utf8');
