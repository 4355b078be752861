import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { CampaignDays, type CampaignTimes, type TimesChange } from '../campaigns/campaign-days.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { campaignDates, stateOf } from '../domain/campaign-day.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditService } from '../people/audit.service.js';
import { CampaignDay } from './campaign-day.entity.js';
import type { PlanState } from './plan-change.entity.js';
import { PlanChangesService } from './plan-changes.service.js';
import { boundsOfDay, isChangeOfPublished, planState, reasonGiven, refuseClosed } from './plan-state.js';
import { Target } from './target.entity.js';

/** One change of a campaign's times while it is being carried over to its days. */
interface Following {
  readonly manager: EntityManager;
  readonly before: CampaignTimes;
  readonly campaign: Campaign;
  readonly reason?: string;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Keeps the days of a campaign in step with its dates, zone and storm time. */
@Injectable()
export class CampaignDaysService extends CampaignDays {
  constructor(
    private readonly planChanges: PlanChangesService,
    private readonly audit: AuditService,
  ) {
    super();
  }

  async follow(manager: EntityManager, change: TimesChange, viewer: Viewer, now: Date): Promise<void> {
    const { campaign, before } = change;
    const dates = campaignDates(campaign.startsOn, campaign.endsOn, campaign.timeZone);
    const rows = await manager.find(CampaignDay, {
      where: { campaignId: campaign.id },
      relations: { targets: true },
    });
    if (before) {
      const following = { manager, before, campaign, reason: change.reason, viewer, now };
      const wasPlanned = ({ date }: CampaignDay) => date >= before.startsOn && date <= before.endsOn;
      const kept = new Set(dates);
      const addressed = await this.planChanges.addressed(manager, rows);
      for (const day of rows.filter(wasPlanned)) {
        const targets = addressed.get(day.id) ?? [];
        if (kept.has(day.date)) await this.move(following, day, targets);
        else await this.drop(following, day, targets);
      }
    }
    await this.add(manager, campaign, dates, rows, now);
  }

  private async add(
    manager: EntityManager,
    campaign: Campaign,
    dates: readonly string[],
    rows: readonly CampaignDay[],
    now: Date,
  ): Promise<void> {
    const known = new Set(rows.map(({ date }) => date));
    const lockedAt = campaign.status === 'draft' ? null : now;
    const added = dates
      .filter((date) => !known.has(date))
      .map((date) =>
        manager.create(CampaignDay, {
          id: v7({ msecs: now.getTime() }),
          campaignId: campaign.id,
          date,
          theme: '',
          note: '',
          stormAt: null,
          stormMinutes: null,
          lockedAt,
          createdAt: now,
          updatedAt: now,
        }),
      );
    for (const day of added) planState(campaign, day, []);
    if (added.length > 0) await manager.insert(CampaignDay, added);
  }

  /** Carries a new zone or storm time over to a day that stays in the campaign. */
  private async move(
    { manager, before, campaign, reason, viewer, now }: Following,
    day: CampaignDay,
    targets: PlanState['targets'],
  ): Promise<void> {
    const was = planState(before, day, targets);
    if (this.keepsItsStorm(before, campaign, day, now)) {
      const { stormAt, stormMinutes } = before;
      await manager.save(
        Object.assign(day, {
          stormAt: day.stormAt ?? stormAt,
          stormMinutes: day.stormMinutes ?? stormMinutes,
        }),
      );
    }
    const becomes = planState(campaign, day, targets);
    if (!isChangeOfPublished(day, was, becomes)) return;
    refuseClosed(before, day, now);
    const change = { before: was, after: becomes, reason: reasonGiven(day, reason) };
    await this.planChanges.record(manager, day, change, viewer, now);
  }

  /** A closed day keeps the storm that it had when the campaign's is moved for the days to come. */
  private keepsItsStorm(before: CampaignTimes, after: CampaignTimes, day: CampaignDay, now: Date): boolean {
    const isMoved =
      !after.stormAt.startsWith(before.stormAt.slice(0, 5)) || after.stormMinutes !== before.stormMinutes;
    return isMoved && day.lockedAt !== null && stateOf(boundsOfDay(before, day), now) === 'closed';
  }

  /** Takes a day out of the campaign; one that was ever published stays on record, addressed to nobody. */
  private async drop(
    { manager, before, reason, viewer, now }: Following,
    day: CampaignDay,
    targets: PlanState['targets'],
  ): Promise<void> {
    const was = planState(before, day, targets);
    refuseClosed(before, day, now);
    if (day.lockedAt === null) {
      await manager.delete(CampaignDay, { id: day.id });
    } else {
      const change = { before: was, after: { ...was, targets: [] }, reason: reasonGiven(day, reason) };
      await manager.delete(Target, { campaignDayId: day.id });
      await this.planChanges.record(manager, day, change, viewer, now);
    }
    await this.audit.record(
      manager,
      viewer,
      'day.drop',
      { kind: 'campaign-day', id: day.id },
      was,
      null,
      now,
    );
  }
}
