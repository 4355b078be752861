import { Body, Controller, Delete, HttpCode, Param, Patch, Put } from '@nestjs/common';
import { PauseDto } from '../campaigns/campaign.dto.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { IfMatch } from '../common/etag.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { EditDayDto, SetTargetsDto } from './day.dto.js';
import { dayJson } from './day-json.js';
import { PausesService } from './pauses.service.js';
import { PlanService } from './plan.service.js';
import { ScheduleService } from './schedule.service.js';

@Controller('api/v1/campaigns/:slug/days/:date')
export class DaysController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly schedule: ScheduleService,
    private readonly plan: PlanService,
    private readonly pauses: PausesService,
    private readonly clock: Clock,
  ) {}

  /** Sets the day's ministries, in order; on a day that was ever published a reason is required. */
  @Put('targets')
  @Permit('plan.edit')
  async setTargets(
    @Param('slug') slug: string,
    @Param('date') date: string,
    @Body() dto: SetTargetsDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    await this.plan.setTargets(slug, date, dto, viewer, this.clock.now(), expectedVersion);
    return this.read(slug, date);
  }

  /** Changes the day's theme, note or storm; on a day that was ever published a reason is required. */
  @Patch()
  @Permit('plan.edit')
  async edit(
    @Param('slug') slug: string,
    @Param('date') date: string,
    @Body() dto: EditDayDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    await this.plan.editDay(slug, date, dto, viewer, this.clock.now(), expectedVersion);
    return this.read(slug, date);
  }

  /** Stops one day at once. */
  @Put('pause')
  @Permit('campaign.pause')
  async pauseDay(
    @Param('slug') slug: string,
    @Param('date') date: string,
    @Body() { reason }: PauseDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.pauses.pauseDay(slug, date, reason, viewer, this.clock.now());
    return this.read(slug, date);
  }

  /** Lets a paused day go on. */
  @Delete('pause')
  @HttpCode(204)
  @Permit('campaign.pause')
  async resumeDay(@Param('slug') slug: string, @Param('date') date: string, @CurrentViewer() viewer: Viewer) {
    await this.pauses.resumeDay(slug, date, viewer, this.clock.now());
  }

  /** Stops one target of the day at once. */
  @Put('targets/:ministry/pause')
  @Permit('campaign.pause')
  async pauseTarget(
    @Param('slug') slug: string,
    @Param('date') date: string,
    @Param('ministry') ministry: string,
    @Body() { reason }: PauseDto,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.pauses.pauseTarget(slug, date, ministry, reason, viewer, this.clock.now());
    return this.read(slug, date);
  }

  /** Lets a paused target go on. */
  @Delete('targets/:ministry/pause')
  @HttpCode(204)
  @Permit('campaign.pause')
  async resumeTarget(
    @Param('slug') slug: string,
    @Param('date') date: string,
    @Param('ministry') ministry: string,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.pauses.resumeTarget(slug, date, ministry, viewer, this.clock.now());
  }

  private async read(slug: string, date: string) {
    const campaign = await this.campaigns.getBySlug(slug);
    return dayJson(await this.schedule.getDay(campaign, date, this.clock.now()), 'en');
  }
}
