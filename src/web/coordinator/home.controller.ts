import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { CurrentPage } from '../workspace/current-page.js';
import { sendPage } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { homePage, type WaitingItem } from './home.page.js';
import { WaitingService } from './waiting.service.js';

@Controller('workspace')
export class HomePageController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly waiting: WaitingService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('workspace.read')
  async home(@CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const now = this.clock.now();
    const campaigns = await this.campaigns.listAll();
    const waiting: WaitingItem[] = [];
    for (const campaign of campaigns) waiting.push(...(await this.waiting.of(campaign, page.viewer, now)));
    const lines = campaigns.map((campaign) => ({ ...campaign, ...campaignHere(campaign) }));
    await sendPage(reply, homePage(page, { waiting, campaigns: lines }));
  }
}
