import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, type Repository } from 'typeorm';
import { CountsService, type StageCounts } from '../actions/counts.service.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { LedgerService } from '../responses/ledger.service.js';
import { ScheduleService } from '../schedule/schedule.service.js';
import { DaySummary } from './day-summary.entity.js';
import { EngagementQueries } from './engagement.queries.js';
import { type CampaignSummary, type CountsAtClose, summarise } from './summary.js';

/** Tells what a campaign came to. */
@Injectable()
export class SummaryService {
  constructor(
    @InjectRepository(DaySummary) private readonly closings: Repository<DaySummary>,
    private readonly queries: EngagementQueries,
    private readonly schedule: ScheduleService,
    private readonly ledger: LedgerService,
    private readonly counts: CountsService,
  ) {}

  /** What the campaign came to by now, for the workspace: small cells are not hidden. */
  async summary(campaign: Campaign, now: Date): Promise<CampaignSummary> {
    const days = await this.schedule.listDays(campaign, now);
    const dayIds = days.map(({ id }) => id);
    const [tallies, posts, counts, atClose] = await Promise.all([
      this.ledger.tallies(campaign),
      this.queries.postsOfDays(dayIds),
      this.countsOf(campaign),
      this.closingsOf(dayIds),
    ]);
    return summarise({ campaign, days, tallies, posts, counts, atClose, now });
  }

  /** A history was not run with this software: nothing was counted, which is not 0. */
  private async countsOf(campaign: Campaign): Promise<ReadonlyMap<string, StageCounts> | null> {
    return campaign.isHistory ? null : this.counts.countsByDay(campaign.id);
  }

  private async closingsOf(dayIds: readonly string[]): Promise<ReadonlyMap<string, CountsAtClose>> {
    const closings = await this.closings.findBy({ campaignDayId: In([...dayIds]) });
    return new Map(
      closings.map(({ campaignDayId, summary, createdAt }) => [
        campaignDayId,
        { counts: summary.counts, countedAt: createdAt },
      ]),
    );
  }
}
