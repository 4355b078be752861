import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { CurrentViewer, Permit, Public } from '../common/permission.guard.js';
import { Guarded } from '../common/rate-limit.guard.js';
import { IdPipe } from '../common/validation.js';
import type { Viewer } from '../domain/viewer.js';
import { ListProposalsDto, ProposePostDto } from './proposal.dto.js';
import { ProposalsService } from './proposals.service.js';

@Controller('api/v1/campaigns/:slug/proposals')
export class ProposalsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly proposals: ProposalsService,
    private readonly clock: Clock,
  ) {}

  /** Proposes a post in a supporter's own words; who sent it, and at what time, is not kept. */
  @Post()
  @Guarded()
  @Public()
  async propose(
    @Param('slug') slug: string,
    @Body() dto: ProposePostDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getPublicBySlug(slug);
    const proposal = await this.proposals.propose(campaign, dto, this.clock.now());
    reply.header('location', `/api/v1/campaigns/${slug}/proposals/${proposal.id}`);
    return proposal;
  }

  /** The posts that supporters and machines proposed, in the viewer's languages. */
  @Get()
  @Permit('suggested-post.read')
  async list(
    @Param('slug') slug: string,
    @Query() filter: ListProposalsDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.proposals.list(await this.campaigns.getBySlug(slug), filter, viewer);
  }

  /** One proposed post. */
  @Get(':id')
  @Permit('suggested-post.read')
  async read(@Param('slug') slug: string, @Param('id', IdPipe) id: string, @CurrentViewer() viewer: Viewer) {
    return this.proposals.get(await this.campaigns.getBySlug(slug), id, viewer);
  }

  /** Makes a draft of the proposal; who adopts it counts as its author. */
  @Put(':id/adoption')
  @Permit('suggested-post.write')
  async adopt(@Param('slug') slug: string, @Param('id', IdPipe) id: string, @CurrentViewer() viewer: Viewer) {
    const campaign = await this.campaigns.getBySlug(slug);
    return this.proposals.adopt({ campaign, id, viewer, now: this.clock.now() });
  }

  /** Takes the proposal off the queue; it can still be adopted later. */
  @Put(':id/dismissal')
  @Permit('suggested-post.write')
  async dismiss(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    return this.proposals.dismiss({ campaign, id, viewer, now: this.clock.now() });
  }
}
