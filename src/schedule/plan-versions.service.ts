import { Injectable } from '@nestjs/common';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { NotFound } from '../domain/errors.js';
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

  /** One version of the campaign's plan. */
  async get(campaign: Campaign, number: number, now: Date): Promise<PlanVersion> {
    const version = (await this.list(campaign, now)).find((one) => one.number === number);
    if (!version) throw new NotFound(`The plan of "${campaign.slug}" has no version ${number}.`);
    return version;
  }
}
