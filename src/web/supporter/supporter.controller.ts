import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Public } from '../../common/permission.guard.js';
import { todayIn } from '../../domain/campaign-day.js';
import { NotFound } from '../../domain/errors.js';
import { pageContext } from '../layout/page-context.js';
import { languageOf } from '../layout/reader.js';
import { AnswersPage } from './answers.page.js';
import { CampaignsPage, liveCampaign } from './campaigns.page.js';
import { DayPage } from './day.page.js';
import { replyIn } from './reply-offers.js';
import { ReplyPage } from './reply-set.page.js';
import { SupporterPagesService } from './supporter-pages.service.js';
import { TodayPage } from './today.page.js';
import { WeekPage } from './week.page.js';
import { ZonePage } from './zone.page.js';

/** The pages that every supporter shares. */
@Controller()
@Public()
export class SupporterController {
  constructor(
    private readonly pages: SupporterPagesService,
    private readonly campaigns: CampaignsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  async home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const now = this.clock.now();
    const context = pageContext(languageOf(request), now);
    const listed = (await this.campaigns.listPublic()).map((campaign) => ({
      ...campaign,
      today: todayIn(campaign.timeZone, now),
    }));
    const live = liveCampaign(listed);
    reply.header('cache-control', 'no-cache').header('vary', 'Accept-Language, Cookie');
    if (live !== null) return void reply.redirect(context.href(`/c/${live.slug}`), 302);
    reply.type('text/html; charset=utf-8').send(CampaignsPage({ context, campaigns: listed }));
  }

  @Get('campaigns')
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const now = this.clock.now();
    const campaigns = (await this.campaigns.listPublic()).map((campaign) => ({
      ...campaign,
      today: todayIn(campaign.timeZone, now),
    }));
    const context = pageContext(languageOf(request), now);
    reply.header('cache-control', 'no-cache').header('vary', 'Accept-Language, Cookie');
    reply.type('text/html; charset=utf-8').send(CampaignsPage({ context, campaigns }));
  }

  @Get('c/:slug')
  today(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.pages.send(request, reply, slug, (page) => TodayPage(page));
  }

  @Get('c/:slug/week')
  week(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.pages.send(request, reply, slug, (page) => WeekPage(page));
  }

  @Get('c/:slug/answers')
  answers(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.pages.send(request, reply, slug, (page) => AnswersPage(page));
  }

  @Get('c/:slug/days/:date')
  day(
    @Param('slug') slug: string,
    @Param('date') date: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.pages.send(request, reply, slug, (page) => {
      const day = page.data.days.find((one) => one.date === date);
      if (day === undefined) throw new NotFound(`${date} is not a day of this campaign.`);
      return DayPage({ ...page, day });
    });
  }

  @Get('c/:slug/replies/:response')
  reply(
    @Param('slug') slug: string,
    @Param('response') response: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.pages.send(request, reply, slug, (page) => ReplyPage(replyIn(page, response)));
  }

  @Get('c/:slug/zone')
  zone(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.pages.send(request, reply, slug, ({ context, data }) =>
      ZonePage({ context, campaign: data.campaign }),
    );
  }
}
