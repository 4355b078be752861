import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { todayIn } from '../domain/campaign-day.js';
import { Conflict } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { CampaignChanges, isPutAway } from './campaign-changes.service.js';
import type { Campaign } from './campaign.entity.js';
import { CampaignsService } from './campaigns.service.js';

/** Takes a campaign through its life: published and withdrawn, paused and resumed, put into the archive and taken out. */
@Injectable()
export class CampaignLifeService {
  constructor(
    private readonly database: DataSource,
    private readonly campaigns: CampaignsService,
    private readonly changes: CampaignChanges,
  ) {}

  /** Stops dealing in the whole campaign at once. */
  pause(slug: string, reason: string, viewer: Viewer, now: Date): Promise<Campaign> {
    return this.change(slug, { pausedAt: now, pauseReason: reason }, 'campaign.pause', viewer, now);
  }

  /** Deals again. */
  resume(slug: string, viewer: Viewer, now: Date): Promise<Campaign> {
    return this.change(slug, { pausedAt: null, pauseReason: null }, 'campaign.resume', viewer, now);
  }

  /** Puts a campaign that is over away: from then on it is only read. */
  async archive(slug: string, viewer: Viewer, now: Date): Promise<Campaign> {
    await this.database.transaction(async (manager) => {
      const campaign = await this.changes.hold(manager, slug);
      if (campaign.status === 'archived') return;
      refuseUnfinished(campaign, now);
      await this.changes.mark(manager, campaign, { status: 'archived' }, 'campaign.archive', viewer, now);
    });
    return this.campaigns.getBySlug(slug);
  }

  /** Takes a campaign out of the archive; a history belongs there. */
  async unarchive(slug: string, viewer: Viewer, now: Date): Promise<Campaign> {
    await this.database.transaction(async (manager) => {
      const campaign = await this.changes.hold(manager, slug);
      if (!isPutAway(campaign)) return;
      await this.changes.mark(manager, campaign, { status: 'published' }, 'campaign.unarchive', viewer, now);
    });
    return this.campaigns.getBySlug(slug);
  }

  /** Makes the locked campaign public: a plan as published, a history as archived. */
  async markPublished(manager: EntityManager, campaign: Campaign, viewer: Viewer, now: Date): Promise<void> {
    const status = campaign.isHistory ? 'archived' : 'published';
    await this.changes.mark(
      manager,
      campaign,
      { status, publishedAt: campaign.publishedAt ?? now },
      'campaign.publish',
      viewer,
      now,
    );
  }

  /** Takes the locked campaign back into draft. */
  async markWithdrawn(manager: EntityManager, campaign: Campaign, viewer: Viewer, now: Date): Promise<void> {
    await this.changes.mark(manager, campaign, { status: 'draft' }, 'campaign.withdraw', viewer, now);
  }

  private async change(
    slug: string,
    change: Partial<Campaign>,
    action: string,
    viewer: Viewer,
    now: Date,
  ): Promise<Campaign> {
    await this.database.transaction(async (manager) => {
      await this.changes.mark(
        manager,
        await this.changes.holdOpen(manager, slug),
        change,
        action,
        viewer,
        now,
      );
    });
    return this.campaigns.getBySlug(slug);
  }
}

const refuseUnfinished = ({ slug, status, endsOn, timeZone }: Campaign, now: Date): void => {
  if (status === 'published' && endsOn < todayIn(timeZone, now)) return;
  throw new Conflict('not-over', `"${slug}" cannot be archived: it was not published, or is not over yet.`);
};
