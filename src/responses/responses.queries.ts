import { Injectable } from '@nestjs/common';
import { EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { keyOf, limitOf, type Page, pageOf, type PageQuery } from '../common/page.js';
import { CONFIDENTIAL_CHANNELS } from '../domain/channel.js';
import { Invalid } from '../domain/errors.js';
import { EvidenceFile } from './evidence-file.entity.js';
import { MinistryResponse } from './ministry-response.entity.js';

/** Which responses a reader may see: all of them, or those that were made public in full. */
export type Sight = 'all' | 'public';

/** Which ministry, and to which campaign day. */
export type PlaceRow = Pick<MinistryResponse, 'ministryId' | 'campaignDayId'>;

/** When a ministry was last heard, by day. */
export interface HeardRow extends PlaceRow {
  readonly postedAt: Date;
}

/** What one ministry's responses to one campaign day come to. */
export interface TallyRow {
  readonly campaignDayId: string;
  readonly ministryId: string;
  readonly responses: number;
  /** The first whose instant is on record; null where only dates are. */
  readonly firstPostedAt: Date | null;
}

const keyOfRow = ({ postedAt, id }: MinistryResponse): string => `${postedAt.toISOString()} ${id}`;

const readKey = (key: string): { at: string; id: string } => {
  const [at = '', id = ''] = key.split(' ');
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(at) || !/^[0-9a-f-]{36}$/.test(id)) {
    throw Invalid.field('cursor', 'This is not a cursor of this list: start without one.');
  }
  return { at, id };
};

const DAY_OF_RESPONSE = `
  SELECT FROM campaign_days day
  WHERE day.id = response.campaign_day_id AND day.date BETWEEN :startsOn AND :endsOn`;

/** Reads responses; each of its queries is covered by an index. */
@Injectable()
export class ResponsesQueries {
  constructor(private readonly entities: EntityManager) {}

  /** One part of a campaign's responses, the newest first. */
  async page(campaignId: string, sight: Sight, query: PageQuery): Promise<Page<MinistryResponse>> {
    const key = keyOf(query);
    const responses = this.seen(campaignId, sight)
      .orderBy('response.postedAt', 'DESC')
      .addOrderBy('response.id', 'DESC')
      .take(limitOf(query) + 1);
    if (key !== null) responses.andWhere('(response.posted_at, response.id) < (:at, :id)', readKey(key));
    return pageOf(await responses.getMany(), query, keyOfRow);
  }

  /** One response, where the reader may see it. */
  find(campaignId: string, id: string, sight: Sight): Promise<MinistryResponse | null> {
    return this.seen(campaignId, sight).andWhere('response.id = :id', { id }).getOne();
  }

  /** Those of the responses that the campaign has. */
  async byIds(campaignId: string, ids: readonly string[]): Promise<MinistryResponse[]> {
    return ids.length === 0 ? [] : this.entities.findBy(MinistryResponse, { campaignId, id: In([...ids]) });
  }

  /** The responses to those campaign days, the first one first. */
  async ofDays(campaignId: string, dayIds: readonly string[], sight: Sight): Promise<MinistryResponse[]> {
    if (dayIds.length === 0) return [];
    return this.seen(campaignId, sight)
      .andWhere('response.campaignDayId IN (:...dayIds)', { dayIds })
      .orderBy('response.postedAt')
      .addOrderBy('response.id')
      .getMany();
  }

  /** The ministries and days of which the public knows that there was contact, each once. */
  async contacts(campaignId: string): Promise<PlaceRow[]> {
    return this.public(campaignId)
      .select('response.ministry_id', 'ministryId')
      .addSelect('response.campaign_day_id', 'campaignDayId')
      .distinct(true)
      .andWhere('response.channel IN (:...confidential)', { confidential: CONFIDENTIAL_CHANNELS })
      .getRawMany<PlaceRow>();
  }

  /** When each ministry was last heard in the campaign. */
  async lastHeard(campaignId: string, sight: Sight): Promise<HeardRow[]> {
    return (sight === 'all' ? this.of(campaignId) : this.public(campaignId))
      .select('response.ministry_id', 'ministryId')
      .addSelect('response.campaign_day_id', 'campaignDayId')
      .addSelect('max(response.posted_at)', 'postedAt')
      .groupBy('response.ministry_id, response.campaign_day_id')
      .getRawMany<HeardRow>();
  }

  /** What the responses to each target come to. */
  async tallies(campaignId: string): Promise<TallyRow[]> {
    return this.of(campaignId)
      .select('response.campaign_day_id', 'campaignDayId')
      .addSelect('response.ministry_id', 'ministryId')
      .addSelect('count(*)::integer', 'responses')
      .addSelect('min(response.posted_at) FILTER (WHERE NOT response.posted_at_is_day_only)', 'firstPostedAt')
      .andWhere('response.campaignDayId IS NOT NULL')
      .groupBy('response.campaign_day_id, response.ministry_id')
      .getRawMany<TallyRow>();
  }

  /** How many responses answer none of the campaign's days, though no analyst said so. */
  countUnassigned({ id, startsOn, endsOn }: Pick<Campaign, 'id' | 'startsOn' | 'endsOn'>): Promise<number> {
    return this.of(id)
      .andWhere("response.attribution <> 'by-analyst'")
      .andWhere(`NOT EXISTS (${DAY_OF_RESPONSE})`, { startsOn, endsOn })
      .getCount();
  }

  /** The screenshots of those ids, without their bytes. */
  async screenshots(ids: readonly string[]): Promise<ReadonlyMap<string, EvidenceFile>> {
    const files = ids.length === 0 ? [] : await this.entities.findBy(EvidenceFile, { id: In([...ids]) });
    return new Map(files.map((file) => [file.id, file]));
  }

  /** The screenshot with its bytes. */
  screenshot(id: string): Promise<EvidenceFile | null> {
    return this.entities
      .createQueryBuilder(EvidenceFile, 'file')
      .addSelect('file.content')
      .where('file.id = :id', { id })
      .getOne();
  }

  private of(campaignId: string): SelectQueryBuilder<MinistryResponse> {
    return this.entities
      .createQueryBuilder(MinistryResponse, 'response')
      .where('response.campaignId = :campaignId', { campaignId });
  }

  private public(campaignId: string): SelectQueryBuilder<MinistryResponse> {
    return this.of(campaignId).andWhere('response.isPublic');
  }

  private seen(campaignId: string, sight: Sight): SelectQueryBuilder<MinistryResponse> {
    if (sight === 'all') return this.of(campaignId);
    return this.public(campaignId).andWhere('response.channel NOT IN (:...confidential)', {
      confidential: CONFIDENTIAL_CHANNELS,
    });
  }
}
