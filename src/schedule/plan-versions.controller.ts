import { Controller, Get, Param, Query } from '@nestjs/common';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { keyOf, pageOf, PageQuery } from '../common/page.js';
import { CurrentViewer, Public } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { PlanVersionsService } from './plan-versions.service.js';

@Controller('api/v1/campaigns/:slug/plan/versions')
export class PlanVersionsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly versions: PlanVersionsService,
    private readonly clock: Clock,
  ) {}

  /** Every plan that supporters were ever told, the newest first, each with what it changed and why. */
  @Get()
  @Public()
  async list(@Param('slug') slug: string, @Query() query: PageQuery, @CurrentViewer() viewer: Viewer | null) {
    const campaign = await this.campaigns.getVisibleBySlug(slug, viewer);
    const before = Number(keyOf(query) ?? Infinity);
    const versions = await this.versions.list(campaign, this.clock.now());
    return pageOf(
      versions.filter(({ number }) => number < before),
      query,
      ({ number }) => String(number),
    );
  }
}
