import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { EditCampaignDto } from '../../campaigns/campaign.dto.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { Forbidden } from '../../domain/errors.js';
import { EditDayDto } from '../../schedule/day.dto.js';
import { PlanService } from '../../schedule/plan.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, numberOf, textIfAny, textOf, versionOf } from '../workspace/form.js';
import { refusedForm } from '../workspace/form-state.js';
import { readDto, sendPage, submit } from '../workspace/submit.js';
import { allows, withQuery, type WorkspacePage } from '../workspace/workspace-page.js';
import { stormPickerPage } from './storm-picker.page.js';
import { StormPickerPages } from './storm-picker.service.js';

@Controller('workspace/campaigns/:slug/board/storm')
export class StormPickerController {
  constructor(
    private readonly pages: StormPickerPages,
    private readonly campaigns: CampaignsService,
    private readonly plan: PlanService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('plan.edit')
  async show(
    @Param('slug') slug: string,
    @Query() query: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const view = await this.pages.view(slug, textOf(query, 'date'), this.clock.now());
    await sendPage(reply, stormPickerPage(page, view));
  }

  @Post()
  @Permit('plan.edit')
  async choose(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const date = textOf(form, 'date');
    await submit(
      reply,
      async () => {
        await this.set(slug, date, form, page);
        return withQuery(`/workspace/campaigns/${slug}/board/storm`, { date, done: 'saved' });
      },
      async (refusal) => {
        const view = await this.pages.view(slug, date, this.clock.now());
        const { version } = view.form;
        return stormPickerPage(page, { ...view, form: { ...refusedForm(page, form, refusal), version } });
      },
    );
  }

  /** Sets the time of the campaign, or of the one day. */
  private async set(slug: string, date: string, form: FormBody, page: WorkspacePage): Promise<void> {
    const stormAt = textOf(form, 'stormAt') || textOf(form, 'hour');
    const change = { stormAt: stormAt.slice(0, 5), reason: textIfAny(form, 'reason') };
    const now = this.clock.now();
    if (textOf(form, 'for') === 'day') {
      const version = numberOf(form, 'dayVersion') ?? null;
      await this.plan.editDay(slug, date, await readDto(EditDayDto, change), page.viewer, now, version);
      return;
    }
    if (!allows(page, 'campaign.edit')) {
      throw new Forbidden('forbidden', 'Your role may set the storm of a day, not of the whole campaign.');
    }
    const dto = await readDto(EditCampaignDto, change);
    await this.campaigns.edit(slug, dto, page.viewer, now, versionOf(form));
  }
}
