import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource } from 'typeorm';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { ScheduleService } from '../schedule/schedule.service.js';

/** Erases pasted links when their hours are over, and what told doubles once the campaign's `retentionDays` are. */
@Injectable()
export class EraseLinksJob {
  constructor(
    private readonly dataSource: DataSource,
    private readonly campaigns: CampaignsService,
    private readonly schedule: ScheduleService,
  ) {}

  /** Answers how many links and hashes it erased. */
  async run(now: Date): Promise<number> {
    const [, links] = await this.dataSource.query<[unknown, number]>(
      `UPDATE post_links SET ciphertext = NULL, encrypted_until = NULL
       WHERE ciphertext IS NOT NULL AND encrypted_until <= $1`,
      [now],
    );
    let erased = links;
    for (const campaign of await this.campaigns.listAll()) {
      const days = await this.schedule.listDays(campaign, now);
      const keptSince = DateTime.fromJSDate(now, { zone: 'utc' }).minus({ days: campaign.retentionDays });
      const [, hashes] = await this.dataSource.query<[unknown, number]>(
        'DELETE FROM post_links WHERE campaign_day_id = ANY ($1::uuid[]) AND created_on < $2::date',
        [days.map(({ id }) => id), keptSince.toISODate()],
      );
      erased += hashes;
    }
    return erased;
  }
}
