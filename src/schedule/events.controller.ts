import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { IfMatch } from '../common/etag.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import { IdPipe } from '../common/validation.js';
import type { Viewer } from '../domain/viewer.js';
import { CreateEventDto, EditEventDto } from './event.dto.js';
import { EventsService } from './events.service.js';

@Controller('api/v1/campaigns/:slug/events')
export class EventsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly events: EventsService,
    private readonly clock: Clock,
  ) {}

  /** What happens on the campaign's dates, for the planner to heed. */
  @Get()
  @Permit('workspace.read')
  async list(@Param('slug') slug: string) {
    const items = await this.events.list(await this.campaigns.getBySlug(slug));
    return { items, nextCursor: null };
  }

  /** Adds an event to one of the campaign's dates. */
  @Post()
  @Permit('plan.edit')
  async create(
    @Param('slug') slug: string,
    @Body() dto: CreateEventDto,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const event = await this.events.create(slug, dto, viewer, this.clock.now());
    reply.header('location', `/api/v1/campaigns/${slug}/events/${event.id}`);
    return event;
  }

  /** Changes an event. */
  @Patch(':id')
  @Permit('plan.edit')
  edit(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() dto: EditEventDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    return this.events.edit(slug, id, dto, viewer, this.clock.now(), expectedVersion);
  }

  /** Takes an event away. */
  @Delete(':id')
  @HttpCode(204)
  @Permit('plan.edit')
  async remove(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.events.remove(slug, id, viewer, this.clock.now());
  }
}
