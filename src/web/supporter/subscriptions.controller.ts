import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../../config/config.js';
import { Public } from '../../common/permission.guard.js';
import { calendarOf } from './calendar.js';
import { feedOf } from './feed.js';
import { SupporterPagesService } from './supporter-pages.service.js';

const CACHE = 'public, max-age=300';

/** What a supporter subscribes to: the storms for a calendar, the news for a reader. */
@ApiTags('Public')
@Controller(['c/:slug', 'api/v1/campaigns/:slug'])
@Public()
export class SubscriptionsController {
  constructor(
    private readonly pages: SupporterPagesService,
    private readonly config: Config,
  ) {}

  /** Every storm of the campaign as a calendar. */
  @Get('calendar.ics')
  @ApiOperation({ summary: 'Every storm of the campaign as a calendar' })
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  async calendar(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { data, context } = await this.pages.read(request, slug);
    reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', `inline; filename="${slug}.ics"`)
      .header('cache-control', CACHE)
      .header('vary', 'Accept-Language, Cookie');
    await reply.send(calendarOf(data, context, this.config.publicUrl));
  }

  /** The campaign's news as an Atom feed. */
  @Get('feed.atom')
  @ApiOperation({ summary: 'The news of the campaign as an Atom feed' })
  @ApiOkResponse({ content: { 'application/atom+xml': { schema: { type: 'string' } } } })
  async feed(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { data, context } = await this.pages.read(request, slug);
    reply
      .header('content-type', 'application/atom+xml; charset=utf-8')
      .header('cache-control', CACHE)
      .header('vary', 'Accept-Language, Cookie');
    await reply.send(feedOf(data, context, this.config.publicUrl));
  }
}
