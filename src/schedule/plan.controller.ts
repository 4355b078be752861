import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { EventsService } from './events.service.js';
import { SetPlanDto } from './plan.dto.js';
import { PlanService } from './plan.service.js';
import { type PlanView, planView } from './plan-view.js';
import { ScheduleService } from './schedule.service.js';

@Controller('api/v1/campaigns/:slug/plan')
export class PlanController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly schedule: ScheduleService,
    private readonly events: EventsService,
    private readonly plan: PlanService,
    private readonly clock: Clock,
  ) {}

  /** The plan as it stands: every day with its version, targets, pins and blackout, and the events. */
  @Get()
  @Permit('workspace.read')
  async read(@Param('slug') slug: string): Promise<PlanView> {
    const campaign = await this.campaigns.getBySlug(slug);
    const days = await this.schedule.listDays(campaign, this.clock.now());
    return planView(days, await this.events.listOnDays(campaign));
  }

  /** Changes several days at once, all of them or none; where one was ever published a reason is required. */
  @Put()
  @Permit('plan.edit')
  async set(
    @Param('slug') slug: string,
    @Body() dto: SetPlanDto,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PlanView> {
    await this.plan.setPlan(slug, dto, viewer, this.clock.now());
    return this.read(slug);
  }
}
