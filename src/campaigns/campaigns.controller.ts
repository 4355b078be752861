import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../common/clock.js';
import { IfMatch } from '../common/etag.js';
import { PageQuery } from '../common/page.js';
import { CurrentViewer, Permit, Public } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { CreateCampaignDto, EditCampaignDto, PauseDto } from './campaign.dto.js';
import { campaignLine, campaignView } from './campaign-view.js';
import { CampaignLifeService } from './campaign-life.service.js';
import { CampaignsService } from './campaigns.service.js';

@Controller('api/v1/campaigns')
export class CampaignsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly life: CampaignLifeService,
    private readonly clock: Clock,
  ) {}

  /** The campaigns that the viewer may see: for the public, published and archived ones. */
  @Get()
  @Public()
  async list(@Query() query: PageQuery, @CurrentViewer() viewer: Viewer | null) {
    const { items, nextCursor } = await this.campaigns.listVisible(query, viewer);
    return { items: items.map(campaignLine), nextCursor };
  }

  /** Adds a campaign as a draft, with a day for each of its dates. */
  @Post()
  @Permit('campaign.edit')
  async create(
    @Body() dto: CreateCampaignDto,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.create(dto, viewer, this.clock.now());
    reply.header('location', `/api/v1/campaigns/${campaign.slug}`);
    return campaignView(campaign);
  }

  /** Changes a campaign; where days that were ever published change with it, a reason is required. */
  @Patch(':slug')
  @Permit('campaign.edit')
  async edit(
    @Param('slug') slug: string,
    @Body() dto: EditCampaignDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    return campaignView(await this.campaigns.edit(slug, dto, viewer, this.clock.now(), expectedVersion));
  }

  /** Stops a whole campaign at once: nothing more is dealt, and pages say why. */
  @Put(':slug/pause')
  @Permit('campaign.pause')
  async pause(@Param('slug') slug: string, @Body() { reason }: PauseDto, @CurrentViewer() viewer: Viewer) {
    return campaignView(await this.life.pause(slug, reason, viewer, this.clock.now()));
  }

  /** Lets a paused campaign go on. */
  @Delete(':slug/pause')
  @HttpCode(204)
  @Permit('campaign.pause')
  async resume(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer) {
    await this.life.resume(slug, viewer, this.clock.now());
  }

  /** Puts a campaign that is over away: everybody can read it, nobody can change it. */
  @Put(':slug/archive')
  @Permit('campaign.publish')
  async archive(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer) {
    return campaignView(await this.life.archive(slug, viewer, this.clock.now()));
  }

  /** Takes a campaign out of the archive. */
  @Delete(':slug/archive')
  @HttpCode(204)
  @Permit('campaign.publish')
  async unarchive(@Param('slug') slug: string, @CurrentViewer() viewer: Viewer) {
    await this.life.unarchive(slug, viewer, this.clock.now());
  }
}
