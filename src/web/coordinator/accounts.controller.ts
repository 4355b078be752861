import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { AccountRegistryService } from '../../schedule/account-registry.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import type { FormBody } from '../workspace/form.js';
import { sendPage } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { accountChoice, chosenAccounts } from './account-order.js';
import { accountsPage } from './accounts.page.js';
import { ministryName } from './days-table.js';

@Controller('workspace/accounts')
export class AccountPagesController {
  constructor(
    private readonly registry: AccountRegistryService,
    private readonly campaigns: CampaignsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('workspace.read')
  async list(@Query() query: FormBody, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const now = this.clock.now();
    const [all, campaigns] = await Promise.all([this.registry.list(now), this.campaigns.listAll()]);
    const choice = accountChoice(query);
    const name = ({ ministry }: (typeof all)[number]) => ministryName(page, ministry);
    const view = {
      accounts: chosenAccounts(all, choice, name, page.language),
      choice,
      of: all.length,
      due: all.filter(({ isDue }) => isDue).length,
      campaigns: new Map(campaigns.map((campaign) => [campaign.slug, campaign])),
      now,
    };
    await sendPage(reply, accountsPage(page, view));
  }
}
