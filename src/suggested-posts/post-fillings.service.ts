import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { todayIn } from '../domain/campaign-day.js';
import { longestFillings } from '../domain/longest-text.js';
import type { Network } from '../domain/network.js';
import { measureLength } from '../domain/post-length.js';
import type { SlotValues } from '../domain/variants.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import { ministryView } from '../ministries/ministry-view.js';
import { ScheduleService } from '../schedule/schedule.service.js';
import { slotValues, type SlotSources } from './slot-values.js';

/** For whom a post is written: null or left out for every target, and for no campaign in particular. */
export interface Addressed {
  readonly campaign?: string | null | undefined;
  readonly target?: string | null | undefined;
  readonly language: string;
}

/** What the slots of a post may stand for on a network, with these claims: those of which one makes it longest. */
export type Fillings = (network: Network, claims: Readonly<Record<string, string>>) => SlotValues[];

/** Tells what the slots of a post stand for: its ministry's names, or those of all whom its campaign addresses. */
@Injectable()
export class PostFillings {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly ministries: MinistriesService,
    private readonly schedule: ScheduleService,
    private readonly config: Config,
  ) {}

  /** The fillings of a post that is addressed so. */
  async of({ campaign: slug, target, language }: Addressed, now: Date): Promise<Fillings> {
    const campaign = slug == null ? null : await this.campaigns.getBySlug(slug);
    const ministries = await this.addressed(campaign, target ?? null, now);
    const date = campaign?.startsOn ?? todayIn('UTC', now);
    const known = { campaign: campaign ?? NO_CAMPAIGN, site: this.config.publicUrl, date, language };
    return (network, claims) => {
      const all = ministries.map((ministry) => slotValues({ ...known, ministry, network, claims }));
      return longestFillings(all, (text) => measureLength(text, network));
    };
  }

  /** The ministry that is named; else those of the campaign's days; before there are any, all that are known. */
  private async addressed(
    campaign: Campaign | null,
    target: string | null,
    now: Date,
  ): Promise<SlotSources['ministry'][]> {
    if (target !== null) return (await this.ministries.getBySlugs([target], 'target')).map(ministryView);
    if (campaign === null) return [ANY_MINISTRY];
    const days = await this.schedule.listDays(campaign, now);
    const addressed = days.flatMap(({ targets }) => targets.map(({ ministry }) => ministry));
    if (addressed.length > 0) return addressed;
    const known = await this.ministries.list();
    return known.length > 0 ? known.map(ministryView) : [ANY_MINISTRY];
  }
}

const NO_CAMPAIGN = { slug: '', hashtags: [], link: '' };

/** What the slots of a text show that is not addressed to anybody. */
const ANY_MINISTRY: SlotSources['ministry'] = {
  name: '{ministry}',
  names: {},
  ownName: '{ministry}',
  ownLanguage: '',
  country: '',
  accounts: [],
};
