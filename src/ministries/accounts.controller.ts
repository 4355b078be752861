import { Body, Controller, Delete, HttpCode, Param, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../common/clock.js';
import { IfMatch } from '../common/etag.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { AccountsService } from './accounts.service.js';
import { CheckAccountDto, PutAccountDto } from './ministry.dto.js';
import type { MinistryAccount } from './ministry-account.entity.js';
import { accountView } from './ministry-view.js';

const versioned = (account: MinistryAccount) => ({
  ...accountView(account),
  openToReplies: account.openToReplies,
  version: account.version,
});

@Controller('api/v1/ministries/:slug/accounts/:network/:handle')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  /** Adds an account of the ministry, or changes it. */
  @Put()
  @Permit('ministry.edit')
  async put(
    @Param('slug') slug: string,
    @Param('network') network: string,
    @Param('handle') handle: string,
    @Body() dto: PutAccountDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const now = this.clock.now();
    const { account, isNew } = await this.accounts.put(
      slug,
      network,
      handle,
      dto,
      viewer,
      now,
      expectedVersion,
    );
    if (isNew)
      reply.status(201).header('location', `/api/v1/ministries/${slug}/accounts/${network}/${handle}`);
    return versioned(account);
  }

  /** Notes that the account was looked at just now, by whom, and what it is like. */
  @Put('check')
  @Permit('account.check')
  async check(
    @Param('slug') slug: string,
    @Param('network') network: string,
    @Param('handle') handle: string,
    @Body() dto: CheckAccountDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    const now = this.clock.now();
    return versioned(await this.accounts.check(slug, network, handle, dto, viewer, now, expectedVersion));
  }

  /** Takes an account away. */
  @Delete()
  @HttpCode(204)
  @Permit('ministry.edit')
  async remove(
    @Param('slug') slug: string,
    @Param('network') network: string,
    @Param('handle') handle: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.accounts.remove(slug, network, handle, viewer, this.clock.now());
  }
}
