// What stands between `npm start` on a bare machine and our code: it runs on Node 20 and without node_modules,
// installs and builds where needed, and goes on with the Node that package-lock.json names.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { watchCallers } from './callers.mjs';

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules/.bin');
const STAMP = join(ROOT, 'dist/.built');
const CHECKED = 'types checked';
const SOURCES = [
  'src',
  'config',
  'package-lock.json',
  'nest-cli.json',
  'tsconfig.json',
  'tsconfig.build.json',
  '.swcrc',
];
const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

const say = (text) => console.log(`> ${text}`);

/** Runs a command in our folder; answers its exit code. Signals reach it as they reach us. */
const run = (file, words, env = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(file, words, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    const forward = (signal) => child.kill(signal);
    // Ctrl-C reaches the whole group: the child ends first, then we do.
    const ignore = () => undefined;
    process.on('SIGTERM', forward).on('SIGHUP', forward).on('SIGINT', ignore);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGTERM', forward).off('SIGHUP', forward).off('SIGINT', ignore);
      resolve(signal ? 1 : code);
    });
  });

const must = async (file, words, env) => {
  const code = await run(file, words, env);
  if (code !== 0) process.exit(code);
};

const readPackages = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

/** Whether node_modules holds what the lock names: its own list is compared, since times say little after a checkout. */
const isInstalled = () => {
  const installed = readPackages(join(ROOT, 'node_modules/.package-lock.json'));
  const locked = Object.entries(readPackages(join(ROOT, 'package-lock.json')));
  return locked.every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional === true),
  );
};

const install = async () => {
  if (isInstalled()) return;
  say('installing (once, and after changes of package-lock.json)');
  // npm runs on the machine's Node: ours is among what it replaces.
  const path = process.env.PATH.split(delimiter).filter((folder) => !folder.includes('node_modules'));
  await must(
    'npm',
    ['ci', '--include=dev', '--include=optional', '--no-fund', '--no-audit', '--loglevel=error'],
    {
      PATH: path.join(delimiter),
    },
  );
};

/** The Node to run on: the one of the lock, or where there is none for this machine its own. */
const lockedNode = () => {
  const node = join(ROOT, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(node)) return node;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  console.error('Tweetathon needs Node 24 on this machine: https://nodejs.org');
  return process.exit(1);
};

/** When something in the file or folder last changed, specs aside. */
const changedAt = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const entries = readdirSync(path).filter((name) => !/\.spec\.tsx?$|^metadata\.ts$/.test(name));
  return Math.max(...entries.map((name) => changedAt(join(path, name))), 0);
};

const isBuilt = (isChecked) => {
  if (!existsSync(STAMP)) return false;
  const builtAt = statSync(STAMP).mtimeMs;
  const isEnough = !isChecked || readFileSync(STAMP, 'utf8') === CHECKED;
  return isEnough && SOURCES.every((source) => changedAt(join(ROOT, source)) <= builtAt);
};

/** Compiles, in 2 s; with the check of all types, which also describes the DTOs for the tests, in 14 s. */
const build = async ({ isChecked }) => {
  if (isBuilt(isChecked)) return;
  say('building');
  const startedAt = new Date();
  // The last one may name what is gone.
  rmSync(join(ROOT, 'src/metadata.ts'), { force: true });
  const nest = join(ROOT, 'node_modules/@nestjs/cli/bin/nest.js');
  await must(process.execPath, [nest, 'build', isChecked ? '--type-check' : '--no-type-check']);
  writeFileSync(STAMP, isChecked ? CHECKED : 'compiled');
  // What changes during a build is not in it.
  utimesSync(STAMP, startedAt, startedAt);
};

/** What `npm run check` looks at, besides the tests. */
const CHECKS = {
  formatting: ['prettier', '--check', '--log-level=warn', '.'],
  types: ['tsc', '--noEmit', '-p', 'tsconfig.json'],
  lint: ['eslint', '.', '--max-warnings=0'],
  arrows: ['depcruise', 'src', 'config', 'test', 'bench'],
  unused: ['knip'],
  escaping: ['xss-scan', '-p', 'tsconfig.json'],
};

const check = async () => {
  await build({ isChecked: true });
  let failed = 0;
  for (const [title, [program, ...words]] of Object.entries(CHECKS)) {
    say(title);
    if ((await run(join(BIN, program), words)) !== 0) failed += 1;
  }
  console.log(`checks: ${Object.keys(CHECKS).length - failed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
};

/** All tests see the newest build's metadata; the few that a pattern names do with the last. */
const test = async (words) => {
  if (words.every((word) => word.startsWith('-'))) await build({ isChecked: true });
  process.exit(await run(process.execPath, [...JEST, ...words]));
};

const load = async (path) => {
  const { importQuickly } = await import('./quick-start.mjs');
  const file = pathToFileURL(join(ROOT, 'dist/src', path)).href;
  return importQuickly(file, {
    resolutions: join(ROOT, 'dist/.resolutions.json'),
    compiled: join(ROOT, '.cache/node'),
  });
};

const serve = async () => {
  await build({ isChecked: false });
  watchCallers(() => process.kill(process.pid, 'SIGTERM'));
  await load('main.js');
};

const demo = async (words) => {
  await build({ isChecked: false });
  const { runDemo } = await load('demo/command.js');
  process.exit(await runDemo(words));
};

const bench = async (words) => {
  await build({ isChecked: false });
  process.exit(
    await run(process.execPath, ['--import', './config/typescript.mjs', 'bench/run.ts', ...words]),
  );
};

/** Compares the API's description with the kept one; `--write` keeps the new one, where the change is meant. */
const openApi = async (words) => {
  await build({ isChecked: true });
  if (words.includes('--write')) process.env.WRITE_OPENAPI = 'yes';
  await test(['test/open-api.spec.ts']);
};

const COMMANDS = {
  start: serve,
  test,
  build: () => build({ isChecked: true }),
  check,
  demo,
  bench,
  openapi: openApi,
  'migration:check': () => test(['test/schema.spec.ts']),
};

const [name = '', ...words] = process.argv.slice(2);
await install();
const node = lockedNode();
if (process.execPath === node || process.versions.node.startsWith('24.')) await COMMANDS[name](words);
else process.exit(await run(node, [...process.execArgv, import.meta.filename, name, ...words]));
