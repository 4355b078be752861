import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { IdPipe } from '../../common/validation.js';
import { isConfidential } from '../../domain/channel.js';
import { screenshotPath } from '../../responses/ledger-view.js';
import { LedgerService } from '../../responses/ledger.service.js';
import { AssignDayDto } from '../../responses/response.dto.js';
import { ResponsesService } from '../../responses/responses.service.js';
import { ScheduleService } from '../../schedule/schedule.service.js';
import { campaignHere } from '../coordinator/campaign-here.js';
import { ministryName } from '../coordinator/days-table.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textOrNull } from '../workspace/form.js';
import { errorsOf, freshForm } from '../workspace/form-state.js';
import { after, readDto, type Refusal, sendPage, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { responsePage } from './response.page.js';

const pathOf = (slug: string, id: string): string => `/workspace/campaigns/${slug}/responses/${id}`;

@Controller('workspace/campaigns/:slug/responses/:id')
export class ResponsePageController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly responses: ResponsesService,
    private readonly ledger: LedgerService,
    private readonly schedule: ScheduleService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('workspace.read')
  async show(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await sendPage(reply, await this.page(page, slug, id, null));
  }

  @Post('day')
  @Permit('response.record')
  async assignDay(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.change(page, reply, slug, id, 'assigned', async (campaign) => {
      const { day } = await readDto(AssignDayDto, { day: textOrNull(form, 'day') });
      await this.responses.assignDay(campaign, id, day, page.viewer, this.clock.now(), null);
    });
  }

  @Post('publication')
  @Permit('response.publish')
  async publish(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.change(page, reply, slug, id, 'public', (campaign) =>
      this.responses.publish(campaign, id, page.viewer, this.clock.now()),
    );
  }

  @Post('withdrawal')
  @Permit('response.publish')
  async withdraw(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.change(page, reply, slug, id, 'internal', (campaign) =>
      this.responses.withdraw(campaign, id, page.viewer, this.clock.now()),
    );
  }

  private async change(
    page: WorkspacePage,
    reply: FastifyReply,
    slug: string,
    id: string,
    done: string,
    step: (campaign: Campaign) => Promise<unknown>,
  ): Promise<void> {
    const campaign = await this.campaigns.getBySlug(slug);
    await submit(
      reply,
      async () => {
        await step(campaign);
        return after(pathOf(slug, id), done);
      },
      (refusal) => this.page(page, slug, id, refusal),
    );
  }

  private async page(
    page: WorkspacePage,
    slug: string,
    id: string,
    refusal: Refusal | null,
  ): Promise<JSX.Element> {
    const campaign = await this.campaigns.getBySlug(slug);
    const now = this.clock.now();
    const { response, ministry, day, screenshot } = await this.ledger.getEntry(
      campaign,
      id,
      page.viewer,
      now,
    );
    return responsePage(page, {
      campaign: campaignHere(campaign),
      response: {
        ...response,
        ministryName: ministryName(page, ministry),
        day,
        screenshotUrl: screenshot && screenshotPath(slug, id),
        isConfidential: isConfidential(response.channel),
      },
      days: await this.schedule.listDays(campaign, now),
      dayForm: freshForm({ day: day ?? '' }),
      problem: refusal && { ...freshForm({}), errors: errorsOf(page, refusal) },
    });
  }
}
