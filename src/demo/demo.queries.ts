import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { MinistryView } from '../ministries/ministry-view.js';
import { DEMO_AUTHOR } from './content/people.js';

export type DemoState = 'loaded' | 'removed';

// An arbitrary number, the same on every replica.
const LOCK = 20_120_611;

// What the demo's author made is the demo's, since nobody signs in as that person.
const MADE_BY_AUTHOR = `
  SELECT subject_id::uuid FROM audit_entries
  WHERE action = $1 AND person_id = (SELECT id FROM people WHERE email = '${DEMO_AUTHOR.email}')`;

/** What the demo does to tables beyond what the nouns' services offer: its marks, its state, taking all of it back. */
@Injectable()
export class DemoQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs the work while no other replica does such work. */
  async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query('SELECT pg_advisory_lock($1)', [LOCK]);
      return await work();
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [LOCK]).finally(() => runner.release());
    }
  }

  /** What was decided about the demo; null where nothing was, or where a load was interrupted. */
  async state(): Promise<DemoState | null> {
    const [row] = await this.dataSource.query<{ state: DemoState }[]>('SELECT state FROM demo_state');
    return row?.state ?? null;
  }

  /** Keeps the decision. */
  async setState(manager: EntityManager, state: DemoState, now: Date): Promise<void> {
    await manager.query(
      `INSERT INTO demo_state (id, state, changed_at) VALUES (true, $1, $2)
       ON CONFLICT (id) DO UPDATE SET state = excluded.state, changed_at = excluded.changed_at`,
      [state, now],
    );
  }

  /** Whether there is a campaign that is not the demo's. */
  async hasOtherCampaigns(): Promise<boolean> {
    await this.mark();
    const [row] = await this.dataSource.query<{ found: boolean }[]>(
      'SELECT EXISTS (SELECT FROM campaigns WHERE NOT is_demo) AS found',
    );
    return row?.found ?? false;
  }

  /** The id of the person of that address; null where there is none. */
  async personId(email: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ id: string }[]>('SELECT id FROM people WHERE email = $1', [
      email,
    ]);
    return row?.id ?? null;
  }

  /** Keeps the person out from the beginning. */
  async keepOut(manager: EntityManager, personId: string, now: Date): Promise<void> {
    await manager.query('UPDATE people SET disabled_at = $2 WHERE id = $1', [personId, now]);
  }

  /** Marks as the demo's whatever its author made. */
  async mark(): Promise<void> {
    const made = { campaigns: 'campaign.create', ministries: 'ministry.create', claims: 'claim.create' };
    for (const [table, action] of Object.entries(made)) {
      await this.dataSource.query(
        `UPDATE ${table} SET is_demo = true WHERE NOT is_demo AND id IN (${MADE_BY_AUTHOR})`,
        [action],
      );
    }
  }

  /** Says of the accounts that the author "checked" that nobody looked at them. */
  async markAccounts(authorId: string): Promise<void> {
    await this.dataSource.query(
      'UPDATE ministry_accounts SET checked_for_demo = true WHERE checked_by = $1 AND NOT checked_for_demo',
      [authorId],
    );
  }

  /** Keeps for the campaign's targets what the archive knows of their ministries. */
  async describeTargets(campaignId: string, ministries: readonly MinistryView[]): Promise<void> {
    for (const ministry of ministries) {
      await this.dataSource.query(
        `UPDATE targets SET published_ministry = $1
         WHERE ministry_id = $2 AND campaign_day_id IN (SELECT id FROM campaign_days WHERE campaign_id = $3)`,
        [JSON.stringify(ministry), ministry.id, campaignId],
      );
    }
  }
}
