import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import type { UploadedFile } from '../workspace/form-token.guard.js';
import { Permit } from '../../common/permission.guard.js';
import { Conflict, Invalid } from '../../domain/errors.js';
import { MinistriesService } from '../../ministries/ministries.service.js';
import { PlanImportsService } from '../../schedule/plan-imports.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textIfAny } from '../workspace/form.js';
import { type FormState, freshForm, refusedForm } from '../workspace/form-state.js';
import { after, sendPage, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { planFilePage, planPreviewPage } from './plan-file.page.js';
import { fileIn, partsOf, versionsIn } from './plan-file-view.js';

const EMPTY = freshForm({});

@Controller('workspace/campaigns/:slug/plan-file')
export class PlanFilePagesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly imports: PlanImportsService,
    private readonly ministries: MinistriesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('workspace.read')
  async show(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const campaign = campaignHere(await this.campaigns.getBySlug(slug));
    await sendPage(reply, planFilePage(page, { campaign, form: EMPTY }));
  }

  /** Shows what the file would change; nothing is stored. */
  @Post()
  @Permit('plan.edit')
  async preview(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const file = form.file as UploadedFile | undefined;
    try {
      if (!file?.bytes) throw Invalid.field('file', page.t('planFile.noFile'));
      const { view, status } = await this.look(page, campaign, file.bytes, EMPTY);
      await sendPage(reply, view, status);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const again = { campaign: campaignHere(campaign), form: refusedForm(page, {}, error) };
      await sendPage(reply, planFilePage(page, again), 422);
    }
  }

  /** Carries the file out that was looked at; where a day changed meanwhile, shows the difference anew. */
  @Post('acceptance')
  @Permit('plan.edit')
  async accept(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const bytes = fileIn(form);
    await submit(
      reply,
      async () => {
        const options = { reason: textIfAny(form, 'reason'), versions: versionsIn(form) };
        const { rejected } = await this.imports.import(
          campaign,
          bytes,
          options,
          page.viewer,
          this.clock.now(),
        );
        if (rejected.length > 0) throw new Conflict('stale', 'The plan changed since you looked at it.');
        return after(`/workspace/campaigns/${slug}/days`, 'imported');
      },
      async (refusal) => {
        const { reason = '' } = refusedForm(page, form, refusal).values;
        const again = { ...refusedForm(page, {}, refusal), values: { reason } };
        return (await this.look(page, campaign, bytes, again)).view;
      },
    );
  }

  private async look(page: WorkspacePage, campaign: Campaign, bytes: Uint8Array, form: FormState) {
    const read = await this.imports.read(campaign, bytes, this.clock.now());
    const view = planPreviewPage(page, {
      campaign: campaignHere(campaign),
      form,
      read,
      ministries: new Map((await this.ministries.list()).map((ministry) => [ministry.slug, ministry])),
      parts: partsOf(bytes),
    });
    return { view, status: read.rejected.length > 0 ? 422 : 200 };
  }
}
