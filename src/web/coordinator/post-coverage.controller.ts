import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { PostCoverageService } from '../../suggested-posts/post-coverage.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { sendPage } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { postCoveragePage } from './post-coverage.page.js';

@Controller('workspace/campaigns/:slug/post-coverage')
export class PostCoveragePageController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly coverage: PostCoverageService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('suggested-post.read')
  async show(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const campaign = await this.campaigns.getBySlug(slug);
    const coverage = await this.coverage.of(campaign, page.viewer, this.clock.now());
    await sendPage(reply, postCoveragePage(page, { campaign: campaignHere(campaign), ...coverage }));
  }
}
