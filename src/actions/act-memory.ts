import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { PublicChanges } from '../database/public-changes.js';
import type { DayView, MinistryView } from '../schedule/day-view.js';
import { ScheduleService } from '../schedule/schedule.service.js';
import { SectionsService } from '../sections/sections.service.js';

/** A section that takes part, and what `{link}` stands for to its supporters. */
export interface ActSection {
  readonly id: string;
  readonly slug: string;
  readonly link: string | null;
}

/** What dealing needs to know of a campaign. Its days' states are those of the load: ask the clock instead. */
export interface ActCampaign {
  readonly campaign: Campaign;
  readonly days: readonly DayView[];
  readonly sections: readonly ActSection[];
  /** Every ministry that the campaign addresses, by its slug. */
  readonly ministries: ReadonlyMap<string, MinistryView>;
}

/** Keeps public campaigns in memory for the act path, until something of them changes. */
@Injectable()
export class ActMemory implements OnModuleInit, OnModuleDestroy {
  private readonly loads = new Map<string, Promise<ActCampaign>>();
  private stopListening = (): unknown => undefined;

  constructor(
    private readonly campaigns: CampaignsService,
    private readonly schedule: ScheduleService,
    private readonly sections: SectionsService,
    private readonly changes: PublicChanges,
  ) {}

  // There are few campaigns, and a slug may have gone to another: a change empties all of it.
  onModuleInit(): void {
    this.stopListening = this.changes.onChange(() => this.forget());
  }

  onModuleDestroy(): void {
    this.stopListening();
  }

  /** The public campaign of that slug; throws NotFound where there is none. */
  get(slug: string, now: Date): Promise<ActCampaign> {
    const known = this.loads.get(slug);
    if (known) return known;
    const loading = this.load(slug, now);
    this.loads.set(slug, loading);
    loading.catch(() => {
      if (this.loads.get(slug) === loading) this.loads.delete(slug);
    });
    return loading;
  }

  /** Forgets all campaigns, so that they are read anew. */
  forget(): void {
    this.loads.clear();
  }

  private async load(slug: string, now: Date): Promise<ActCampaign> {
    const campaign = await this.campaigns.getPublicBySlug(slug);
    const [days, sections] = await Promise.all([this.schedule.listDays(campaign, now), this.sections.list()]);
    const links = new Map(campaign.sections.map(({ sectionId, link }) => [sectionId, link]));
    const ministries = days.flatMap(({ targets }) => targets.map(({ ministry }) => ministry));
    return {
      campaign,
      days,
      sections: sections
        .filter(({ id }) => links.has(id))
        .map(({ id, slug: section }) => ({ id, slug: section, link: links.get(id) ?? null })),
      ministries: new Map(ministries.map((ministry) => [ministry.slug, ministry])),
    };
  }
}
