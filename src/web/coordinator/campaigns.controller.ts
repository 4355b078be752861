import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignLifeService } from '../../campaigns/campaign-life.service.js';
import { CreateCampaignDto, EditCampaignDto, PauseDto } from '../../campaigns/campaign.dto.js';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { PublicationService } from '../../schedule/publication.service.js';
import { ScheduleService } from '../../schedule/schedule.service.js';
import { SectionsService } from '../../sections/sections.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textOf, versionOf } from '../workspace/form.js';
import { formAgain, type FormState, freshForm, refusedForm } from '../workspace/form-state.js';
import { after, readDto, type Refusal, sendPage, submit } from '../workspace/submit.js';
import { ZONES } from '../workspace/time-fields.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import {
  campaignValues,
  editCampaignInput,
  NEW_CAMPAIGN,
  newCampaignInput,
  restrictionRows,
} from './campaign-form.js';
import { campaignFormPage } from './campaign-form.page.js';
import { campaignHere } from './campaign-here.js';
import { overviewPage } from './overview.page.js';
import { groupReasons } from './reason-groups.js';

const pathOf = (slug: string): string => `/workspace/campaigns/${slug}`;

@Controller('workspace/campaigns')
export class CampaignPagesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly life: CampaignLifeService,
    private readonly schedule: ScheduleService,
    private readonly publication: PublicationService,
    private readonly sections: SectionsService,
    private readonly clock: Clock,
  ) {}

  @Get('new')
  @Permit('campaign.edit')
  async blank(@CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await sendPage(reply, await this.form(page, null, freshForm(NEW_CAMPAIGN)));
  }

  @Post()
  @Permit('campaign.edit')
  async create(@Body() form: FormBody, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await submit(
      reply,
      async () => {
        const dto = await readDto(CreateCampaignDto, newCampaignInput(form));
        const { slug } = await this.campaigns.create(dto, page.viewer, this.clock.now());
        return after(`${pathOf(slug)}/days`, 'created');
      },
      (refusal) => this.form(page, null, refusedForm(page, form, refusal)),
    );
  }

  @Get(':slug')
  @Permit('workspace.read')
  async overview(
    @Param('slug') slug: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const now = this.clock.now();
    const campaign = await this.campaigns.getBySlug(slug);
    const days = await this.schedule.listDays(campaign, now);
    const isToPublish = campaign.status === 'draft' && !campaign.isHistory;
    const blockers = isToPublish ? (await this.publication.check(slug, now)).blockers : [];
    const shown = { ...campaign, ...campaignHere(campaign) };
    await sendPage(
      reply,
      overviewPage(page, {
        campaign: shown,
        days,
        blockers: groupReasons(blockers).length,
      }),
    );
  }

  @Get(':slug/edit')
  @Permit('campaign.edit')
  async edited(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const campaign = await this.campaigns.getBySlug(slug);
    await sendPage(reply, await this.form(page, campaign, await this.fresh(campaign)));
  }

  @Post(':slug/edit')
  @Permit('campaign.edit')
  async edit(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    await submit(
      reply,
      async () => {
        const dto = await readDto(EditCampaignDto, editCampaignInput(form, campaign.restrictions));
        const edited = await this.campaigns.edit(slug, dto, page.viewer, this.clock.now(), versionOf(form));
        return after(pathOf(edited.slug), 'saved');
      },
      (refusal) => this.again(page, slug, form, refusal),
    );
  }

  @Post(':slug/pause')
  @Permit('campaign.pause')
  async pause(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const { reason } = await readDto(PauseDto, { reason: textOf(form, 'reason') });
    await this.life.pause(slug, reason, page.viewer, this.clock.now());
    await reply.redirect(after(pathOf(slug), 'paused'), 303);
  }

  @Post(':slug/resume')
  @Permit('campaign.pause')
  async resume(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await this.life.resume(slug, page.viewer, this.clock.now());
    await reply.redirect(after(pathOf(slug), 'resumed'), 303);
  }

  private async again(page: WorkspacePage, slug: string, form: FormBody, refusal: Refusal) {
    const campaign = await this.campaigns.getBySlug(slug);
    const state = formAgain(page, form, refusal, await this.fresh(campaign));
    return this.form(page, campaign, state);
  }

  private async fresh(campaign: Campaign): Promise<FormState> {
    const slugs = new Map((await this.sections.list()).map(({ id, slug }) => [id, slug]));
    const sections = campaign.sections.map(({ sectionId, link }) => ({
      section: slugs.get(sectionId) ?? '',
      link,
    }));
    return freshForm(campaignValues({ ...campaign, sections }), campaign.version);
  }

  private async form(page: WorkspacePage, campaign: Campaign | null, form: FormState): Promise<JSX.Element> {
    return campaignFormPage(page, {
      form,
      campaign: campaign && campaignHere(campaign),
      isLocked: campaign !== null && campaign.publishedAt !== null,
      zones: ZONES,
      sections: await this.sections.list(),
      restrictionRows: restrictionRows(form.values),
    });
  }
}
