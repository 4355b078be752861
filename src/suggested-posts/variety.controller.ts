import { Controller, Get, Param, Query } from '@nestjs/common';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { VarietyDto } from './variety.dto.js';
import { VarietyService } from './variety.service.js';

@Controller('api/v1/campaigns/:slug/variety')
export class VarietyController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly variety: VarietyService,
  ) {}

  /** How much the approved posts differ as people are dealt them, by language, and for how many people they do. */
  @Get()
  @Permit('suggested-post.read')
  async read(@Param('slug') slug: string, @Query() query: VarietyDto, @CurrentViewer() viewer: Viewer) {
    return this.variety.measure(await this.campaigns.getBySlug(slug), query, viewer);
  }
}
