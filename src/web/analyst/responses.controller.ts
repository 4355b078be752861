import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { IdPipe } from '../../common/validation.js';
import { MinistriesService } from '../../ministries/ministries.service.js';
import { LedgerService } from '../../responses/ledger.service.js';
import { EditResponseDto, RecordResponseDto } from '../../responses/response.dto.js';
import { ResponsesService } from '../../responses/responses.service.js';
import { campaignHere } from '../coordinator/campaign-here.js';
import { ministryName } from '../coordinator/days-table.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textIfAny, textOf, versionOf } from '../workspace/form.js';
import { formAgain, type FormState, freshForm, refusedForm } from '../workspace/form-state.js';
import { after, readDto, sendPage, submit } from '../workspace/submit.js';
import { ZONES } from '../workspace/time-fields.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { newResponseValues, responseInput, responseValues } from './response-form.js';
import { responseFormPage } from './response-form.page.js';
import { type ResponseLine, responsesPage } from './responses.page.js';

@Controller('workspace/campaigns/:slug/responses')
export class ResponsePagesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly responses: ResponsesService,
    private readonly ledger: LedgerService,
    private readonly ministries: MinistriesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('workspace.read')
  async list(
    @Param('slug') slug: string,
    @Query() query: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const now = this.clock.now();
    const show = textOf(query, 'show') === 'unassigned' ? 'unassigned' : 'all';
    const cursor = textIfAny(query, 'cursor');
    const ledger = await this.ledger.ledger(campaign, page.viewer, now, { cursor, limit: 100 });
    const lines: ResponseLine[] = ledger.items.map(({ response, ministry, day }) => ({
      ...response,
      ministryName: ministryName(page, ministry),
      day,
    }));
    const view = {
      campaign: campaignHere(campaign),
      responses: show === 'all' ? lines : lines.filter(({ day }) => day === null),
      show,
      next: ledger.nextCursor,
      silent: ledger.silent.map(({ ministry, since }) => ({
        ministryName: ministryName(page, ministry),
        since,
      })),
      now,
    } as const;
    await sendPage(reply, responsesPage(page, view));
  }

  @Get('new')
  @Permit('response.record')
  async blank(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const campaign = await this.campaigns.getBySlug(slug);
    const form = freshForm(newResponseValues(campaign.timeZone));
    await sendPage(reply, await this.form(page, campaign, null, form));
  }

  @Post()
  @Permit('response.record')
  async record(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    await submit(
      reply,
      async () => {
        const dto = await readDto(RecordResponseDto, responseInput(form));
        const { id } = await this.responses.record(campaign, dto, page.viewer, this.clock.now());
        return after(`/workspace/campaigns/${slug}/responses/${id}`, 'recorded');
      },
      (refusal) => this.form(page, campaign, null, refusedForm(page, form, refusal)),
    );
  }

  @Get(':id/edit')
  @Permit('response.record')
  async edited(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    await sendPage(reply, await this.form(page, campaign, id, await this.fresh(page, campaign, id)));
  }

  @Post(':id/edit')
  @Permit('response.record')
  async edit(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    await submit(
      reply,
      async () => {
        const dto = await readDto(EditResponseDto, responseInput(form));
        await this.responses.edit(campaign, id, dto, page.viewer, this.clock.now(), versionOf(form));
        return after(`/workspace/campaigns/${slug}/responses/${id}`, 'saved');
      },
      async (refusal) => {
        const current = await this.fresh(page, campaign, id);
        return this.form(page, campaign, id, formAgain(page, form, refusal, current));
      },
    );
  }

  private async fresh(page: WorkspacePage, campaign: Campaign, id: string): Promise<FormState> {
    const { response, ministry } = await this.ledger.getEntry(campaign, id, page.viewer, this.clock.now());
    return freshForm(responseValues(response, ministry.slug, campaign.timeZone), response.version);
  }

  private async form(
    page: WorkspacePage,
    campaign: Campaign,
    id: string | null,
    form: FormState,
  ): Promise<JSX.Element> {
    const ministries = await this.ministries.list();
    const near = [campaign.timeZone, ...ministries.map(({ timeZone }) => timeZone)];
    const entry =
      id === null ? null : await this.ledger.getEntry(campaign, id, page.viewer, this.clock.now());
    return responseFormPage(page, {
      campaign: campaignHere(campaign),
      form,
      id,
      ministries,
      zones: [...new Set([...near, ...ZONES])],
      hasScreenshot: entry?.screenshot != null,
    });
  }
}
