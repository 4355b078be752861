import type { Type } from '@nestjs/common';
import { EraseActionsJob } from '../src/actions/erase-actions.job.js';
import { EraseLinksJob } from '../src/actions/erase-links.job.js';
import { KeepPartitionsJob } from '../src/database/keep-partitions.job.js';
import { CloseDayJob } from '../src/engagement/close-day.job.js';
import { ForgetExpiredJob } from '../src/people/forget-expired.job.js';
import { EraseProposalsJob } from '../src/suggested-posts/erase-proposals.job.js';

/** Work that nobody asks for. It does what is due, answers how much that was, and is harmless twice and late. */
export interface RecurringJob {
  run(now: Date): Promise<number>;
}

export interface Recurring {
  readonly name: string;
  /** Minute, hour, day of month, month, day of week, in UTC. */
  readonly cron: string;
  readonly job: Type<RecurringJob>;
  /** Whether it is also done before the first request. */
  readonly isDoneAtStart?: boolean;
}

/** All that runs by itself, and when; one replica does each at a time. */
export const RECURRING: readonly Recurring[] = [
  { name: 'close-days', cron: '*/5 * * * *', job: CloseDayJob },
  { name: 'erase-links', cron: '*/10 * * * *', job: EraseLinksJob },
  { name: 'erase-actions', cron: '17 3 * * *', job: EraseActionsJob },
  { name: 'erase-proposals', cron: '27 3 * * *', job: EraseProposalsJob },
  { name: 'forget-expired', cron: '37 * * * *', job: ForgetExpiredJob },
  { name: 'keep-partitions', cron: '47 * * * *', job: KeepPartitionsJob, isDoneAtStart: true },
];
