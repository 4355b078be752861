import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { IfMatch } from '../common/etag.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import { IdPipe } from '../common/validation.js';
import type { Viewer } from '../domain/viewer.js';
import { ListTranslationsDto, TranslatedWordingDto } from './translations.dto.js';
import { TranslationsService } from './translations.service.js';

@Controller('api/v1/campaigns/:slug')
export class TranslationsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly translations: TranslationsService,
    private readonly clock: Clock,
  ) {}

  /** Posts beside their translation into one of the viewer's languages, and how far each is. */
  @Get('translations')
  @Permit('suggested-post.read')
  async list(
    @Param('slug') slug: string,
    @Query() filter: ListTranslationsDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.translations.list(await this.campaigns.getBySlug(slug), filter, viewer);
  }

  /** Notes that a translation says what this wording of its original says; its own words and approval stay. */
  @Put('suggested-posts/:id/translation')
  @Permit('suggested-post.write')
  async confirm(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() { wording }: TranslatedWordingDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const act = { campaign, id, viewer, now: this.clock.now(), expectedVersion };
    return this.translations.confirm(act, wording);
  }
}
