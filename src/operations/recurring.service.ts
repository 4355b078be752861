import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { SchedulerRegistry } from '@nestjs/schedule';
import { CronJob } from 'cron';
import { DataSource } from 'typeorm';
import { Config } from '../../config/config.js';
import { RECURRING, type Recurring, type RecurringJob } from '../../config/recurring.js';
import { Clock } from '../common/clock.js';
import { Metrics } from './metrics.js';

/** Runs the recurring work at its times, each on one replica at a time. */
@Injectable()
export class RecurringService implements OnApplicationBootstrap {
  private readonly logger = new Logger(RecurringService.name);

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    private readonly jobs: ModuleRef,
    private readonly scheduler: SchedulerRegistry,
    private readonly metrics: Metrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.runsJobs) return;
    for (const recurring of RECURRING) {
      if (recurring.isDoneAtStart) await this.run(recurring);
      this.scheduler.addCronJob(recurring.name, this.timed(recurring));
    }
  }

  private timed(recurring: Recurring): CronJob {
    const onTick = (): Promise<void> => this.run(recurring);
    return CronJob.from({
      cronTime: recurring.cron,
      timeZone: 'UTC',
      waitForCompletion: true,
      start: true,
      onTick,
    });
  }

  /** Does the work unless another replica is at it. What fails is due again the next time. */
  private async run({ name, job }: Recurring): Promise<void> {
    const startedAt = performance.now();
    try {
      const done = await this.alone(name, this.jobs.get<RecurringJob>(job, { strict: false }));
      if (done === null) return;
      this.metrics.countRun(name, 'done');
      if (done > 0) this.logger.log(`${name}: ${done} in ${Math.round(performance.now() - startedAt)} ms`);
    } catch (error) {
      this.metrics.countRun(name, 'failed');
      this.logger.error(`${name} failed and will be tried again`, (error as Error).stack);
    }
  }

  private async alone(name: string, job: RecurringJob): Promise<number | null> {
    const runner = this.dataSource.createQueryRunner();
    const key = ['recurring', name];
    try {
      const rows = (await runner.query(
        'SELECT pg_try_advisory_lock(hashtext($1), hashtext($2)) AS held',
        key,
      )) as { held: boolean }[];
      if (!rows[0]?.held) return null;
      try {
        return await job.run(this.clock.now());
      } finally {
        await runner.query('SELECT pg_advisory_unlock(hashtext($1), hashtext($2))', key);
      }
    } finally {
      await runner.release();
    }
  }
}
