import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { ministryView } from '../ministries/ministry-view.js';
import type { CampaignDay } from './campaign-day.entity.js';
import type { DayPlan } from './plan-change-of-day.js';
import { Target } from './target.entity.js';

interface PlannedDay {
  readonly day: CampaignDay;
  readonly plan: DayPlan;
}

/** Puts the wanted targets of days into the place of those that stood there. */
@Injectable()
export class TargetsWriter {
  /** Keeps the rows of targets that stay; a target that is paused and moves to another of the days stays paused. */
  async replace(
    manager: EntityManager,
    campaign: Campaign,
    days: readonly PlannedDay[],
    now: Date,
  ): Promise<void> {
    const gone = days.flatMap(({ day, plan }) =>
      day.targets.filter(({ ministryId }) =>
        plan.targets.every(({ ministry }) => ministry.id !== ministryId),
      ),
    );
    const paused = new Map(
      gone.filter(({ pausedAt }) => pausedAt !== null).map((target) => [target.ministryId, target]),
    );
    if (gone.length > 0) await manager.remove([...gone]);
    for (const { day, plan } of days) day.targets = targetsOf(manager, campaign, day, plan, paused, now);
    await manager.save(days.flatMap(({ day }) => day.targets));
  }
}

const targetsOf = (
  manager: EntityManager,
  campaign: Campaign,
  day: CampaignDay,
  plan: DayPlan,
  paused: ReadonlyMap<string, Target>,
  now: Date,
): Target[] => {
  const known = new Map(day.targets.map((target) => [target.ministryId, target]));
  return plan.targets.map(({ ministry, pinned, reason }, index) => {
    const { pausedAt = null, pauseReason = null } = paused.get(ministry.id) ?? {};
    const target =
      known.get(ministry.id) ??
      manager.create(Target, {
        id: v7({ msecs: now.getTime() }),
        campaignDayId: day.id,
        ministryId: ministry.id,
        publishedMinistry: campaign.status === 'draft' ? null : ministryView(ministry),
        pausedAt,
        pauseReason,
        createdAt: now,
      });
    return Object.assign(target, { pinned, reason, position: index + 1 });
  });
};
