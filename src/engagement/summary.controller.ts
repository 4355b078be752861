import { Controller, Get, Param } from '@nestjs/common';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { Permit } from '../common/permission.guard.js';
import { summaryJson } from './summary.js';
import { SummaryService } from './summary.service.js';

@Controller('api/v1/campaigns/:slug/summary')
export class SummaryController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly summaries: SummaryService,
    private readonly clock: Clock,
  ) {}

  /** Per campaign day: targets, counts by stage, responses, time to the first response and engagement. */
  @Get()
  @Permit('summary.read')
  async get(@Param('slug') slug: string) {
    return summaryJson(await this.summaries.summary(await this.campaigns.getBySlug(slug), this.clock.now()));
  }
}
