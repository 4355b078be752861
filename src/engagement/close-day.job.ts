import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, type Repository } from 'typeorm';
import { CountsService } from '../actions/counts.service.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import type { DayView } from '../schedule/day-view.js';
import { ScheduleService } from '../schedule/schedule.service.js';
import { DaySummary } from './day-summary.entity.js';
import { NO_COUNTS } from './summary.js';

/** Keeps what each campaign day's counts were when it closed; they go on while tokens of the day are valid. */
@Injectable()
export class CloseDayJob {
  constructor(
    @InjectRepository(DaySummary) private readonly closings: Repository<DaySummary>,
    private readonly campaigns: CampaignsService,
    private readonly schedule: ScheduleService,
    private readonly counts: CountsService,
  ) {}

  /** Closes every day that is due and answers how many; harmless twice, late and on several replicas at once. */
  async run(now: Date): Promise<number> {
    const live = (await this.campaigns.listPublic()).filter(({ isHistory }) => !isHistory);
    let closed = 0;
    for (const campaign of live) closed += await this.closeDaysOf(campaign, now);
    return closed;
  }

  private async closeDaysOf(campaign: Campaign, now: Date): Promise<number> {
    const due = await this.dueDays(campaign, now);
    if (due.length === 0) return 0;
    const counts = await this.counts.countsByDay(campaign.id);
    const inserted = await this.closings
      .createQueryBuilder()
      .insert()
      .values(
        due.map(({ id, closesAt }) => ({
          campaignDayId: id,
          summary: { counts: counts.get(id) ?? NO_COUNTS },
          closedAt: closesAt,
          createdAt: now,
        })),
      )
      // The first replica's count stands.
      .orIgnore()
      .returning('campaign_day_id')
      .execute();
    return (inserted.raw as unknown[]).length;
  }

  private async dueDays(campaign: Campaign, now: Date): Promise<DayView[]> {
    const days = await this.schedule.listDays(campaign, now);
    const closed = days.filter(({ closesAt }) => closesAt <= now);
    const done = await this.closings.findBy({ campaignDayId: In(closed.map(({ id }) => id)) });
    const ids = new Set(done.map(({ campaignDayId }) => campaignDayId));
    return closed.filter(({ id }) => !ids.has(id));
  }
}
