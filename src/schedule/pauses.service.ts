import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import { PublicChanges } from '../database/public-changes.js';
import { NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import { AuditService } from '../people/audit.service.js';
import { CampaignDay } from './campaign-day.entity.js';
import { PlanService } from './plan.service.js';
import { Target } from './target.entity.js';

type Pause = Pick<CampaignDay, 'pausedAt' | 'pauseReason'>;

const RESUMED: Pause = { pausedAt: null, pauseReason: null };

const shown = ({ pausedAt, pauseReason }: Pause) => ({ pausedAt, pauseReason });

/** Stops a day or a target at once, and undoes that as quickly. */
@Injectable()
export class PausesService {
  constructor(
    @InjectRepository(CampaignDay) private readonly days: Repository<CampaignDay>,
    private readonly plan: PlanService,
    private readonly ministries: MinistriesService,
    private readonly audit: AuditService,
    private readonly changes: PublicChanges,
  ) {}

  /** Stops dealing for the day, with a reason that Today shows. */
  pauseDay(slug: string, date: string, reason: string, viewer: Viewer, now: Date): Promise<void> {
    return this.putDay(slug, date, { pausedAt: now, pauseReason: reason }, 'day.pause', viewer, now);
  }

  /** Deals for the day again. */
  resumeDay(slug: string, date: string, viewer: Viewer, now: Date): Promise<void> {
    return this.putDay(slug, date, RESUMED, 'day.resume', viewer, now);
  }

  /** Stops dealing posts to one of the day's ministries. */
  pauseTarget(
    slug: string,
    date: string,
    ministry: string,
    reason: string,
    viewer: Viewer,
    now: Date,
  ): Promise<void> {
    const pause = { pausedAt: now, pauseReason: reason };
    return this.putTarget(slug, date, ministry, pause, 'target.pause', viewer, now);
  }

  /** Deals posts to the ministry again. */
  resumeTarget(slug: string, date: string, ministry: string, viewer: Viewer, now: Date): Promise<void> {
    return this.putTarget(slug, date, ministry, RESUMED, 'target.resume', viewer, now);
  }

  private putDay(
    slug: string,
    date: string,
    pause: Pause,
    action: string,
    viewer: Viewer,
    now: Date,
  ): Promise<void> {
    return this.days.manager.transaction(async (manager) => {
      const { campaign, day } = await this.plan.hold(manager, slug, date, null);
      const before = shown(day);
      await manager.save(Object.assign(day, pause, { updatedAt: now }));
      const subject = { kind: 'campaign-day', id: day.id };
      await this.audit.record(manager, viewer, action, subject, before, pause, now);
      await this.changes.announce(manager, campaign.id);
    });
  }

  private putTarget(
    slug: string,
    date: string,
    ministry: string,
    pause: Pause,
    action: string,
    viewer: Viewer,
    now: Date,
  ): Promise<void> {
    return this.days.manager.transaction(async (manager) => {
      const { campaign, day } = await this.plan.hold(manager, slug, date, null);
      const target = await this.targetOf(manager, day, ministry);
      const before = shown(target);
      await manager.update(Target, { id: target.id }, pause);
      // The day's version rises with it, so that calendars take the newer form.
      await manager.update(CampaignDay, { id: day.id }, { updatedAt: now });
      await this.audit.record(manager, viewer, action, { kind: 'target', id: target.id }, before, pause, now);
      await this.changes.announce(manager, campaign.id);
    });
  }

  private async targetOf(manager: EntityManager, day: CampaignDay, slug: string): Promise<Target> {
    const ministries = await this.ministries.byIds(
      day.targets.map(({ ministryId }) => ministryId),
      manager,
    );
    const target = day.targets.find(({ ministryId }) => ministries.get(ministryId)?.slug === slug);
    if (!target) throw new NotFound(`${day.date} does not address "${slug}".`);
    return target;
  }
}
