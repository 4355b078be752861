import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, In, type Repository } from 'typeorm';
import { CampaignChanges } from '../campaigns/campaign-changes.service.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { PublicChanges } from '../database/public-changes.js';
import { refuseStale } from '../database/refuse-stale.js';
import { Invalid, type Issue, NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import { AuditService } from '../people/audit.service.js';
import { CampaignDay } from './campaign-day.entity.js';
import type { EditDayDto, SetTargetsDto } from './day.dto.js';
import type { PlanState } from './plan-change.entity.js';
import {
  dayPlanOf,
  refuseContradictions,
  refuseStaleDays,
  standsSo,
  type WantedDay,
} from './plan-change-of-day.js';
import { PlanChangesService } from './plan-changes.service.js';
import { isChangeOfPublished, isWithin, planState, reasonGiven, refuseClosed } from './plan-state.js';
import { TargetsWriter } from './targets-writer.service.js';

/** A day held for a change, and what supporters were told of it. */
export interface HeldDay {
  readonly campaign: Campaign;
  readonly day: CampaignDay;
  readonly was: PlanState;
}

/** Several days of a plan that change together; days that are left out stay. */
export interface WantedPlan {
  readonly days: readonly WantedDay[];
  /** Required where one of the days was ever published. */
  readonly reason?: string;
}

interface Change {
  readonly action: string;
  readonly reason?: string;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Changes the plan: whom days address, when a storm is, what is said about a day. */
@Injectable()
export class PlanService {
  constructor(
    @InjectRepository(CampaignDay) private readonly days: Repository<CampaignDay>,
    private readonly campaigns: CampaignChanges,
    private readonly ministries: MinistriesService,
    private readonly targets: TargetsWriter,
    private readonly planChanges: PlanChangesService,
    private readonly audit: AuditService,
    private readonly changes: PublicChanges,
  ) {}

  /** Lets those days stand as wanted, all of them or none; moving and swapping targets are plans of two days. */
  async setPlan(slug: string, wanted: WantedPlan, viewer: Viewer, now: Date): Promise<void> {
    await this.days.manager.transaction(async (manager) => {
      const campaign = await this.campaigns.holdOpen(manager, slug);
      await this.changePlan(manager, campaign, wanted, viewer, now);
    });
  }

  /** The same for a campaign that is locked, in the caller's transaction. */
  async changePlan(
    manager: EntityManager,
    campaign: Campaign,
    { days, reason }: WantedPlan,
    viewer: Viewer,
    now: Date,
  ): Promise<void> {
    const ministries = await this.ministriesOf(manager, days);
    const held = await this.holdAll(manager, campaign, days);
    const plans = held.map((one, index) => ({ ...one, field: `days.${index}.`, ministries }));
    await this.carryOut(manager, campaign, plans, { action: 'day.plan', reason, viewer, now });
  }

  /** Lets the day address those ministries, in that order. */
  async setTargets(
    slug: string,
    date: string,
    { reason, ...targets }: SetTargetsDto,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<void> {
    const found = await this.ministries.getBySlugs(targets.ministries);
    const ministries = new Map(found.map((ministry) => [ministry.slug, ministry]));
    await this.days.manager.transaction(async (manager) => {
      const { campaign, day, was } = await this.hold(manager, slug, date, expectedVersion);
      const plans = [{ day, was, wanted: { ...targets, date }, field: '', ministries }];
      await this.carryOut(manager, campaign, plans, { action: 'day.set-targets', reason, viewer, now });
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
      await this.finish(manager, held, becomes, { action: 'day.edit', reason, viewer, now });
      await this.changes.announce(manager, held.campaign.id);
    });
  }

  /** The day of a campaign that is held until the transaction ends, its targets with it. */
  async hold(
    manager: EntityManager,
    slug: string,
    date: string,
    expectedVersion: number | null,
  ): Promise<HeldDay> {
    const campaign = await this.campaigns.holdOpen(manager, slug);
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

  /** The wanted days as they stand, in the order in which they are wanted. */
  private async holdAll(manager: EntityManager, campaign: Campaign, wanted: readonly WantedDay[]) {
    const dates = wanted.map(({ date }) => date).filter((date) => isWithin(campaign, date));
    const days = await manager.find(CampaignDay, {
      where: { campaignId: campaign.id, date: In(dates) },
      relations: { targets: true },
      relationLoadStrategy: 'query',
    });
    const byDate = new Map(days.map((day) => [day.date, day]));
    const addressed = await this.planChanges.addressed(manager, days);
    refuseUnknownDates(campaign, wanted, byDate);
    return wanted.flatMap((one) => {
      const day = byDate.get(one.date);
      return day ? [{ day, wanted: one, was: planState(campaign, day, addressed.get(day.id) ?? []) }] : [];
    });
  }

  /** Changes the days that do not stand as wanted yet, once all of them are known to be in order. */
  private async carryOut(
    manager: EntityManager,
    campaign: Campaign,
    held: readonly {
      readonly day: CampaignDay;
      readonly was: PlanState;
      readonly wanted: WantedDay;
      readonly field: string;
      readonly ministries: ReadonlyMap<string, Ministry>;
    }[],
    change: Change,
  ): Promise<void> {
    refuseStaleDays(held);
    const plans = held.map((one) => ({ ...one, plan: dayPlanOf(one.day, one.wanted, one.ministries) }));
    refuseContradictions(plans);
    const moved = plans.filter(({ day, plan }) => !standsSo(day, plan));
    if (moved.length === 0) return;
    for (const { day } of moved) refuseClosed(campaign, day, change.now);
    await this.targets.replace(manager, campaign, moved, change.now);
    const addressed = await this.planChanges.addressed(
      manager,
      moved.map(({ day }) => day),
    );
    for (const { day, was, plan } of moved) {
      Object.assign(day, plan.edit, { isBlackout: plan.isBlackout });
      const becomes = planState(campaign, day, addressed.get(day.id) ?? []);
      await this.finish(manager, { campaign, day, was }, becomes, change);
    }
    await this.changes.announce(manager, campaign.id);
  }

  private async finish(
    manager: EntityManager,
    { day, was }: HeldDay,
    becomes: PlanState,
    { action, reason, viewer, now }: Change,
  ): Promise<void> {
    if (isChangeOfPublished(day, was, becomes)) {
      const change = { before: was, after: becomes, reason: reasonGiven(day, reason) };
      await this.planChanges.record(manager, day, change, viewer, now);
    }
    // Said outright, so that the version rises also where only targets changed.
    const { theme, note, translations, stormAt, stormMinutes, isBlackout } = day;
    await manager.update(
      CampaignDay,
      { id: day.id },
      { theme, note, translations, stormAt, stormMinutes, isBlackout, updatedAt: now },
    );
    await this.audit.record(manager, viewer, action, { kind: 'campaign-day', id: day.id }, was, becomes, now);
  }

  /** Every ministry that the days name, by slug; unknown ones are named with their place. */
  private async ministriesOf(
    manager: EntityManager,
    days: readonly WantedDay[],
  ): Promise<ReadonlyMap<string, Ministry>> {
    const slugs = new Set(days.flatMap(({ ministries }) => ministries));
    const known = await this.ministries.bySlugs([...slugs], manager);
    const issues = days.flatMap(({ ministries }, index): Issue[] =>
      ministries
        .filter((slug) => !known.has(slug))
        .map((slug) => ({ field: `days.${index}.ministries`, message: `There is no ministry "${slug}".` })),
    );
    if (issues.length > 0) throw new Invalid(issues);
    return known;
  }
}

const refuseUnknownDates = (
  { slug }: Campaign,
  wanted: readonly WantedDay[],
  known: ReadonlyMap<string, CampaignDay>,
): void => {
  const issues = wanted.flatMap(({ date }, index): Issue[] =>
    known.has(date) ? [] : [{ field: `days.${index}.date`, message: `${date} is not a day of "${slug}".` }],
  );
  if (issues.length > 0) throw new Invalid(issues);
};
