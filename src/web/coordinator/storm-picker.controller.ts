import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { EditCampaignDto } from '../../campaigns/campaign.dto.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { Conflict, Forbidden } from '../../domain/errors.js';
import { EditDayDto } from '../../schedule/day.dto.js';
import { PlanService } from '../../schedule/plan.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textIfAny, textOf } from '../workspace/form.js';
import { formAgain, type FormState } from '../workspace/form-state.js';
import { type FormValues, readWas, reconcile } from '../workspace/stale.js';
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
        const current = { ...view.form, values: view.form.was };
        const again = formAgain(page, { ...chosenIn(form), ...form }, refusal, current);
        return stormPickerPage(page, { ...view, form: again });
      },
    );
  }

  /** Sets the time of the campaign, or of the one day. */
  private async set(slug: string, date: string, form: FormBody, page: WorkspacePage): Promise<void> {
    const change = { stormAt: timeIn(form), reason: textIfAny(form, 'reason') };
    const now = this.clock.now();
    const { form: current, dayVersion } = await this.pages.view(slug, date, now);
    refuseMeanwhile(form, current);
    if (textOf(form, 'for') === 'day') {
      await this.plan.editDay(slug, date, await readDto(EditDayDto, change), page.viewer, now, dayVersion);
      return;
    }
    if (!allows(page, 'campaign.edit')) {
      throw new Forbidden('forbidden', 'Your role may set the storm of a day, not of the whole campaign.');
    }
    const dto = await readDto(EditCampaignDto, change);
    await this.campaigns.edit(slug, dto, page.viewer, now, current.version);
  }
}

const timeIn = (form: FormBody): string => (textOf(form, 'stormAt') || textOf(form, 'hour')).slice(0, 5);

/** What its reader went by, with the time that they chose. */
const chosenIn = (form: FormBody): FormValues => {
  const was = readWas(textOf(form, 'was'));
  return { ...was, [textOf(form, 'for') === 'day' ? 'dayStorm' : 'campaignStorm']: timeIn(form) };
};

/** Refuses a time that was chosen by what has changed since. */
const refuseMeanwhile = (form: FormBody, current: FormState): void => {
  const was = readWas(textOf(form, 'was'));
  if (reconcile(was, was, current.was).changes.length === 0) return;
  throw new Conflict('stale', 'Somebody changed this since you read it: look at it again.');
};
