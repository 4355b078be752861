import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { campaignView } from '../campaigns/campaign-view.js';
import { Clock } from '../common/clock.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { CloneCampaignDto } from './clone.dto.js';
import { ClonesService } from './clones.service.js';

@Controller('api/v1/campaigns/:slug/clones')
export class ClonesController {
  constructor(
    private readonly clones: ClonesService,
    private readonly clock: Clock,
  ) {}

  /** Adds a draft with the days, targets, pins, events, sections and settings of the campaign, on new dates. */
  @Post()
  @Permit('campaign.edit')
  async create(
    @Param('slug') slug: string,
    @Body() dto: CloneCampaignDto,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const clone = await this.clones.clone(slug, dto, viewer, this.clock.now());
    reply.header('location', `/api/v1/campaigns/${clone.slug}`);
    return campaignView(clone);
  }
}
