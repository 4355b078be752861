import { Controller, Get, Param, Query } from '@nestjs/common';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { Permit } from '../common/permission.guard.js';
import { CoverageQuery } from './action.dto.js';
import { CoverageService } from './coverage.service.js';

@Controller('api/v1/campaigns/:slug/coverage')
export class CoverageController {
  constructor(
    private readonly coverage: CoverageService,
    private readonly campaigns: CampaignsService,
    private readonly clock: Clock,
  ) {}

  /** How often a stage was counted in each hour of the day and language, and which hours are thin. */
  @Get()
  @Permit('summary.read')
  async show(@Param('slug') slug: string, @Query() { stage = 'dealt' }: CoverageQuery) {
    return this.coverage.coverage(await this.campaigns.getBySlug(slug), stage, this.clock.now());
  }
}
