import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource } from 'typeorm';

const IDEMPOTENCY_HOURS = 24;

/** Forgets what has expired: sessions, half-done sign-ins, and answers kept for repeated requests. */
@Injectable()
export class ForgetExpiredJob {
  constructor(private readonly dataSource: DataSource) {}

  /** Answers how many rows it forgot. */
  async run(now: Date): Promise<number> {
    const yesterday = DateTime.fromJSDate(now).minus({ hours: IDEMPOTENCY_HOURS }).toJSDate();
    return (
      (await this.forget('DELETE FROM sessions WHERE expires_at <= $1', now)) +
      (await this.forget('DELETE FROM verifications WHERE expires_at <= $1', now)) +
      (await this.forget('DELETE FROM idempotency_keys WHERE created_at <= $1', yesterday))
    );
  }

  private async forget(statement: string, until: Date): Promise<number> {
    const [, count] = await this.dataSource.query<[unknown, number]>(statement, [until]);
    return count;
  }
}
