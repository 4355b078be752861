import { Controller, Get, Param } from '@nestjs/common';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { CurrentViewer, Public } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { ReplyOffers } from './reply-offers.service.js';

@Controller('api/v1/campaigns/:slug/replies')
export class RepliesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly offers: ReplyOffers,
    private readonly clock: Clock,
  ) {}

  /** The responses that supporters are asked to answer back now: a deal names one of them as `response`. */
  @Get()
  @Public()
  async list(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer | null) {
    const campaign = await this.campaigns.getVisibleBySlug(slug, viewer);
    return { items: await this.offers.list(campaign, this.clock.now()) };
  }
}
