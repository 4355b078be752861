import { Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { campaignView } from '../campaigns/campaign-view.js';
import { Clock } from '../common/clock.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { PublicationService } from './publication.service.js';

@Controller('api/v1/campaigns/:slug/publication')
export class PublicationController {
  constructor(
    private readonly publication: PublicationService,
    private readonly clock: Clock,
  ) {}

  /** Whether the campaign can be published, and what stands against it. */
  @Get()
  @Permit('workspace.read')
  check(@Param('slug') slug: string) {
    return this.publication.check(slug, this.clock.now());
  }

  /** Publishes the campaign: its days are locked, and its targets keep the ministries as they are now. */
  @Put()
  @Permit('campaign.publish')
  async publish(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer) {
    return campaignView(await this.publication.publish(slug, viewer, this.clock.now()));
  }

  /** Takes the campaign back from the public; its days stay locked. */
  @Delete()
  @HttpCode(204)
  @Permit('campaign.publish')
  async withdraw(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer) {
    await this.publication.withdraw(slug, viewer, this.clock.now());
  }
}
