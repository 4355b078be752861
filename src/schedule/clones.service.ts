import { Injectable } from '@nestjs/common';
import { Between, type EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { campaignDates, dateAfter, daysFrom } from '../domain/campaign-day.js';
import { cloneDates } from '../domain/clone-dates.js';
import type { Viewer } from '../domain/viewer.js';
import { CampaignDay } from './campaign-day.entity.js';
import { CampaignEvent } from './campaign-event.entity.js';
import type { CloneCampaignDto } from './clone.dto.js';
import { planState } from './plan-state.js';
import { PostCopies } from './post-copies.js';
import { Target } from './target.entity.js';

interface Cloning {
  readonly manager: EntityManager;
  readonly source: Campaign;
  readonly clone: Campaign;
  readonly now: Date;
}

/** Plans a campaign anew on other dates. */
@Injectable()
export class ClonesService {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly posts: PostCopies,
  ) {}

  /** Adds a draft with everything that was planned for the campaign; nothing that happened to it comes along. */
  async clone(
    slug: string,
    { withPosts = false, startsOn, by, ...names }: CloneCampaignDto,
    viewer: Viewer,
    now: Date,
  ): Promise<Campaign> {
    const source = await this.campaigns.getBySlug(slug);
    const from = campaignDates(source.startsOn, source.endsOn, source.timeZone);
    const to = cloneDates({ dates: from, startsOn, by, zone: source.timeZone });
    const complete = async (manager: EntityManager, clone: Campaign): Promise<void> => {
      const cloning = { manager, source, clone, now };
      await copyDays(cloning, new Map(from.map((date, index) => [date, to.dates[index] ?? date])));
      await copyEvents(cloning, daysFrom(source.startsOn, to.startsOn));
      if (withPosts) await this.posts.copy(manager, source, clone, viewer, now);
    };
    return this.campaigns.clone(source, { ...names, ...to }, complete, viewer, now);
  }
}

const copyDays = async (cloning: Cloning, dates: ReadonlyMap<string, string>): Promise<void> => {
  const { manager, source, clone } = cloning;
  const planned = await manager.find(CampaignDay, {
    where: { campaignId: source.id, date: Between(source.startsOn, source.endsOn) },
    relations: { targets: true },
    relationLoadStrategy: 'query',
  });
  const days = await manager.findBy(CampaignDay, { campaignId: clone.id });
  const byDate = new Map(days.map((day) => [day.date, day]));
  for (const from of planned) {
    const day = byDate.get(dates.get(from.date) ?? '');
    if (day) await copyDay(cloning, from, day);
  }
};

const copyDay = async (
  { manager, clone, now }: Cloning,
  from: CampaignDay,
  day: CampaignDay,
): Promise<void> => {
  const { theme, note, translations, stormAt, stormMinutes, isBlackout } = from;
  const planned = { theme, note, translations, stormAt, stormMinutes, isBlackout };
  // A storm that does not fit the new date, whose clocks may change, is refused here.
  planState(clone, Object.assign(day, planned), []);
  await manager.update(CampaignDay, { id: day.id }, planned);
  await manager.insert(
    Target,
    from.targets.map(({ ministryId, position, pinned, reason }) => ({
      ...{ ministryId, position, pinned, reason },
      id: v7({ msecs: now.getTime() }),
      campaignDayId: day.id,
      createdAt: now,
    })),
  );
};

/** Events keep their distance to the first day. */
const copyEvents = async ({ manager, source, clone, now }: Cloning, days: number): Promise<void> => {
  const events = await manager.findBy(CampaignEvent, { campaignId: source.id });
  await manager.insert(
    CampaignEvent,
    events
      .map(({ date, title, ministryId }) => ({ date: dateAfter(date, days), title, ministryId }))
      .filter(({ date }) => date >= clone.startsOn && date <= clone.endsOn)
      .map((event) => ({
        ...event,
        id: v7({ msecs: now.getTime() }),
        campaignId: clone.id,
        createdAt: now,
        updatedAt: now,
      })),
  );
};
