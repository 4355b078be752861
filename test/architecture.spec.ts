import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const NOUNS = [
  'actions',
  'campaigns',
  'engagement',
  'ministries',
  'people',
  'responses',
  'schedule',
  'sections',
  'suggested-posts',
];
const ROOMS = ['common', 'database', 'demo', 'domain', 'networks', 'operations', 'web', ...NOUNS];

const list = (folder: string) => readdir(join(ROOT, folder), { withFileTypes: true });

const filesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(join(ROOT, folder), { recursive: true })).filter((name) => /\.tsx?$/.test(name));

const CRUISE = ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'src', 'config'];

const cruise = (): Promise<{ readonly isClean: boolean; readonly output: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, CRUISE, { cwd: ROOT }, (error, stdout, stderr) =>
      resolve({ isClean: error === null, output: stdout + stderr }),
    );
  });

it('arrows run down: web to nouns to domain, without a cycle', async () => {
  const { isClean, output } = await cruise();
  expect({ isClean, output }).toEqual({
    isClean: true,
    output: expect.stringContaining('no dependency violations'),
  });
});

it('src holds one folder for each room of the house', async () => {
  const folders = (await list('src')).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(ROOMS).toEqual(expect.arrayContaining(folders));
});

it.each(NOUNS)('the folder %s is flat', async (noun) => {
  expect((await list(`src/${noun}`)).filter((entry) => entry.isDirectory())).toEqual([]);
});

it('each file of the domain opens with a sentence that defines its concept', async () => {
  const names = (await filesBelow('src/domain')).filter((name) => !name.includes('.spec.'));
  const texts = await Promise.all(names.map((name) => readFile(join(ROOT, 'src/domain', name), 'utf8')));
  expect(names.filter((_, index) => !/^\/\*\*\s/.test(texts[index] ?? ''))).toEqual([]);
});

it('no file has a name that says nothing', async () => {
  const names = await filesBelow('src');
  expect(names.filter((name) => /\b(base|helpers?|impl|managers?|misc|shared|utils?)\b/.test(name))).toEqual(
    [],
  );
});

it('common does not fill up', async () => {
  const names = (await filesBelow('src/common')).filter((name) => !name.includes('.spec.'));
  expect(names.length).toBeLessThanOrEqual(10);
});
