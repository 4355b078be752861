import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PauseDto } from '../campaigns/campaign.dto.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { IfMatch } from '../common/etag.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import { NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { differenceOf } from '../domain/wording-difference.js';
import { CreateSuggestedPostDto, EditSuggestedPostDto, ListSuggestedPostsDto } from './suggested-post.dto.js';
import { RestoreWordingDto } from './reviews.dto.js';
import type { PostAct } from './post-changes.service.js';
import { PostLifeService } from './post-life.service.js';
import { lastApproved } from './suggested-post-view.js';
import { SuggestedPostsService } from './suggested-posts.service.js';
import { UnusedApprovals } from './unused-approvals.service.js';
import { changesBetween } from './wording-changes.js';

/** An id in a path; what cannot be one names nothing. */
const PostId = () =>
  Param(
    'id',
    new ParseUUIDPipe({ exceptionFactory: () => new NotFound('There is no such suggested post.') }),
  );

@Controller('api/v1/campaigns/:slug/suggested-posts')
export class SuggestedPostsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly posts: SuggestedPostsService,
    private readonly life: PostLifeService,
    private readonly unused: UnusedApprovals,
    private readonly clock: Clock,
  ) {}

  /** The campaign's suggested posts that the viewer may see. */
  @Get()
  @Permit('suggested-post.read')
  async list(
    @Param('slug') slug: string,
    @Query() filter: ListSuggestedPostsDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    const campaign = await this.campaign(slug);
    const { items, nextCursor } = await this.posts.list(campaign, filter, viewer);
    return { items: await this.unused.mark(campaign, items, this.clock.now()), nextCursor };
  }

  /** Adds a suggested post as a draft. */
  @Post()
  @Permit('suggested-post.write')
  async create(
    @Param('slug') slug: string,
    @Body() dto: CreateSuggestedPostDto,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const post = await this.posts.create(await this.campaign(slug), dto, viewer, this.clock.now());
    reply.header('location', `/api/v1/campaigns/${slug}/suggested-posts/${post.id}`);
    return post;
  }

  /** One suggested post. */
  @Get(':id')
  @Permit('suggested-post.read')
  async read(@Param('slug') slug: string, @PostId() id: string, @CurrentViewer() viewer: Viewer) {
    const campaign = await this.campaign(slug);
    const wordings = await this.posts.viewWordings(campaign, id, viewer);
    const post = await this.posts.get(campaign, id, viewer);
    const approved = lastApproved(wordings);
    return {
      ...(await this.unused.markOne(campaign, post, this.clock.now())),
      /** What changed since the wording that was approved last, word by word and beside the words; null where none was. */
      difference: approved && {
        wording: approved.wording,
        pieces: differenceOf(approved.text, post.text),
        ...changesBetween(approved, post),
      },
      wordings,
    };
  }

  /** Changes a suggested post; a new wording is a draft again. */
  @Patch(':id')
  @Permit('suggested-post.write')
  async edit(
    @Param('slug') slug: string,
    @PostId() id: string,
    @Body() dto: EditSuggestedPostDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    return this.posts.edit(await this.act(slug, id, viewer, expectedVersion), dto);
  }

  /** Hands a draft on to whoever approves it. */
  @Put(':id/review')
  @Permit('suggested-post.write')
  async sendToReview(
    @Param('slug') slug: string,
    @PostId() id: string,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    return this.life.sendToReview(await this.act(slug, id, viewer, expectedVersion));
  }

  /** Gives a post in review back to those who write it: it is a draft again. */
  @Delete(':id/review')
  @HttpCode(204)
  @Permit('suggested-post.write')
  async sendBack(
    @Param('slug') slug: string,
    @PostId() id: string,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    await this.life.sendBack(await this.act(slug, id, viewer, expectedVersion));
  }

  /** Gives the post one of its earlier wordings back; it is a draft again. */
  @Put(':id/wording')
  @Permit('suggested-post.write')
  async restore(
    @Param('slug') slug: string,
    @PostId() id: string,
    @Body() { wording }: RestoreWordingDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    return this.posts.restore(await this.act(slug, id, viewer, expectedVersion), wording);
  }

  /** Approves this very wording; nobody approves what they wrote themselves. */
  @Put(':id/approval')
  @Permit('suggested-post.approve')
  async approve(
    @Param('slug') slug: string,
    @PostId() id: string,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    return this.life.approve(await this.act(slug, id, viewer, expectedVersion));
  }

  /** Takes the approval back: the post is not dealt any more. */
  @Delete(':id/approval')
  @HttpCode(204)
  @Permit('suggested-post.approve')
  async revokeApproval(
    @Param('slug') slug: string,
    @PostId() id: string,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    await this.life.revokeApproval(await this.act(slug, id, viewer, expectedVersion));
  }

  /** Takes a post out of use. */
  @Put(':id/retirement')
  @Permit('suggested-post.write')
  async retire(
    @Param('slug') slug: string,
    @PostId() id: string,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    return this.life.retire(await this.act(slug, id, viewer, expectedVersion));
  }

  /** Stops a post at once. */
  @Put(':id/pause')
  @Permit('campaign.pause')
  async pause(
    @Param('slug') slug: string,
    @PostId() id: string,
    @Body() { reason }: PauseDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.life.pause(await this.act(slug, id, viewer), reason);
  }

  /** Lets a paused post be dealt again. */
  @Delete(':id/pause')
  @HttpCode(204)
  @Permit('campaign.pause')
  async resume(@Param('slug') slug: string, @PostId() id: string, @CurrentViewer() viewer: Viewer) {
    await this.life.resume(await this.act(slug, id, viewer));
  }

  private async act(
    slug: string,
    id: string,
    viewer: Viewer,
    expectedVersion: number | null = null,
  ): Promise<PostAct> {
    return { campaign: await this.campaign(slug), id, viewer, now: this.clock.now(), expectedVersion };
  }

  private campaign(slug: string): Promise<Campaign> {
    return this.campaigns.getBySlug(slug);
  }
}
