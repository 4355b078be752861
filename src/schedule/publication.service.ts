import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Between, type EntityManager, type Repository } from 'typeorm';
import { CampaignChanges } from '../campaigns/campaign-changes.service.js';
import { CampaignLifeService } from '../campaigns/campaign-life.service.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { stateOf, todayIn } from '../domain/campaign-day.js';
import { Conflict } from '../domain/errors.js';
import { checkPublication } from '../domain/publication.js';
import type { PublicationCheck } from '../domain/publication-plan.js';
import type { Viewer } from '../domain/viewer.js';
import type { Claim } from '../ministries/claim.entity.js';
import { ClaimsService } from '../ministries/claims.service.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import { ministryView } from '../ministries/ministry-view.js';
import { ApprovedPosts } from './approved-posts.js';
import { CampaignDay } from './campaign-day.entity.js';
import { boundsOfDay } from './plan-state.js';
import { plannedTargets } from './planned-targets.js';

/** Publishes plans and takes them back. */
@Injectable()
export class PublicationService {
  constructor(
    @InjectRepository(CampaignDay) private readonly days: Repository<CampaignDay>,
    private readonly campaigns: CampaignsService,
    private readonly campaignChanges: CampaignChanges,
    private readonly campaignLife: CampaignLifeService,
    private readonly ministries: MinistriesService,
    private readonly claims: ClaimsService,
    private readonly posts: ApprovedPosts,
  ) {}

  /** Whether the campaign may be published now, what stops it, and what to keep an eye on; holidays are named in the language. */
  async check(slug: string, now: Date, language = 'en'): Promise<PublicationCheck> {
    return this.checkOf(this.days.manager, await this.campaigns.getBySlug(slug), now, language);
  }

  /** Makes the campaign public; its targets keep their ministries as they are now, and its days are locked. */
  async publish(slug: string, viewer: Viewer, now: Date): Promise<Campaign> {
    await this.days.manager.transaction(async (manager) => {
      const campaign = await this.campaignChanges.holdOpen(manager, slug);
      if (campaign.isHistory) refuseUnfinished(campaign, now);
      else refuseBlocked(await this.checkOf(manager, campaign, now));
      await this.lockDays(manager, campaign, now);
      await this.campaignLife.markPublished(manager, campaign, viewer, now);
    });
    return this.campaigns.getBySlug(slug);
  }

  /** Takes the campaign back into draft; its days stay locked. */
  async withdraw(slug: string, viewer: Viewer, now: Date): Promise<void> {
    await this.days.manager.transaction(async (manager) => {
      const campaign = await this.campaignChanges.holdOpen(manager, slug);
      if (campaign.status !== 'draft') await this.campaignLife.markWithdrawn(manager, campaign, viewer, now);
    });
  }

  private async checkOf(
    manager: EntityManager,
    campaign: Campaign,
    now: Date,
    language = 'en',
  ): Promise<PublicationCheck> {
    const days = await this.daysOf(manager, campaign);
    const ministries = await this.ministriesOf(manager, days);
    const survey = await this.posts.survey(campaign, [...ministries.values()]);
    const [about, quoted] = await Promise.all([
      this.claims.forMinistries([...ministries.keys()]),
      this.claims.bySlugs(survey.quotedClaims),
    ]);
    const claims = [...new Map([...about, ...quoted].map((claim) => [claim.slug, claim])).values()];
    const targets = await plannedTargets({
      campaign,
      days,
      ministries,
      survey,
      language,
      claims: countsByMinistry(about),
    });
    const { languages, approvedPostsNeeded } = campaign;
    const { tooLongPosts } = survey;
    const empty = emptyDates(campaign, days, now);
    return checkPublication(
      { languages, approvedPostsNeeded, targets, emptyDates: empty, claims, tooLongPosts },
      now,
    );
  }

  private async lockDays(manager: EntityManager, campaign: Campaign, now: Date): Promise<void> {
    const days = await this.daysOf(manager, campaign);
    const ministries = await this.ministriesOf(manager, days);
    for (const day of days) {
      const isClosed = stateOf(boundsOfDay(campaign, day), now) === 'closed';
      for (const target of day.targets) {
        const ministry = ministries.get(target.ministryId);
        const isKept = isClosed && target.publishedMinistry !== null;
        if (ministry && !isKept) {
          await manager.save(Object.assign(target, { publishedMinistry: ministryView(ministry) }));
        }
      }
      if (day.lockedAt === null) await manager.save(Object.assign(day, { lockedAt: now, updatedAt: now }));
    }
  }

  private daysOf(manager: EntityManager, { id, startsOn, endsOn }: Campaign): Promise<CampaignDay[]> {
    return manager.find(CampaignDay, {
      where: { campaignId: id, date: Between(startsOn, endsOn) },
      relations: { targets: true },
      order: { date: 'ASC', targets: { position: 'ASC' } },
    });
  }

  private ministriesOf(
    manager: EntityManager,
    days: readonly CampaignDay[],
  ): Promise<ReadonlyMap<string, Ministry>> {
    const ids = days.flatMap(({ targets }) => targets.map(({ ministryId }) => ministryId));
    return this.ministries.byIds([...new Set(ids)], manager);
  }
}

/** Dates that are not over on which nobody is addressed, though they are no blackouts. */
const emptyDates = (campaign: Campaign, days: readonly CampaignDay[], now: Date): string[] =>
  days
    .filter(({ targets, isBlackout }) => targets.length === 0 && !isBlackout)
    .filter((day) => stateOf(boundsOfDay(campaign, day), now) !== 'closed')
    .map(({ date }) => date);

const countsByMinistry = (claims: readonly Claim[]): ReadonlyMap<string, number> =>
  new Map(
    [...Map.groupBy(claims, ({ ministryId }) => ministryId ?? '')].map(([id, about]) => [id, about.length]),
  );

const refuseUnfinished = (campaign: Campaign, now: Date): void => {
  if (campaign.endsOn < todayIn(campaign.timeZone, now)) return;
  throw new Conflict('not-over', 'A history is over: its last day lies in the past.');
};

const refuseBlocked = ({ publishable, blockers, warnings }: PublicationCheck): void => {
  if (publishable) return;
  const message = 'The campaign cannot be published yet: see what stops it.';
  throw new Conflict('not-publishable', message, { blockers, warnings });
};
