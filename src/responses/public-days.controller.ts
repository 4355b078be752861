import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { campaignView } from '../campaigns/campaign-view.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { keyOf, pageOf, PageQuery } from '../common/page.js';
import { CurrentViewer, Public } from '../common/permission.guard.js';
import { LANGUAGES } from '../domain/language.js';
import type { Viewer } from '../domain/viewer.js';
import { dayJson, targetJson } from '../schedule/day-json.js';
import type { DayView } from '../schedule/day-view.js';
import { ScheduleService } from '../schedule/schedule.service.js';
import { LedgerService } from './ledger.service.js';
import { publicEntry } from './ledger-view.js';

/** In which language claims, names and notes are wanted, where they are there. */
export class DaysQuery extends PageQuery {
  @ApiPropertyOptional({ enum: LANGUAGES })
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: string;
}

/** What everybody may read of a campaign: its days, whom they address, and what the ministries answered. */
@Controller('api/v1/campaigns/:slug')
export class PublicDaysController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly schedule: ScheduleService,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /** A campaign with its days, sections, conduct and safety notes. */
  @Get()
  @Public()
  async campaign(
    @Param('slug') slug: string,
    @Query() { language = 'en' }: DaysQuery,
    @CurrentViewer() viewer: Viewer | null,
  ) {
    const campaign = await this.campaigns.getVisibleBySlug(slug, viewer);
    const days = await this.schedule.listDays(campaign, this.clock.now());
    return {
      ...campaignView(campaign),
      sections: await this.campaigns.listSections(campaign),
      days: await this.toJson(campaign, days, language, viewer),
    };
  }

  /** Today's day in the campaign's zone; outside its dates null, with the next day. */
  @Get('today')
  @Public()
  async today(
    @Param('slug') slug: string,
    @Query() { language = 'en' }: DaysQuery,
    @CurrentViewer() viewer: Viewer | null,
  ) {
    const now = this.clock.now();
    const campaign = await this.campaigns.getVisibleBySlug(slug, viewer);
    const today = await this.schedule.findToday(campaign, now);
    const next = await this.schedule.nextDay(campaign, now);
    const [day = null] = today ? await this.toJson(campaign, [today], language, viewer) : [];
    const [nextDay = null] = next ? await this.toJson(campaign, [next], language, viewer) : [];
    return { now, campaign: campaignView(campaign), day, nextDay };
  }

  /** The campaign's days in order. */
  @Get('days')
  @Public()
  async days(
    @Param('slug') slug: string,
    @Query() { language = 'en', ...query }: DaysQuery,
    @CurrentViewer() viewer: Viewer | null,
  ) {
    const campaign = await this.campaigns.getVisibleBySlug(slug, viewer);
    const after = keyOf(query) ?? '';
    const days = await this.schedule.listDays(campaign, this.clock.now());
    const page = pageOf(
      days.filter(({ date }) => date > after),
      { limit: 100, ...query },
      ({ date }) => date,
    );
    return { items: await this.toJson(campaign, page.items, language, viewer), nextCursor: page.nextCursor };
  }

  /** One day with its targets, their claims, and what they answered. */
  @Get('days/:date')
  @Public()
  async day(
    @Param('slug') slug: string,
    @Param('date') date: string,
    @Query() { language = 'en' }: DaysQuery,
    @CurrentViewer() viewer: Viewer | null,
  ) {
    const campaign = await this.campaigns.getVisibleBySlug(slug, viewer);
    const day = await this.schedule.getDay(campaign, date, this.clock.now());
    return (await this.toJson(campaign, [day], language, viewer))[0];
  }

  private async toJson(
    campaign: Campaign,
    days: readonly DayView[],
    language: string,
    viewer: Viewer | null,
  ) {
    const outcomes = await this.ledger.outcomes(campaign, days, viewer, this.clock.now());
    return days.map((day) => ({
      ...dayJson(day, language),
      targets: day.targets.map((target) => {
        const outcome = outcomes.get(target.id);
        const responses = outcome?.responses.map((entry) => publicEntry(entry, campaign.slug)) ?? [];
        const { hadContact = false, silentSince = null } = outcome ?? {};
        return { ...targetJson(target, language), responses, hadContact, silentSince };
      }),
    }));
  }
}
