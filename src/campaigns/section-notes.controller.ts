import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { IfMatch } from '../common/etag.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { PutSectionNoteDto } from './section-note.dto.js';
import { SectionNotesService } from './section-notes.service.js';

@Controller('api/v1/campaigns/:slug/sections/:section/note')
@Permit('section-note.write')
export class SectionNotesController {
  constructor(
    private readonly notes: SectionNotesService,
    private readonly clock: Clock,
  ) {}

  /** What the section tells its own supporters about the campaign; a section coordinator reads their own section's. */
  @Get()
  get(@Param('slug') slug: string, @Param('section') section: string, @CurrentViewer() viewer: Viewer) {
    return this.notes.get(slug, section, viewer);
  }

  /** Puts the section's note in the place of the one that was there. */
  @Put()
  put(
    @Param('slug') slug: string,
    @Param('section') section: string,
    @Body() dto: PutSectionNoteDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    return this.notes.put(slug, section, dto, viewer, this.clock.now(), expectedVersion);
  }
}
