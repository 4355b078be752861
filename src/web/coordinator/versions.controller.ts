import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { NotFound } from '../../domain/errors.js';
import { PlanVersionsService } from '../../schedule/plan-versions.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { sendPage } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { versionPage, versionsPage } from './versions.page.js';

@Controller('workspace/campaigns/:slug/versions')
export class PlanVersionPagesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly versions: PlanVersionsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('workspace.read')
  async list(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await sendPage(reply, versionsPage(page, await this.view(slug)));
  }

  @Get(':number')
  @Permit('workspace.read')
  async one(
    @Param('slug') slug: string,
    @Param('number') number: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const view = await this.view(slug);
    const version = view.versions.find((one) => String(one.number) === number);
    if (!version) throw new NotFound(`The plan of "${slug}" has no such version.`);
    await sendPage(reply, versionPage(page, { ...view, version }));
  }

  private async view(slug: string) {
    const campaign = await this.campaigns.getBySlug(slug);
    return {
      campaign: campaignHere(campaign),
      versions: await this.versions.list(campaign, this.clock.now()),
    };
  }
}
