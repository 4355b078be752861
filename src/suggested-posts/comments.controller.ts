import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { PageQuery } from '../common/page.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import { IdPipe } from '../common/validation.js';
import type { Viewer } from '../domain/viewer.js';
import { CommentDto } from './comments.dto.js';
import { CommentsService } from './comments.service.js';

@Controller('api/v1/campaigns/:slug/suggested-posts/:id/comments')
export class CommentsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly comments: CommentsService,
    private readonly clock: Clock,
  ) {}

  /** What was said about the post, the oldest first. */
  @Get()
  @Permit('suggested-post.read')
  async list(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Query() query: PageQuery,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.comments.list(await this.campaigns.getBySlug(slug), id, query, viewer);
  }

  /** Says something about the wording that the post has now. */
  @Post()
  @Permit('suggested-post.write')
  async add(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() { text }: CommentDto,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const comment = await this.comments.add(campaign, id, text, viewer, this.clock.now());
    reply.header('location', `/api/v1/campaigns/${slug}/suggested-posts/${id}/comments`);
    return comment;
  }
}
