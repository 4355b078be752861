import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { HasOwnKey } from '../common/idempotency.interceptor.js';
import { CurrentViewer, Public } from '../common/permission.guard.js';
import { may } from '../domain/role.js';
import type { Viewer } from '../domain/viewer.js';
import { readDate, readDealWish, readReport } from './act-body.js';
import { ActionDto, CountsQuery, DealDto } from './action.dto.js';
import { ActionsService } from './actions.service.js';
import { CountsService } from './counts.service.js';
import { DealsService } from './deals.service.js';

/** Deals, acts and their counts. */
@Controller('api/v1')
@Public()
export class ActionsController {
  constructor(
    private readonly deals: DealsService,
    private readonly actions: ActionsService,
    private readonly counts: CountsService,
    private readonly campaigns: CampaignsService,
    private readonly clock: Clock,
  ) {}

  /** Deals one filled-in variant of a suggested post to a supporter. */
  @Post('campaigns/:slug/days/:date/deals')
  @HasOwnKey()
  @ApiBody({ type: DealDto })
  deal(@Param('slug') slug: string, @Param('date') date: string, @Body() body: unknown) {
    const wish = readDealWish(body);
    return this.deals.dealPost({ ...wish, campaign: slug, date: readDate(date) }, this.clock.now());
  }

  /** Counts what was done with a dealt post, once a stage and token. */
  @Post('actions')
  @HttpCode(200)
  @HasOwnKey()
  @ApiBody({ type: ActionDto })
  act(@Body() body: unknown) {
    const { token, stage, postUrl } = readReport(body);
    return this.actions.recordStage(token, stage, postUrl, this.clock.now());
  }

  /** What was done with dealt posts, by stage; for the public, cells under 5 are null. */
  @Get('campaigns/:slug/counts')
  async listCounts(
    @Param('slug') slug: string,
    @Query() { groupBy = 'day' }: CountsQuery,
    @CurrentViewer() viewer: Viewer | null,
  ) {
    const campaign = await this.campaigns.getVisibleBySlug(slug, viewer);
    const isExact = viewer !== null && may(viewer.role, 'counts.read-exact');
    const items = await this.counts.countsBy(campaign, groupBy, isExact);
    return { items, asOf: this.clock.now().toISOString() };
  }
}
