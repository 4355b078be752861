import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { IfMatch } from '../common/etag.js';
import { PageQuery } from '../common/page.js';
import { CurrentViewer, Permit, Public } from '../common/permission.guard.js';
import { IdPipe } from '../common/validation.js';
import type { Viewer } from '../domain/viewer.js';
import { FileFormInterceptor } from '../common/file-form.interceptor.js';
import { AddPostImageDto, EditPostImageDto } from './post-image.dto.js';
import { type ImageAct, PostImagesService } from './post-images.service.js';
import { PREVIEW_TYPE } from './post-picture.js';
import { sendPicture } from './picture-answer.js';
import { PublicPictures } from './public-pictures.service.js';

@Controller('api/v1/campaigns/:slug/images')
export class PostImagesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly images: PostImagesService,
    private readonly pictures: PublicPictures,
    private readonly clock: Clock,
  ) {}

  /** The campaign's images for posts, each with what it shows in every language. */
  @Get()
  @Permit('suggested-post.read')
  async list(@Param('slug') slug: string, @Query() query: PageQuery, @CurrentViewer() viewer: Viewer) {
    return this.images.list(await this.campaigns.getBySlug(slug), query, viewer);
  }

  /** Adds an image: re-encoded as PNG or JPEG of at most 1 MB and 2,048 pixels a side, without what the file carried besides. */
  @Post()
  @Permit('suggested-post.write')
  @ApiConsumes('multipart/form-data')
  @UseInterceptors(FileFormInterceptor)
  async add(
    @Param('slug') slug: string,
    @Body() dto: AddPostImageDto,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const image = await this.images.add(campaign, dto, viewer, this.clock.now());
    reply.header('location', `/api/v1/campaigns/${slug}/images/${image.id}`);
    return image;
  }

  /** One image, with how many posts show it. */
  @Get(':id')
  @Permit('suggested-post.read')
  async get(@Param('slug') slug: string, @Param('id', IdPipe) id: string, @CurrentViewer() viewer: Viewer) {
    return this.images.get(await this.campaigns.getBySlug(slug), id, viewer);
  }

  /** Changes an image's name or words; posts that show it in a language in which it says something else are drafts again. */
  @Patch(':id')
  @Permit('suggested-post.write')
  async edit(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() dto: EditPostImageDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    return this.images.edit(await this.act(slug, id, viewer, expectedVersion), dto);
  }

  /** Removes an image for good: 409 `image-in-use` while a post shows it that is not retired. */
  @Delete(':id')
  @HttpCode(204)
  @Permit('suggested-post.write')
  async remove(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    await this.images.remove(await this.act(slug, id, viewer, expectedVersion));
  }

  /** The picture as supporters download it: for everybody while an approved post shows it, else for the workspace. */
  @Get(':id/content')
  @Public()
  @ApiProduces('image/png', 'image/jpeg')
  async content(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentViewer() viewer: Viewer | null,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const found = await this.pictures.get({ slug, id, size: 'content', viewer });
    await sendPicture(request, reply, found, 'content');
  }

  /** The same picture, small, to be shown beside a text. */
  @Get(':id/preview')
  @Public()
  @ApiProduces(PREVIEW_TYPE)
  async preview(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentViewer() viewer: Viewer | null,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const found = await this.pictures.get({ slug, id, size: 'preview', viewer });
    await sendPicture(request, reply, found, 'preview');
  }

  private async act(
    slug: string,
    id: string,
    viewer: Viewer,
    expectedVersion: number | null,
  ): Promise<ImageAct> {
    const campaign = await this.campaigns.getBySlug(slug);
    return { campaign, id, viewer, now: this.clock.now(), expectedVersion };
  }
}
