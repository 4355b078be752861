import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignLifeService } from '../../campaigns/campaign-life.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { CurrentPage } from '../workspace/current-page.js';
import { after } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';

@Controller('workspace/campaigns/:slug/archive')
export class ArchivePageController {
  constructor(
    private readonly campaigns: CampaignLifeService,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Permit('campaign.publish')
  async archive(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await this.campaigns.archive(slug, page.viewer, this.clock.now());
    await reply.redirect(after(`/workspace/campaigns/${slug}`, 'archived'), 303);
  }

  @Post('removal')
  @Permit('campaign.publish')
  async unarchive(
    @Param('slug') slug: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.campaigns.unarchive(slug, page.viewer, this.clock.now());
    await reply.redirect(after(`/workspace/campaigns/${slug}`, 'unarchived'), 303);
  }
}
