import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import { v7 } from 'uuid';
import { CampaignChanges } from '../campaigns/campaign-changes.service.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { refuseStale } from '../database/refuse-stale.js';
import { Invalid, NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import { AuditService } from '../people/audit.service.js';
import { CampaignEvent } from './campaign-event.entity.js';
import type { CreateEventDto, EditEventDto } from './event.dto.js';
import type { EventView } from './event-view.js';
import { datesOf } from './plan-state.js';

/** Keeps what happens on the dates of a campaign, for the planner to heed. */
@Injectable()
export class EventsService {
  constructor(
    @InjectRepository(CampaignEvent) private readonly events: Repository<CampaignEvent>,
    private readonly campaigns: CampaignChanges,
    private readonly ministries: MinistriesService,
    private readonly audit: AuditService,
  ) {}

  /** The campaign's events by date, also those of days that it has no longer. */
  async list({ id }: Pick<Campaign, 'id'>): Promise<EventView[]> {
    const events = await this.events.find({ where: { campaignId: id }, order: { date: 'ASC', id: 'ASC' } });
    const ids = events.flatMap(({ ministryId }) => ministryId ?? []);
    const ministries = await this.ministries.byIds([...new Set(ids)]);
    return events.map((event) => eventView(event, slugOf(ministries, event.ministryId)));
  }

  /** The events on the days that the campaign has: those that its plan heeds. */
  async listOnDays(campaign: Campaign): Promise<EventView[]> {
    return (await this.list(campaign)).filter(isOnADay(campaign));
  }

  /** Adds an event. */
  async create(slug: string, dto: CreateEventDto, viewer: Viewer, now: Date): Promise<EventView> {
    return this.events.manager.transaction(async (manager) =>
      this.add(manager, await this.campaigns.holdOpen(manager, slug), dto, viewer, now),
    );
  }

  /** Adds an event to a campaign that is locked, in the caller's transaction. */
  async add(
    manager: EntityManager,
    campaign: Campaign,
    dto: CreateEventDto,
    viewer: Viewer,
    now: Date,
  ): Promise<EventView> {
    refuseOutside(campaign, dto.date);
    const event = manager.create(CampaignEvent, {
      id: v7({ msecs: now.getTime() }),
      campaignId: campaign.id,
      date: dto.date,
      title: dto.title,
      ministryId: await this.ministryId(manager, dto.ministry),
      createdAt: now,
      updatedAt: now,
    });
    await manager.save(event);
    const view = eventView(event, dto.ministry ?? null);
    await this.audit.record(manager, viewer, 'event.create', subjectOf(event), null, view, now);
    return view;
  }

  /** Changes an event. */
  async edit(
    slug: string,
    id: string,
    { ministry, ...change }: EditEventDto,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<EventView> {
    return this.events.manager.transaction(async (manager) => {
      const { campaign, event, before } = await this.hold(manager, slug, id);
      refuseStale(event, expectedVersion);
      if (change.date !== undefined) refuseOutside(campaign, change.date);
      const ministryId = ministry === undefined ? event.ministryId : await this.ministryId(manager, ministry);
      await manager.save(Object.assign(event, change, { ministryId, updatedAt: now }));
      const after = eventView(event, ministry === undefined ? before.ministry : ministry);
      await this.audit.record(manager, viewer, 'event.edit', subjectOf(event), before, after, now);
      return after;
    });
  }

  /** Takes an event away. */
  async remove(slug: string, id: string, viewer: Viewer, now: Date): Promise<void> {
    await this.events.manager.transaction(async (manager) => {
      const { event, before } = await this.hold(manager, slug, id);
      await manager.delete(CampaignEvent, { id: event.id });
      await this.audit.record(manager, viewer, 'event.remove', subjectOf(event), before, null, now);
    });
  }

  private async hold(manager: EntityManager, slug: string, id: string) {
    const campaign = await this.campaigns.holdOpen(manager, slug);
    const event = await manager.findOneBy(CampaignEvent, { id, campaignId: campaign.id });
    if (!event) throw new NotFound(`"${slug}" has no event "${id}".`);
    const ministries = await this.ministries.byIds(event.ministryId ? [event.ministryId] : [], manager);
    return { campaign, event, before: eventView(event, slugOf(ministries, event.ministryId)) };
  }

  private async ministryId(manager: EntityManager, slug: string | null | undefined): Promise<string | null> {
    if (!slug) return null;
    const [ministry] = await this.ministries.getBySlugs([slug], 'ministry', manager);
    return ministry?.id ?? null;
  }
}

const slugOf = (ministries: ReadonlyMap<string, { readonly slug: string }>, id: string | null) =>
  (id === null ? undefined : ministries.get(id)?.slug) ?? null;

const eventView = ({ id, version, date, title }: CampaignEvent, ministry: string | null): EventView => ({
  id,
  version,
  date,
  title,
  ministry,
});

const subjectOf = ({ id }: CampaignEvent) => ({ kind: 'campaign-event', id });

/** Whether an event lies on one of the days that the campaign has now. */
export const isOnADay =
  (campaign: Campaign) =>
  ({ date }: { readonly date: string }): boolean =>
    datesOf(campaign).includes(date);

const refuseOutside = (campaign: Campaign, date: string): void => {
  if (isOnADay(campaign)({ date })) return;
  throw Invalid.field('date', `${date} is not a day of the campaign: choose one of its dates.`);
};
