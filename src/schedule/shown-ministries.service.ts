import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { isDeepStrictEqual } from 'node:util';
import { Between, type EntityManager, type Repository } from 'typeorm';
import { CampaignChanges } from '../campaigns/campaign-changes.service.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { PublicChanges } from '../database/public-changes.js';
import { todayIn } from '../domain/campaign-day.js';
import { NotFound } from '../domain/errors.js';
import { differencesOf } from '../domain/shown-ministry.js';
import type { Viewer } from '../domain/viewer.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import { type MinistryView, ministryView } from '../ministries/ministry-view.js';
import { AuditService } from '../people/audit.service.js';
import { CampaignDay } from './campaign-day.entity.js';
import { PlanChangesService } from './plan-changes.service.js';
import { isChangeOfPublished, planState, reasonGiven } from './plan-state.js';
import { Target } from './target.entity.js';

/** A public campaign that does not show a ministry as it is now. */
export interface OutdatedCampaign {
  readonly slug: string;
  readonly title: string;
  /** Those of its days that are not over and show the ministry so. */
  readonly dates: readonly string[];
  /** Whether posts still address an account that is not to be addressed any more. */
  readonly isStillDealt: boolean;
}

interface Refreshing {
  readonly campaign: Campaign;
  readonly reason?: string;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** Keeps what published days show of a ministry in step with the registry, when a coordinator says so. */
@Injectable()
export class ShownMinistriesService {
  constructor(
    @InjectRepository(CampaignDay) private readonly days: Repository<CampaignDay>,
    private readonly campaigns: CampaignsService,
    private readonly campaignChanges: CampaignChanges,
    private readonly ministries: MinistriesService,
    private readonly planChanges: PlanChangesService,
    private readonly audit: AuditService,
    private readonly changes: PublicChanges,
  ) {}

  /** The public campaigns of which a day that is not over shows the ministry otherwise than it is now. */
  async listOutdated(ministry: Ministry, now: Date): Promise<OutdatedCampaign[]> {
    const campaigns = (await this.campaigns.listAll()).filter(({ status }) => status === 'published');
    const found = await Promise.all(
      campaigns.map(async (campaign) => {
        const days = await this.daysToCome(this.days.manager, campaign, now);
        return outdatedCampaign(campaign, days, ministry);
      }),
    );
    return found.filter(({ dates }) => dates.length > 0);
  }

  /** How many ministries a day of the campaign that is not over shows otherwise than they are now. */
  async countOutdated(campaign: Campaign, now: Date): Promise<number> {
    if (campaign.status !== 'published') return 0;
    const days = await this.daysToCome(this.days.manager, campaign, now);
    const ids = new Set(days.flatMap(({ targets }) => targets.map(({ ministryId }) => ministryId)));
    const ministries = await this.ministries.byIds([...ids]);
    return [...ministries.values()].filter(
      (ministry) => outdatedCampaign(campaign, days, ministry).dates.length > 0,
    ).length;
  }

  /**
   * Shows the ministry as it is now on the campaign's days that are open or to come; closed ones stay.
   * Where that changes what supporters were told it takes a reason, as every change of a published day.
   */
  async refresh(
    slug: string,
    ministrySlug: string,
    reason: string | undefined,
    viewer: Viewer,
    now: Date,
  ): Promise<void> {
    const { id } = await this.ministries.getBySlug(ministrySlug);
    await this.days.manager.transaction(async (manager) => {
      const campaign = await this.campaignChanges.holdOpen(manager, slug);
      const days = (await this.daysToCome(manager, campaign, now)).filter((day) => targetOf(day, id));
      if (days.length === 0) {
        throw new NotFound(`No day of "${slug}" that is not over addresses "${ministrySlug}".`);
      }
      const ministry = (await this.ministries.byIds([id], manager)).get(id);
      if (ministry) await this.show(manager, ministry, days, { campaign, reason, viewer, now });
    });
  }

  private async show(
    manager: EntityManager,
    ministry: Ministry,
    days: readonly CampaignDay[],
    { campaign, reason, viewer, now }: Refreshing,
  ): Promise<void> {
    const view = ministryView(ministry);
    const outdated = days.filter((day) => isKeptOtherwise(targetOf(day, ministry.id), view));
    if (outdated.length === 0) return;
    const before = await this.planChanges.addressed(manager, outdated);
    for (const day of outdated) await this.keep(manager, targetOf(day, ministry.id), view, viewer, now);
    const after = await this.planChanges.addressed(manager, outdated);
    for (const day of outdated) {
      const was = planState(campaign, day, before.get(day.id) ?? []);
      const becomes = planState(campaign, day, after.get(day.id) ?? []);
      if (isChangeOfPublished(day, was, becomes)) {
        const change = { before: was, after: becomes, reason: reasonGiven(day, reason) };
        await this.planChanges.record(manager, day, change, viewer, now);
      }
      await manager.update(CampaignDay, { id: day.id }, { updatedAt: now });
    }
    await this.changes.announce(manager, campaign.id);
  }

  private async keep(
    manager: EntityManager,
    target: Target | undefined,
    view: MinistryView,
    viewer: Viewer,
    now: Date,
  ): Promise<void> {
    if (!target) return;
    const { id, publishedMinistry: before } = target;
    await manager.save(Object.assign(target, { publishedMinistry: view }));
    await this.audit.record(manager, viewer, 'target.refresh', { kind: 'target', id }, before, view, now);
  }

  private daysToCome(
    manager: EntityManager,
    { id, startsOn, endsOn, timeZone }: Campaign,
    now: Date,
  ): Promise<CampaignDay[]> {
    const today = todayIn(timeZone, now);
    return manager.find(CampaignDay, {
      where: { campaignId: id, date: Between(startsOn > today ? startsOn : today, endsOn) },
      relations: { targets: true },
      relationLoadStrategy: 'query',
      order: { date: 'ASC' },
    });
  }
}

const targetOf = ({ targets }: CampaignDay, ministryId: string): Target | undefined =>
  targets.find((target) => target.ministryId === ministryId);

/** Targets that keep nothing, as in a draft, show the ministry as it is anyway. */
const isKeptOtherwise = (target: Target | undefined, view: MinistryView): boolean => {
  const kept = target?.publishedMinistry ?? null;
  return kept !== null && !isDeepStrictEqual(kept, view);
};

const outdatedCampaign = (
  { slug, title }: Campaign,
  days: readonly CampaignDay[],
  ministry: Ministry,
): OutdatedCampaign => {
  const view = ministryView(ministry);
  const outdated = days
    .map((day) => {
      const kept = targetOf(day, ministry.id)?.publishedMinistry;
      return { date: day.date, differences: kept ? differencesOf(kept, view) : [] };
    })
    .filter(({ differences }) => differences.length > 0);
  return {
    slug,
    title,
    dates: outdated.map(({ date }) => date),
    isStillDealt: outdated.some(({ differences }) => differences.some(({ isStillDealt }) => isStillDealt)),
  };
};
