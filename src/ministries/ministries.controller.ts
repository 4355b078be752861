import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../common/clock.js';
import { IfMatch } from '../common/etag.js';
import { PageQuery } from '../common/page.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { MinistriesService } from './ministries.service.js';
import { CreateMinistryDto, EditMinistryDto } from './ministry.dto.js';
import type { Ministry } from './ministry.entity.js';
import { ministryView, workingWeekView } from './ministry-view.js';

const versioned = (ministry: Ministry) => ({
  ...ministryView(ministry),
  ...workingWeekView(ministry),
  version: ministry.version,
});

@Controller('api/v1/ministries')
export class MinistriesController {
  constructor(
    private readonly ministries: MinistriesService,
    private readonly clock: Clock,
  ) {}

  /** The ministries with their accounts. */
  @Get()
  @Permit('workspace.read')
  async list(@Query() query: PageQuery) {
    const { items, nextCursor } = await this.ministries.listPage(query);
    return { items: items.map(versioned), nextCursor };
  }

  /** One ministry with its accounts. */
  @Get(':slug')
  @Permit('workspace.read')
  async get(@Param('slug') slug: string) {
    return versioned(await this.ministries.getBySlug(slug));
  }

  /** Adds a ministry. */
  @Post()
  @Permit('ministry.edit')
  async create(
    @Body() dto: CreateMinistryDto,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const ministry = await this.ministries.create(dto, viewer, this.clock.now());
    reply.header('location', `/api/v1/ministries/${ministry.slug}`);
    return versioned(ministry);
  }

  /** Changes a ministry; what was published of it stays as it was then. */
  @Patch(':slug')
  @Permit('ministry.edit')
  async edit(
    @Param('slug') slug: string,
    @Body() dto: EditMinistryDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    return versioned(await this.ministries.edit(slug, dto, viewer, this.clock.now(), expectedVersion));
  }
}
