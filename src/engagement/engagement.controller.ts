import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { PageQuery } from '../common/page.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import { IdPipe } from '../common/validation.js';
import type { Viewer } from '../domain/viewer.js';
import { RecordSnapshotDto, TrackPostDto } from './engagement.dto.js';
import { EngagementService } from './engagement.service.js';
import { trackedPostJson } from './tracked-post-view.js';

@Controller('api/v1/tracked-posts')
export class EngagementController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly engagement: EngagementService,
    private readonly clock: Clock,
  ) {}

  /** Adds a post whose engagement is followed. */
  @Post()
  @Permit('engagement.record')
  async trackPost(
    @Body() dto: TrackPostDto,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(dto.campaign);
    const post = await this.engagement.trackPost(campaign, dto, viewer, this.clock.now());
    reply.header('location', `/api/v1/tracked-posts/${post.id}/snapshots`);
    return trackedPostJson(post, dto);
  }

  /** Records a network's counts for the post at one instant; what is unknown is null. */
  @Post(':id/snapshots')
  @Permit('engagement.record')
  async recordSnapshot(
    @Param('id', IdPipe) id: string,
    @Body() dto: RecordSnapshotDto,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const snapshot = await this.engagement.recordSnapshot(id, dto, viewer, this.clock.now());
    reply.header('location', `/api/v1/tracked-posts/${id}/snapshots`);
    return snapshot;
  }

  /** The counts that were recorded for the post. */
  @Get(':id/snapshots')
  @Permit('workspace.read')
  listSnapshots(@Param('id', IdPipe) id: string, @Query() query: PageQuery) {
    return this.engagement.listSnapshots(id, query);
  }
}
