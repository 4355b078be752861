import { Controller, Get, Param } from '@nestjs/common';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { type PostCoverage, PostCoverageService } from './post-coverage.service.js';

@Controller('api/v1/campaigns/:slug/post-coverage')
export class PostCoverageController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly coverage: PostCoverageService,
    private readonly clock: Clock,
  ) {}

  /** How many posts each target of each day has in each of the viewer's languages, against what it needs; ministries by slug. */
  @Get()
  @Permit('suggested-post.read')
  async read(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer): Promise<PostCoverage<string>> {
    const campaign = await this.campaigns.getBySlug(slug);
    const { items, ...rest } = await this.coverage.of(campaign, viewer, this.clock.now());
    return { ...rest, items: items.map((item) => ({ ...item, ministry: item.ministry.slug })) };
  }
}
