import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PublicChanges } from '../database/public-changes.js';
import { violatedConstraint } from '../database/violated-constraint.js';
import { Conflict, NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditService } from '../people/audit.service.js';
import { campaignView } from './campaign-view.js';
import { Campaign, CAMPAIGN_PARTS } from './campaign.entity.js';

/** The frame of every change of a campaign: its row is held, the change is put on record, and the public pages hear of it. */
@Injectable()
export class CampaignChanges {
  constructor(
    private readonly audit: AuditService,
    private readonly changes: PublicChanges,
  ) {}

  /** The campaign's row, held until the transaction ends: whoever changes its plan takes this lock first. Refused for an archived one. */
  async holdOpen(manager: EntityManager, slug: string): Promise<Campaign> {
    const campaign = await this.hold(manager, slug);
    refuseArchived(campaign);
    return campaign;
  }

  /** The campaign's row, held until the transaction ends, archived or not. */
  async hold(manager: EntityManager, slug: string): Promise<Campaign> {
    const campaign = await manager.findOne(Campaign, {
      where: { slug },
      lock: { mode: 'for_no_key_update' },
    });
    if (!campaign) throw new NotFound(`There is no campaign "${slug}".`);
    return campaign;
  }

  /** The campaign as the database has it, with its sections and restrictions. */
  reread(manager: EntityManager, id: string): Promise<Campaign> {
    return manager.findOneOrFail(Campaign, { where: { id }, relations: CAMPAIGN_PARTS });
  }

  /** Writes the campaign's row. */
  async save(manager: EntityManager, campaign: Campaign): Promise<void> {
    try {
      await manager.save(campaign);
    } catch (error) {
      if (violatedConstraint(error) !== 'campaigns_slug_unique') throw error;
      throw new Conflict('slug-taken', `There is a campaign "${campaign.slug}" already.`);
    }
  }

  /** Changes some fields of the held campaign, on record. */
  async mark(
    manager: EntityManager,
    campaign: Campaign,
    change: Partial<Campaign>,
    action: string,
    viewer: Viewer,
    now: Date,
  ): Promise<void> {
    const before = await this.reread(manager, campaign.id);
    await manager.save(Object.assign(campaign, change, { updatedAt: now }));
    await this.record(manager, viewer, action, before, campaign.id, now);
  }

  /** Puts on record what the campaign was before and is now. */
  async record(
    manager: EntityManager,
    viewer: Viewer,
    action: string,
    before: Campaign | null,
    id: string,
    now: Date,
  ): Promise<void> {
    const after = campaignView(await this.reread(manager, id));
    const subject = { kind: 'campaign', id };
    await this.audit.record(manager, viewer, action, subject, before && campaignView(before), after, now);
    await this.changes.announce(manager, id);
  }
}

/** Whether the campaign ran here and was put away; a history was over before it came. */
export const isPutAway = ({
  status,
  isHistory,
}: {
  readonly status: string;
  readonly isHistory: boolean;
}): boolean => status === 'archived' && !isHistory;

/** Refuses to change a campaign that was put away. */
const refuseArchived = (campaign: Campaign): void => {
  if (!isPutAway(campaign)) return;
  throw new Conflict(
    'archived',
    `"${campaign.slug}" is archived and only read: take it out of the archive before you change it.`,
  );
};
