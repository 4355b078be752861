import { Injectable } from '@nestjs/common';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { type PlanVersion, planVersions } from './plan-versions.js';
import { ScheduleService } from './schedule.service.js';

/** Keeps every plan readable that supporters were ever told. */
@Injectable()
export class PlanVersionsService {
  constructor(private readonly schedule: ScheduleService) {}

  /** The versions of the campaign's plan, the newest first; none where it was never published. */
  async list(campaign: Campaign, now: Date): Promise<PlanVersion[]> {
    const [days, dropped] = await Promise.all([
      this.schedule.listDays(campaign, now),
      this.schedule.listDropped(campaign, now),
    ]);
    return planVersions({ ...campaign, days, dropped });
  }
}
