import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import { v7 } from 'uuid';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { PublicChanges } from '../database/public-changes.js';
import { refuseStale } from '../database/refuse-stale.js';
import { NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import { ministryView } from '../ministries/ministry-view.js';
import { AuditService } from '../people/audit.service.js';
import { CampaignDay } from './campaign-day.entity.js';
import type { EditDayDto, SetTargetsDto } from './day.dto.js';
import type { PlanState } from './plan-change.entity.js';
import { PlanChangesService } from './plan-changes.service.js';
import { isChangeOfPublished, isWithin, planState, reasonGiven, refuseClosed } from './plan-state.js';
import { Target } from './target.entity.js';

/** A day held for a change, and what supporters were told of it. */
export interface HeldDay {
  readonly campaign: Campaign;
  readonly day: CampaignDay;
  readonly was: PlanState;
}

/** Changes the plan: whom a day addresses, when its storm is, what is said about it. */
@Injectable()
export class PlanService {
  constructor(
    @InjectRepository(CampaignDay) private readonly days: Repository<CampaignDay>,
    private readonly campaigns: CampaignsService,
    private readonly ministries: MinistriesService,
    private readonly planChanges: PlanChangesService,
    private readonly audit: AuditService,
    private readonly changes: PublicChanges,
  ) {}

  /** Lets the day address those ministries, in that order. */
  async setTargets(
    slug: string,
    date: string,
    { ministries: slugs, reason }: SetTargetsDto,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<void> {
    const ministries = await this.ministries.getBySlugs(slugs);
    await this.days.manager.transaction(async (manager) => {
      const held = await this.hold(manager, slug, date, expectedVersion);
      const targets = ministries.map(({ slug, name }) => ({ slug, name }));
      if (held.was.targets.map((target) => target.slug).join() === slugs.join()) return;
      refuseClosed(held.campaign, held.day, now);
      await this.replaceTargets(manager, held, ministries, now);
      await this.finish(manager, held, { ...held.was, targets }, 'day.set-targets', reason, viewer, now);
    });
  }

  /** Changes the day's theme, note or storm. */
  async editDay(
    slug: string,
    date: string,
    { reason, ...change }: EditDayDto,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<void> {
    await this.days.manager.transaction(async (manager) => {
      const held = await this.hold(manager, slug, date, expectedVersion);
      refuseClosed(held.campaign, held.day, now);
      Object.assign(held.day, change);
      const becomes = planState(held.campaign, held.day, held.was.targets);
      await this.finish(manager, held, becomes, 'day.edit', reason, viewer, now);
    });
  }

  /** The day of a campaign that is held until the transaction ends, its targets with it. */
  async hold(
    manager: EntityManager,
    slug: string,
    date: string,
    expectedVersion: number | null,
  ): Promise<HeldDay> {
    const campaign = await this.campaigns.getLocked(manager, slug);
    const isPlanned = isWithin(campaign, date);
    const where = { campaignId: campaign.id, date };
    const day = isPlanned
      ? await manager.findOne(CampaignDay, { where, relations: { targets: true } })
      : null;
    if (!day) throw new NotFound(`${date} is not a day of "${slug}".`);
    refuseStale(day, expectedVersion);
    const addressed = await this.planChanges.addressed(manager, [day]);
    return { campaign, day, was: planState(campaign, day, addressed.get(day.id) ?? []) };
  }

  private async replaceTargets(
    manager: EntityManager,
    { campaign, day }: HeldDay,
    ministries: readonly Ministry[],
    now: Date,
  ): Promise<void> {
    const known = new Map(day.targets.map((target) => [target.ministryId, target]));
    const kept = new Set(ministries.map(({ id }) => id));
    const gone = day.targets.filter(({ ministryId }) => !kept.has(ministryId));
    if (gone.length > 0) await manager.remove(gone);
    day.targets = ministries.map((ministry, index) =>
      Object.assign(known.get(ministry.id) ?? this.newTarget(manager, campaign, day, ministry, now), {
        position: index + 1,
      }),
    );
    await manager.save(day.targets);
  }

  private newTarget(
    manager: EntityManager,
    campaign: Campaign,
    day: CampaignDay,
    ministry: Ministry,
    now: Date,
  ): Target {
    return manager.create(Target, {
      id: v7({ msecs: now.getTime() }),
      campaignDayId: day.id,
      ministryId: ministry.id,
      publishedMinistry: campaign.status === 'draft' ? null : ministryView(ministry),
      createdAt: now,
    });
  }

  private async finish(
    manager: EntityManager,
    { campaign, day, was }: HeldDay,
    becomes: PlanState,
    action: string,
    reason: string | undefined,
    viewer: Viewer,
    now: Date,
  ): Promise<void> {
    if (isChangeOfPublished(day, was, becomes)) {
      const change = { before: was, after: becomes, reason: reasonGiven(day, reason) };
      await this.planChanges.record(manager, day, change, viewer, now);
    }
    // Said outright, so that the version rises also where only targets changed.
    const { theme, note, translations, stormAt, stormMinutes } = day;
    await manager.update(
      CampaignDay,
      { id: day.id },
      { theme, note, translations, stormAt, stormMinutes, updatedAt: now },
    );
    await this.audit.record(manager, viewer, action, { kind: 'campaign-day', id: day.id }, was, becomes, now);
    await this.changes.announce(manager, campaign.id);
  }
}
