import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../../config/config.js';
import { Clock } from '../../common/clock.js';
import { Public } from '../../common/permission.guard.js';
import { NotFound } from '../../domain/errors.js';
import { pageContext } from '../layout/page-context.js';
import { languageOf } from '../layout/reader.js';
import { calendarOf, withdrawnCalendarOf } from './calendar.js';
import { CampaignDataService } from './campaign-data.service.js';
import { feedOf } from './feed.js';
import { sendFile } from './send-file.js';
import { SupporterPagesService } from './supporter-pages.service.js';

const SECTION = { name: 'section', required: false, description: 'The slug of a section that takes part.' };
const LANG = { name: 'lang', required: false, enum: ['en', 'fr', 'ar'] };

/** What a supporter subscribes to: the storms for a calendar, the news for a reader. */
@ApiTags('Public')
@Controller(['c/:slug', 'api/v1/campaigns/:slug'])
@Public()
export class SubscriptionsController {
  constructor(
    private readonly pages: SupporterPagesService,
    private readonly data: CampaignDataService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Every storm of the campaign as a calendar, with an alarm each. One that was withdrawn answers with its events cancelled. */
  @Get('calendar.ics')
  @ApiOperation({ summary: 'Every storm of the campaign as a calendar, with an alarm each' })
  @ApiQuery(SECTION)
  @ApiQuery(LANG)
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  async calendar(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const body = await this.calendarFor(slug, request);
    await sendFile(request, reply, {
      type: 'text/calendar; charset=utf-8',
      body,
      fileName: `${slug}.ics`,
    });
  }

  /** The campaign's news as an Atom feed. */
  @Get('feed.atom')
  @ApiOperation({ summary: 'The news of the campaign as an Atom feed' })
  @ApiQuery(SECTION)
  @ApiQuery(LANG)
  @ApiOkResponse({ content: { 'application/atom+xml': { schema: { type: 'string' } } } })
  async feed(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { data, context } = await this.pages.read(request, slug);
    const body = feedOf(data, context, this.config.publicUrl);
    await sendFile(request, reply, { type: 'application/atom+xml; charset=utf-8', body });
  }

  private async calendarFor(slug: string, request: FastifyRequest): Promise<string> {
    try {
      const { data, context } = await this.pages.read(request, slug);
      return calendarOf(data, context, this.config.publicUrl);
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      const now = this.clock.now();
      const withdrawn = await this.data.loadWithdrawn(slug, now);
      return withdrawnCalendarOf(withdrawn, pageContext(languageOf(request), now));
    }
  }
}
