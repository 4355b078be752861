import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import type { Viewer } from '../domain/viewer.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import type { CampaignDay } from './campaign-day.entity.js';
import { addressedMinistry } from './addressed-ministry.js';
import { PlanChange, type PlanState } from './plan-change.entity.js';

/** Keeps what days that were published looked like before they were changed, and why. */
@Injectable()
export class PlanChangesService {
  constructor(private readonly ministries: MinistriesService) {}

  /** Whom each of the days addresses, by the day's id, in order and with the names that supporters saw. */
  async addressed(
    manager: EntityManager,
    days: readonly CampaignDay[],
  ): Promise<ReadonlyMap<string, PlanState['targets']>> {
    const ids = days.flatMap(({ targets }) => targets.map(({ ministryId }) => ministryId));
    const ministries = await this.ministries.byIds([...new Set(ids)], manager);
    return new Map(
      days.map(({ id, targets }) => [
        id,
        targets
          .toSorted((one, other) => one.position - other.position)
          .map(({ ministryId, publishedMinistry }) => publishedMinistry ?? ministries.get(ministryId))
          .filter((ministry) => ministry !== undefined)
          .map(addressedMinistry),
      ]),
    );
  }

  /** Keeps the day as it was and as it becomes, beside the reason. */
  async record(
    manager: EntityManager,
    day: CampaignDay,
    change: { readonly before: PlanState; readonly after: PlanState; readonly reason: string },
    viewer: Viewer,
    now: Date,
  ): Promise<void> {
    await manager.insert(PlanChange, {
      ...change,
      id: v7({ msecs: now.getTime() }),
      campaignDayId: day.id,
      at: now,
      personId: viewer.personId,
    });
  }
}
