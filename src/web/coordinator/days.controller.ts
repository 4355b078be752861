import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PauseDto } from '../../campaigns/campaign.dto.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { EditDayDto, SetTargetsDto } from '../../schedule/day.dto.js';
import { PausesService } from '../../schedule/pauses.service.js';
import { PlanService } from '../../schedule/plan.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, listOf, textIfAny, textOf, versionOf } from '../workspace/form.js';
import { after, readDto, sendPage, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { dayInput } from './day-form.js';
import { dayPage } from './day.page.js';
import { DayPages } from './day-pages.service.js';
import { daysPage } from './days.page.js';
import { changeTargets } from './target-changes.js';

const pathOf = (slug: string, date: string): string => `/workspace/campaigns/${slug}/days/${date}`;

@Controller('workspace/campaigns/:slug/days')
export class DayPagesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly pages: DayPages,
    private readonly plan: PlanService,
    private readonly pauses: PausesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('workspace.read')
  async list(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const campaign = await this.campaigns.getBySlug(slug);
    const days = await this.pages.days(campaign, this.clock.now());
    await sendPage(reply, daysPage(page, { campaign: campaignHere(campaign), days }));
  }

  @Get(':date')
  @Permit('workspace.read')
  async show(
    @Param('slug') slug: string,
    @Param('date') date: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await sendPage(reply, dayPage(page, await this.pages.view(slug, date, this.clock.now())));
  }

  @Post(':date')
  @Permit('plan.edit')
  async edit(
    @Param('slug') slug: string,
    @Param('date') date: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const now = this.clock.now();
    await submit(
      reply,
      async () => {
        const { campaign, day } = await this.pages.view(slug, date, now);
        const dto = await readDto(EditDayDto, dayInput(form, day, campaign.languages));
        await this.plan.editDay(slug, date, dto, page.viewer, now, versionOf(form));
        return after(pathOf(slug, date), 'saved');
      },
      async (refusal) => dayPage(page, await this.pages.wordsAgain(page, slug, date, now, form, refusal)),
    );
  }

  /** Each button changes the list; on a published day the change waits for its reason. */
  @Post(':date/targets')
  @Permit('plan.edit')
  async setTargets(
    @Param('slug') slug: string,
    @Param('date') date: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const now = this.clock.now();
    const change = textOf(form, 'change') || 'save';
    const ministries = changeTargets(listOf(form, 'ministries'), change, textOf(form, 'added'));
    const view = await this.pages.view(slug, date, now);
    if (view.day.isLocked && change !== 'save') {
      const waiting = this.pages.targetsWaiting(view, form, ministries);
      return sendPage(reply, dayPage(page, waiting));
    }
    await submit(
      reply,
      async () => {
        const dto = await readDto(SetTargetsDto, { ministries, reason: textIfAny(form, 'targetsReason') });
        await this.plan.setTargets(slug, date, dto, page.viewer, now, versionOf(form));
        return after(`${pathOf(slug, date)}#targets`, 'saved');
      },
      async (refusal) =>
        dayPage(page, await this.pages.targetsAgain(page, slug, date, now, form, ministries, refusal)),
    );
  }

  @Post(':date/pause')
  @Permit('campaign.pause')
  async pauseDay(
    @Param('slug') slug: string,
    @Param('date') date: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const { reason } = await readDto(PauseDto, { reason: textOf(form, 'reason') });
    await this.pauses.pauseDay(slug, date, reason, page.viewer, this.clock.now());
    await reply.redirect(after(pathOf(slug, date), 'paused'), 303);
  }

  @Post(':date/resume')
  @Permit('campaign.pause')
  async resumeDay(
    @Param('slug') slug: string,
    @Param('date') date: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.pauses.resumeDay(slug, date, page.viewer, this.clock.now());
    await reply.redirect(after(pathOf(slug, date), 'resumed'), 303);
  }

  @Post(':date/targets/:ministry/pause')
  @Permit('campaign.pause')
  async pauseTarget(
    @Param('slug') slug: string,
    @Param('date') date: string,
    @Param('ministry') ministry: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const { reason } = await readDto(PauseDto, { reason: textOf(form, 'reason') });
    await this.pauses.pauseTarget(slug, date, ministry, reason, page.viewer, this.clock.now());
    await reply.redirect(after(`${pathOf(slug, date)}#targets`, 'paused'), 303);
  }

  @Post(':date/targets/:ministry/resume')
  @Permit('campaign.pause')
  async resumeTarget(
    @Param('slug') slug: string,
    @Param('date') date: string,
    @Param('ministry') ministry: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.pauses.resumeTarget(slug, date, ministry, page.viewer, this.clock.now());
    await reply.redirect(after(`${pathOf(slug, date)}#targets`, 'resumed'), 303);
  }
}
