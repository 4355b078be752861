import { execFile } from 'node:child_process';
import { chown, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from './cannot-start.js';

/** As whom Postgres runs, since it refuses root: words put before its command, and the ids to spawn it with. */
export interface Account {
  readonly prefix: readonly string[];
  readonly ids: { readonly uid?: number; readonly gid?: number };
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY: Owner = { uid: 65534, gid: 65534 };
// A user namespace makes root look like an ordinary user: no account is needed, and folders of mode 0700 above stay passable.
const NAMESPACE = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];
// The kernel then stops Postgres cleanly when we are killed.
const DIE_WITH_PARENT = ['setpriv', '--pdeathsig', 'INT', '--'];

const run = promisify(execFile);

const succeeds = ([file = '', ...words]: readonly string[]): Promise<boolean> =>
  run(file, words).then(
    () => true,
    () => false,
  );

const isRoot = (): boolean => process.getuid?.() === 0;

/** The owner of the folder, or of the nearest one above it that exists. */
const ownerAt = (folder: string): Promise<Owner> =>
  stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ownerAt(dirname(folder));
    throw error;
  });

/** Whose a new data folder shall be where it is not simply ours: the owner of the folder that it goes into. */
const ownerOfNew = async (folder: string): Promise<Owner | null> => {
  if (!isRoot()) return null;
  const { uid, gid } = await ownerAt(folder);
  if (uid !== 0) return { uid, gid };
  return (await succeeds([...NAMESPACE, 'true'])) ? null : NOBODY;
};

/** Makes the data folder, for its owner alone, where it is missing. An existing one keeps its owner. */
export const makeDataFolder = async (path: string): Promise<string> => {
  const folder = resolve(path);
  const owner = await ownerOfNew(folder);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made && owner) await chown(folder, owner.uid, owner.gid);
  return folder;
};

/** Chooses as whom Postgres runs, by the owner of its data folder. */
export const accountFor = async (folder: string): Promise<Account> => {
  const { uid, gid } = await stat(folder);
  const isOurs = uid === process.getuid?.();
  if (!isOurs && !isRoot())
    throw new CannotStart(
      `${folder} belongs to user ${uid}: start as that user, or choose another DATA_DIR.`,
    );
  const mortal = (await succeeds([...DIE_WITH_PARENT, 'true'])) ? DIE_WITH_PARENT : [];
  if (!isOurs) return { prefix: mortal, ids: { uid, gid } };
  return { prefix: isRoot() ? [...NAMESPACE, ...mortal] : mortal, ids: {} };
};
