import { Controller, Get, Query } from '@nestjs/common';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { keyOf, limitOf, pageOf } from '../common/page.js';
import { Permit } from '../common/permission.guard.js';
import { AccountsQuery } from './account-registry.dto.js';
import { AccountRegistryService, type RegisteredAccount } from './account-registry.service.js';

const keyFor = ({ ministry, network, handle }: RegisteredAccount): string =>
  `${ministry.slug} ${network} ${handle}`;

@Controller('api/v1/accounts')
export class AccountRegistryController {
  constructor(
    private readonly registry: AccountRegistryService,
    private readonly campaigns: CampaignsService,
    private readonly clock: Clock,
  ) {}

  /** The ministries' accounts: who looked at them, when they are needed next, and whether a look is due. */
  @Get()
  @Permit('workspace.read')
  async list(@Query() query: AccountsQuery) {
    const campaign = query.campaign === undefined ? null : await this.campaigns.getBySlug(query.campaign);
    const after = keyOf(query);
    const all = (await this.registry.list(this.clock.now(), campaign))
      .toSorted((one, other) => (keyFor(one) < keyFor(other) ? -1 : 1))
      .filter((account) => after === null || keyFor(account) > after);
    return pageOf(all.slice(0, limitOf(query) + 1), query, keyFor);
  }
}
