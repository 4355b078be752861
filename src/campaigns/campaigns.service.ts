import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, Not, type Repository } from 'typeorm';
import { v7 } from 'uuid';
import { keyOf, limitOf, type Page, pageOf, type PageQuery } from '../common/page.js';
import { refuseStale } from '../database/refuse-stale.js';
import { campaignDates, isDate, todayIn } from '../domain/campaign-day.js';
import { Conflict, Invalid, NotFound } from '../domain/errors.js';
import { may } from '../domain/role.js';
import type { Viewer } from '../domain/viewer.js';
import { CampaignDays } from './campaign-days.js';
import { CampaignChanges } from './campaign-changes.service.js';
import { CampaignPartsService, type CampaignSectionView } from './campaign-parts.service.js';
import type { CreateCampaignDto, EditCampaignDto } from './campaign.dto.js';
import { Campaign, CAMPAIGN_PARTS } from './campaign.entity.js';

/** What is said of a clone; everything else is as in the campaign that it is made from. */
export interface CampaignClone {
  readonly slug: string;
  readonly title?: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

const ORDER = { startsOn: 'DESC', slug: 'ASC' } as const;

/** Keeps the campaigns. */
@Injectable()
export class CampaignsService {
  constructor(
    @InjectRepository(Campaign) private readonly campaigns: Repository<Campaign>,
    private readonly parts: CampaignPartsService,
    private readonly days: CampaignDays,
    private readonly changes: CampaignChanges,
  ) {}

  /** The campaigns that everybody may see, the newest first. */
  listPublic(): Promise<Campaign[]> {
    return this.campaigns.find({ where: { status: Not('draft') }, order: ORDER });
  }

  /** Every campaign, drafts included, the newest first. */
  listAll(): Promise<Campaign[]> {
    return this.campaigns.find({ order: ORDER });
  }

  /** Every campaign in which the section takes part, drafts included, the newest first. */
  listOfSection(sectionId: string): Promise<Campaign[]> {
    return this.campaigns.find({ where: { sections: { sectionId } }, order: ORDER });
  }

  /** One part of the list of the campaigns that the viewer may know of. */
  async listVisible(query: PageQuery, viewer: Viewer | null): Promise<Page<Campaign>> {
    const [startsOn, slug] = keyOf(query)?.split(' ') ?? [];
    const rows = this.campaigns.createQueryBuilder('campaign').orderBy({
      'campaign.startsOn': 'DESC',
      'campaign.slug': 'ASC',
    });
    if (!seesDrafts(viewer)) rows.andWhere("campaign.status <> 'draft'");
    if (startsOn !== undefined) {
      const isAfter =
        'campaign.startsOn < :startsOn OR (campaign.startsOn = :startsOn AND campaign.slug > :slug)';
      rows.andWhere(`(${isAfter})`, { startsOn: dateInCursor(startsOn), slug: slug ?? '' });
    }
    const found = await rows.take(limitOf(query) + 1).getMany();
    return pageOf(found, query, (campaign) => `${campaign.startsOn} ${campaign.slug}`);
  }

  /** The campaign of that slug, whatever its status. */
  async getBySlug(slug: string): Promise<Campaign> {
    const campaign = await this.campaigns.findOne({ where: { slug }, relations: CAMPAIGN_PARTS });
    if (!campaign) throw new NotFound(`There is no campaign "${slug}".`);
    return campaign;
  }

  /** The published or archived campaign of that slug. */
  getPublicBySlug(slug: string): Promise<Campaign> {
    return this.getVisibleBySlug(slug, null);
  }

  /** The campaign of that slug as far as the viewer may know of it: drafts are for the workspace. */
  async getVisibleBySlug(slug: string, viewer: Viewer | null): Promise<Campaign> {
    const campaign = await this.getBySlug(slug);
    if (campaign.status !== 'draft' || seesDrafts(viewer)) return campaign;
    throw new NotFound(`There is no campaign "${slug}".`);
  }

  /** The sections that take part in the campaign, each with its link. */
  listSections(campaign: Campaign): Promise<CampaignSectionView[]> {
    return this.parts.list(campaign);
  }

  /** Adds a campaign with a day for each of its dates. */
  async create(dto: CreateCampaignDto, viewer: Viewer, now: Date): Promise<Campaign> {
    const { sections, restrictions, ...rest } = dto;
    const campaign = this.campaigns.create({
      stormMinutes: 60,
      link: null,
      ...rest,
      id: v7({ msecs: now.getTime() }),
      createdAt: now,
      updatedAt: now,
    });
    refuseWrongDates(campaign, now);
    await this.campaigns.manager.transaction(async (manager) => {
      await this.changes.save(manager, campaign);
      await this.parts.put(manager, campaign, { sections, restrictions }, now);
      await this.days.follow(manager, { before: null, campaign }, viewer, now);
      await this.changes.record(manager, viewer, 'campaign.create', null, campaign.id, now);
    });
    return this.getBySlug(dto.slug);
  }

  /** Adds a draft with the settings, sections and restrictions of another campaign; `complete` fills its days, in the same transaction. */
  async clone(
    source: Campaign,
    { slug, title, startsOn, endsOn }: CampaignClone,
    complete: (manager: EntityManager, clone: Campaign) => Promise<void>,
    viewer: Viewer,
    now: Date,
  ): Promise<Campaign> {
    const clone = this.campaigns.create({
      ...settingsOf(source),
      ...(title === undefined ? {} : { title, translations: withoutTitles(source.translations) }),
      id: v7({ msecs: now.getTime() }),
      slug,
      startsOn,
      endsOn,
      createdAt: now,
      updatedAt: now,
    });
    await this.campaigns.manager.transaction(async (manager) => {
      await this.changes.save(manager, clone);
      await this.parts.copy(manager, source, clone, now);
      await this.days.follow(manager, { before: null, campaign: clone }, viewer, now);
      await complete(manager, clone);
      await this.changes.record(manager, viewer, 'campaign.clone', null, clone.id, now);
    });
    return this.getBySlug(slug);
  }

  /** Changes a campaign; where that moves days that were ever published, a reason is needed. */
  async edit(
    slug: string,
    dto: EditCampaignDto,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<Campaign> {
    const { sections, restrictions, reason, ...rest } = dto;
    await this.campaigns.manager.transaction(async (manager) => {
      const campaign = await this.changes.holdOpen(manager, slug);
      refuseStale(campaign, expectedVersion);
      refuseNewAddress(campaign, rest.slug);
      const before = await this.changes.reread(manager, campaign.id);
      refuseWrongDates(Object.assign(campaign, rest, { updatedAt: now }), now);
      await this.changes.save(manager, campaign);
      await this.parts.put(manager, campaign, { sections, restrictions }, now);
      await this.days.follow(manager, { before, campaign, reason }, viewer, now);
      await this.changes.record(manager, viewer, 'campaign.edit', before, campaign.id, now);
    });
    return this.getBySlug(dto.slug ?? slug);
  }
}

/** What a clone takes over from its campaign: all that is set about it, but nothing that happened to it. */
const settingsOf = (source: Campaign): Partial<Campaign> => {
  const { ask, timeZone, stormAt, stormMinutes, hashtags, languages, link, conduct, safety } = source;
  const { title, translations, approvedPostsNeeded, responseWindowDays, retentionDays } = source;
  return {
    ...{ ask, timeZone, stormAt, stormMinutes, hashtags, languages, link, conduct, safety },
    ...{ title, translations, approvedPostsNeeded, responseWindowDays, retentionDays },
  };
};

const withoutTitles = (translations: Campaign['translations']): Campaign['translations'] =>
  Object.fromEntries(
    Object.entries(translations).map(([language, { title: _, ...words }]) => [language, words]),
  );

const seesDrafts = (viewer: Viewer | null): boolean => viewer !== null && may(viewer.role, 'workspace.read');

const dateInCursor = (date: string): string => {
  if (isDate(date)) return date;
  throw Invalid.field('cursor', 'This is not a cursor of this list: start without one.');
};

const refuseWrongDates = ({ isHistory, startsOn, endsOn, timeZone }: Campaign, now: Date): void => {
  campaignDates(startsOn, endsOn, timeZone);
  if (isHistory && endsOn >= todayIn(timeZone, now)) {
    throw Invalid.field('endsOn', 'A history is over: its last day lies in the past.');
  }
};

const refuseNewAddress = (campaign: Campaign, slug?: string): void => {
  if (slug !== undefined && slug !== campaign.slug && campaign.publishedAt !== null) {
    throw new Conflict('slug-published', 'People hold links to this campaign: its slug stays.');
  }
};
