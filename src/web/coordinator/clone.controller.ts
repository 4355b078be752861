import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { dateAfter } from '../../domain/campaign-day.js';
import { CloneCampaignDto } from '../../schedule/clone.dto.js';
import { ClonesService } from '../../schedule/clones.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, isTicked, textOf } from '../workspace/form.js';
import { type FormState, freshForm, refusedForm } from '../workspace/form-state.js';
import type { FormValues } from '../workspace/stale.js';
import { after, readDto, sendPage, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { clonePage } from './clone.page.js';

/** The same days of the week a year later. */
const YEAR_OF_WEEKS = 364;

/** What a clone is most often: the same week, a year later. */
const suggested = ({ slug, title, startsOn }: Campaign): FormValues => {
  const next = dateAfter(startsOn, YEAR_OF_WEEKS);
  const stem = slug.replace(/-\d{4}$/, '').slice(0, 75);
  return { title, slug: `${stem}-${next.slice(0, 4)}`, startsOn: next, by: 'weekday', withPosts: '' };
};

@Controller('workspace/campaigns/:slug/clone')
export class ClonePageController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly clones: ClonesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('campaign.edit')
  async blank(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const campaign = await this.campaigns.getBySlug(slug);
    await sendPage(reply, view(page, campaign, freshForm(suggested(campaign))));
  }

  @Post()
  @Permit('campaign.edit')
  async create(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    await submit(
      reply,
      async () => {
        const dto = await readDto(CloneCampaignDto, cloneInput(form, campaign));
        const clone = await this.clones.clone(slug, dto, page.viewer, this.clock.now());
        return after(`/workspace/campaigns/${clone.slug}/days`, 'cloned');
      },
      (refusal) => view(page, campaign, refusedForm(page, form, refusal)),
    );
  }
}

/** A title that stays is not said, so that its translations stay with it. */
const cloneInput = (form: FormBody, campaign: Campaign): Record<string, unknown> => {
  const title = textOf(form, 'title');
  return {
    ...(title === campaign.title ? {} : { title }),
    slug: textOf(form, 'slug'),
    startsOn: textOf(form, 'startsOn'),
    by: textOf(form, 'by'),
    withPosts: isTicked(form, 'withPosts'),
  };
};

const view = (page: WorkspacePage, campaign: Campaign, form: FormState): JSX.Element =>
  clonePage(page, { campaign: { ...campaignHere(campaign), startsOn: campaign.startsOn }, form });
