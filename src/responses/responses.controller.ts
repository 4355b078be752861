import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Query,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { IfMatch } from '../common/etag.js';
import { PageQuery } from '../common/page.js';
import { CurrentViewer, Permit, Public } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { IdPipe } from '../common/validation.js';
import { isInside, LedgerService } from './ledger.service.js';
import { ledgerJson, publicEntry, workspaceEntry } from './ledger-view.js';
import { AssignDayDto, EditResponseDto, RecordResponseDto } from './response.dto.js';
import { ResponsesService } from './responses.service.js';
import { ScreenshotFormInterceptor } from './screenshot-form.interceptor.js';

@Controller('api/v1/campaigns/:slug/responses')
export class ResponsesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly responses: ResponsesService,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /** The ledger: what ministries answered, and since when the others are silent. */
  @Get()
  @Public()
  async list(@Param('slug') slug: string, @Query() query: PageQuery, @CurrentViewer() viewer: Viewer | null) {
    const campaign = await this.campaigns.getVisibleBySlug(slug, viewer);
    return ledgerJson(
      await this.ledger.ledger(campaign, viewer, this.clock.now(), query),
      slug,
      isInside(viewer),
    );
  }

  /** One response. */
  @Get(':id')
  @Public()
  async get(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentViewer() viewer: Viewer | null,
  ) {
    const campaign = await this.campaigns.getVisibleBySlug(slug, viewer);
    const entry = await this.ledger.getEntry(campaign, id, viewer, this.clock.now());
    return isInside(viewer) ? workspaceEntry(entry, slug) : publicEntry(entry, slug);
  }

  /** The picture that was kept as evidence. */
  @Get(':id/screenshot')
  @Public()
  async screenshot(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentViewer() viewer: Viewer | null,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getVisibleBySlug(slug, viewer);
    const file = await this.ledger.getScreenshot(campaign, id, viewer);
    return reply
      .type(file.mediaType)
      .header('content-disposition', `inline; filename="${file.sha256.slice(0, 16)}"`)
      .header('cache-control', 'no-cache')
      .header('etag', `"${file.sha256}"`)
      .send(file.content);
  }

  /** Records what a ministry answered, with evidence; its day follows from the attribution rule. */
  @Post()
  @Permit('response.record')
  @ApiConsumes('application/json', 'multipart/form-data')
  @UseInterceptors(ScreenshotFormInterceptor)
  async record(
    @Param('slug') slug: string,
    @Body() dto: RecordResponseDto,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const { id } = await this.responses.record(campaign, dto, viewer, this.clock.now());
    reply.header('location', `/api/v1/campaigns/${slug}/responses/${id}`);
    return this.read(slug, id, viewer);
  }

  /** Corrects what was recorded. */
  @Patch(':id')
  @Permit('response.record')
  @ApiConsumes('application/json', 'multipart/form-data')
  @UseInterceptors(ScreenshotFormInterceptor)
  async edit(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() dto: EditResponseDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    await this.responses.edit(campaign, id, dto, viewer, this.clock.now(), expectedVersion);
    return this.read(slug, id, viewer);
  }

  /** Says which day the response answers, or that it answers none. */
  @Put(':id/day')
  @Permit('response.record')
  async assignDay(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() { day }: AssignDayDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    await this.responses.assignDay(campaign, id, day, viewer, this.clock.now(), expectedVersion);
    return this.read(slug, id, viewer);
  }

  /** Makes the response public. */
  @Put(':id/publication')
  @Permit('response.publish')
  async publish(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.responses.publish(await this.campaigns.getBySlug(slug), id, viewer, this.clock.now());
    return this.read(slug, id, viewer);
  }

  /** Makes the response internal again. */
  @Delete(':id/publication')
  @HttpCode(204)
  @Permit('response.publish')
  async withdraw(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.responses.withdraw(await this.campaigns.getBySlug(slug), id, viewer, this.clock.now());
  }

  private async read(slug: string, id: string, viewer: Viewer) {
    const campaign = await this.campaigns.getBySlug(slug);
    return workspaceEntry(await this.ledger.getEntry(campaign, id, viewer, this.clock.now()), slug);
  }
}
