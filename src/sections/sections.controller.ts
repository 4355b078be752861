import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../common/clock.js';
import { IfMatch } from '../common/etag.js';
import { PageQuery } from '../common/page.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { CreateSectionDto, EditSectionDto } from './section.dto.js';
import { sectionView } from './section-view.js';
import { SectionsService } from './sections.service.js';

@Controller('api/v1/sections')
export class SectionsController {
  constructor(
    private readonly sections: SectionsService,
    private readonly clock: Clock,
  ) {}

  /** The sections that take part. */
  @Get()
  @Permit('workspace.read')
  async list(@Query() query: PageQuery) {
    const { items, nextCursor } = await this.sections.listPage(query);
    return { items: items.map(sectionView), nextCursor };
  }

  /** One section. */
  @Get(':slug')
  @Permit('workspace.read')
  async show(@Param('slug') slug: string) {
    return sectionView(await this.sections.getBySlug(slug));
  }

  /** Adds a section. */
  @Post()
  @Permit('section.edit')
  async create(
    @Body() dto: CreateSectionDto,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const section = await this.sections.create(dto, viewer, this.clock.now());
    reply.header('location', `/api/v1/sections/${section.slug}`);
    return sectionView(section);
  }

  /** Changes a section. */
  @Patch(':slug')
  @Permit('section.edit')
  async edit(
    @Param('slug') slug: string,
    @Body() dto: EditSectionDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    return sectionView(await this.sections.edit(slug, dto, viewer, this.clock.now(), expectedVersion));
  }
}
