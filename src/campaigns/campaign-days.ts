import type { EntityManager } from 'typeorm';
import type { Viewer } from '../domain/viewer.js';
import type { Campaign } from './campaign.entity.js';

/** The part of a campaign that its days hang on, as it was. */
export type CampaignTimes = Pick<Campaign, 'timeZone' | 'startsOn' | 'endsOn' | 'stormAt' | 'stormMinutes'>;

/** What happened to a campaign's dates and times, and why. */
export interface TimesChange {
  /** Null for a new campaign. */
  readonly before: CampaignTimes | null;
  readonly campaign: Campaign;
  readonly reason?: string;
}

/** The port through which a campaign's dates, zone and storm time reach its days; the schedule provides it, globally. */
export abstract class CampaignDays {
  abstract follow(manager: EntityManager, change: TimesChange, viewer: Viewer, now: Date): Promise<void>;
}
