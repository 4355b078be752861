import { Logger } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { RECURRING } from '../../config/recurring.js';
import { CloseDayJob } from '../../src/engagement/close-day.job.js';
import { startTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
let replica: TestApp;

beforeAll(async () => {
  Logger.overrideLogger(false);
  app = await startTestApp({ env: { ROLE: 'all' } });
  replica = await startTestApp({ env: { ROLE: 'worker' }, database: app.database });
});

afterAll(async () => {
  await replica.close();
  await app.close();
});

const stubbed: CloseDayJob[] = [];

/** Has the job of that application do something else; answers at which instants it was run. */
const stub = (on: TestApp, run: () => Promise<number>): Date[] => {
  const job = on.nest.get(CloseDayJob);
  const runs: Date[] = [];
  job.run = (now) => {
    runs.push(now);
    return run();
  };
  stubbed.push(job);
  return runs;
};

afterEach(() => {
  for (const job of stubbed.splice(0)) delete (job as Partial<CloseDayJob>).run;
});

/** Lets the time of closing days come, as the scheduler would; waits until that is done. */
const fire = async (on = app): Promise<void> => {
  await on.nest.get(SchedulerRegistry).getCronJob('close-days').fireOnTick();
};

const runsIn = async (on: TestApp): Promise<string> =>
  (await on.request('/metrics')).body
    .split('\n')
    .filter((line) => line.startsWith('recurring_runs_total'))
    .join('\n');

it.each(RECURRING.map(({ name, job }) => [name, job] as const))(
  '%s is planned, and its job is there',
  (name, job) => {
    expect(app.nest.get(SchedulerRegistry).doesExist('cron', name)).toBe(true);
    expect(app.nest.get(job, { strict: false })).toBeInstanceOf(job);
  },
);

it('partitions are there before the first request', async () => {
  const rows = await app.database.query(`SELECT FROM pg_class WHERE relname = 'actions_2026_06'`);
  expect(rows).toHaveLength(1);
});

it('work is told the time of our clock', async () => {
  const runs = stub(app, () => Promise.resolve(0));
  app.clock.set('2026-06-12T09:00:00Z');
  await fire();
  expect(runs).toEqual([new Date('2026-06-12T09:00:00Z')]);
});

it('work that one replica is at is left to it by the other', async () => {
  const elsewhere = stub(replica, () => Promise.resolve(0));
  stub(app, async () => {
    await fire(replica);
    return 0;
  });
  await fire(app);
  expect(elsewhere).toEqual([]);
  await fire(replica);
  expect(elsewhere).toHaveLength(1);
});

it('work that fails is counted as failed, and done when its time comes again', async () => {
  stub(app, () => Promise.reject(new Error('no luck')));
  await fire();
  expect(await runsIn(app)).toContain('recurring_runs_total{name="close-days",outcome="failed"} 1');
  const runs = stub(app, () => Promise.resolve(0));
  await fire();
  expect(runs).toHaveLength(1);
});

it('a process that only serves pages does no recurring work', async () => {
  const web = await startTestApp({ env: { ROLE: 'web' }, database: app.database });
  expect(web.nest.get(SchedulerRegistry).getCronJobs().size).toBe(0);
  await web.close();
});

it('a process that only works answers whoever runs it, and nobody else', async () => {
  expect((await replica.request('/health/ready')).statusCode).toBe(200);
  expect((await replica.request('/api/v1/campaigns')).statusCode).toBe(404);
});
