import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource } from 'typeorm';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { ScheduleService } from '../schedule/schedule.service.js';

const BATCH = 5_000;
/** For what is left of a day that no campaign has any more. */
const ORPHAN_RETENTION_DAYS = 30;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Since when the actions of a campaign day are kept. */
interface Kept {
  readonly day: string;
  readonly since: Date;
}

// Ids are in the order of the deals, so that the walk ends where nothing can be due.
const STEP = `
  WITH walked AS (
    SELECT id, campaign_day_id, dealt_at FROM actions WHERE id > $1::uuid ORDER BY id LIMIT ${BATCH}
  ), erased AS (
    DELETE FROM actions a USING walked w
    LEFT JOIN unnest($2::uuid[], $3::timestamptz[]) AS kept (day, since) ON kept.day = w.campaign_day_id
    WHERE a.id = w.id AND w.dealt_at < COALESCE(kept.since, $4::timestamptz)
    RETURNING 1
  )
  SELECT (SELECT id FROM walked WHERE dealt_at < $5::timestamptz ORDER BY id DESC LIMIT 1) AS last,
    (SELECT count(*)::int FROM erased) AS erased`;

/** Erases actions once their campaign's `retentionDays` are over. Their counts stay. */
@Injectable()
export class EraseActionsJob {
  constructor(
    private readonly dataSource: DataSource,
    private readonly campaigns: CampaignsService,
    private readonly schedule: ScheduleService,
  ) {}

  /** Walks over the old actions in small transactions; answers how many it erased. */
  async run(now: Date): Promise<number> {
    const orphansSince = daysBefore(now, ORPHAN_RETENTION_DAYS);
    const kept = await this.listKept(now);
    const newest = new Date(Math.max(orphansSince.getTime(), ...kept.map(({ since }) => since.getTime())));
    let erased = 0;
    for (let last: string | null = FIRST_ID; last !== null;) {
      const days = kept.map(({ day }) => day);
      const limits = kept.map(({ since }) => since);
      const rows: { last: string | null; erased: number }[] = await this.dataSource.query(STEP, [
        last,
        days,
        limits,
        orphansSince,
        newest,
      ]);
      erased += rows[0]?.erased ?? 0;
      last = rows[0]?.last ?? null;
    }
    return erased;
  }

  private async listKept(now: Date): Promise<Kept[]> {
    const campaigns = await this.campaigns.listAll();
    const kept = campaigns.map(async (campaign) => {
      const since = daysBefore(now, campaign.retentionDays);
      const days = await this.schedule.listDays(campaign, now);
      return days.map(({ id }) => ({ day: id, since }));
    });
    return (await Promise.all(kept)).flat();
  }
}

const daysBefore = (now: Date, days: number): Date => DateTime.fromJSDate(now).minus({ days }).toJSDate();
