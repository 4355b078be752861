import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { campaignView } from '../campaigns/campaign-view.js';
import { Clock } from '../common/clock.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { PublicationService } from './publication.service.js';
import { ShowMinistryDto } from './show-ministry.dto.js';
import { ShownMinistriesService } from './shown-ministries.service.js';

@Controller('api/v1/campaigns/:slug/publication')
export class PublicationController {
  constructor(
    private readonly publication: PublicationService,
    private readonly shown: ShownMinistriesService,
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

  /** Shows the ministry as it is now on the days that are open or to come; a reason is required where that changes what supporters read. */
  @Put('ministries/:ministry')
  @Permit('plan.edit')
  async showMinistry(
    @Param('slug') slug: string,
    @Param('ministry') ministry: string,
    @Body() { reason }: ShowMinistryDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    const now = this.clock.now();
    await this.shown.refresh(slug, ministry, reason, viewer, now);
    return this.publication.check(slug, now);
  }

  /** Takes the campaign back from the public; its days stay locked. */
  @Delete()
  @HttpCode(204)
  @Permit('campaign.publish')
  async withdraw(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer) {
    await this.publication.withdraw(slug, viewer, this.clock.now());
  }
}
