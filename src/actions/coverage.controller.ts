import { Controller, Get, Param, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { Permit } from '../common/permission.guard.js';
import { CoverageService } from './coverage.service.js';
import { COUNTED_STAGES, type CountedStage } from './stage.js';

/** Which stage is asked for. */
export class CoverageQuery {
  /** Stages are counted apart and never added up: one at a time. */
  @IsOptional()
  @IsIn(COUNTED_STAGES)
  stage?: CountedStage;
}

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
