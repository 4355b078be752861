import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { v7 } from 'uuid';
import type { Campaign } from '../campaigns/campaign.entity.js';
import type { Page, PageQuery } from '../common/page.js';
import { violatedConstraint } from '../database/violated-constraint.js';
import { Conflict, Invalid, NotFound } from '../domain/errors.js';
import { parseInstant } from '../domain/instant.js';
import type { EngagementCounts } from '../domain/measures.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditService } from '../people/audit.service.js';
import { LedgerService } from '../responses/ledger.service.js';
import { OfficialAccounts, refuseStrangers } from '../responses/official-accounts.service.js';
import { ScheduleService } from '../schedule/schedule.service.js';
import type { RecordSnapshotDto, TrackPostDto } from './engagement.dto.js';
import { EngagementQueries, type PostEngagement } from './engagement.queries.js';
import { COUNTS, type Snapshot, snapshotFrom } from './snapshot.js';
import { TrackedPost } from './tracked-post.entity.js';

/** Keeps which public posts are followed, and what their networks said of them and when. */
@Injectable()
export class EngagementService {
  constructor(
    @InjectRepository(TrackedPost) private readonly posts: Repository<TrackedPost>,
    private readonly queries: EngagementQueries,
    private readonly schedule: ScheduleService,
    private readonly ledger: LedgerService,
    private readonly accounts: OfficialAccounts,
    private readonly audit: AuditService,
  ) {}

  /** Follows a public post from now on. */
  async trackPost(campaign: Campaign, dto: TrackPostDto, viewer: Viewer, now: Date): Promise<TrackedPost> {
    const postedAt = past('postedAt', dto.postedAt, now);
    const days = await this.schedule.listDays(campaign, now);
    const day = days.find(({ date }) => date === dto.day);
    if (!day) throw Invalid.field('day', `${dto.day} is not a day of this campaign.`);
    await this.refuseWrongOrigin(campaign, dto, viewer, now);
    const post = this.posts.create({
      id: v7({ msecs: now.getTime() }),
      campaignDayId: day.id,
      network: dto.network,
      url: dto.url,
      kind: dto.kind,
      ministryResponseId: dto.response ?? null,
      postedAt,
      addedBy: viewer.personId,
      createdAt: now,
    });
    await this.insert(post, viewer, now);
    return post;
  }

  /** The campaign's followed posts with what they came to, in the order in which they were posted. */
  async listTracked(campaign: Campaign, now: Date): Promise<PostEngagement[]> {
    const days = await this.schedule.listDays(campaign, now);
    return this.queries.postsOfDays(days.map(({ id }) => id));
  }

  /** Appends what a network said of the post at one instant; a snapshot is never changed. */
  async recordSnapshot(
    trackedPostId: string,
    dto: RecordSnapshotDto,
    viewer: Viewer,
    now: Date,
  ): Promise<Snapshot> {
    const post = await this.getPost(trackedPostId);
    const takenAt = dto.takenAt === undefined ? now : past('takenAt', dto.takenAt, now);
    if (takenAt < post.postedAt) throw Invalid.field('takenAt', 'The post was published later than this.');
    const counts = countsOf(dto);
    const row = { ...counts, trackedPostId, takenAt, recordedBy: viewer.personId, recordedAt: now };
    await this.posts.manager.transaction(async (manager) => {
      if (!(await this.queries.append(manager, row))) {
        throw new Conflict(
          'snapshot-exists',
          'This post has a snapshot of that instant: snapshots are not changed.',
        );
      }
      const subject = { kind: 'tracked-post', id: trackedPostId };
      await this.audit.record(manager, viewer, 'snapshot.record', subject, null, { takenAt, ...counts }, now);
    });
    return snapshotFrom(takenAt, counts);
  }

  /** One part of the post's snapshots, the newest first. */
  async listSnapshots(trackedPostId: string, query: PageQuery): Promise<Page<Snapshot>> {
    await this.getPost(trackedPostId);
    return this.queries.snapshots(trackedPostId, query);
  }

  /** A response is of this campaign; what is said to be a ministry's is by an official account. */
  private async refuseWrongOrigin(
    campaign: Campaign,
    dto: TrackPostDto,
    viewer: Viewer,
    now: Date,
  ): Promise<void> {
    if (dto.response) await this.ledger.getEntry(campaign, dto.response, viewer, now);
    if (dto.kind === 'announcement') return;
    refuseStrangers({ url: dto.url }, await this.accounts.handles(campaign, now));
  }

  private async getPost(id: string): Promise<TrackedPost> {
    const post = await this.posts.findOneBy({ id });
    if (!post) throw new NotFound('There is no such tracked post.');
    return post;
  }

  private async insert(post: TrackedPost, viewer: Viewer, now: Date): Promise<void> {
    try {
      await this.posts.manager.transaction(async (manager) => {
        await manager.insert(TrackedPost, post);
        const subject = { kind: 'tracked-post', id: post.id };
        await this.audit.record(manager, viewer, 'tracked-post.add', subject, null, { ...post }, now);
      });
    } catch (error) {
      if (violatedConstraint(error) !== 'tracked_posts_once_per_day') throw error;
      throw new Conflict('already-tracked', 'This post is followed on that day already.');
    }
  }
}

const past = (field: string, text: string, now: Date): Date => {
  const instant = parseInstant(text);
  if (!instant) throw Invalid.field(field, `${text} is not an instant such as 2026-06-11T15:30:00Z.`);
  if (instant > now) throw Invalid.field(field, 'This lies in the future.');
  return instant;
};

/** What was left out is unknown; a snapshot of which nothing is known is none. */
const countsOf = (dto: RecordSnapshotDto): EngagementCounts => {
  const { likes = null, replies = null, reposts = null, quotes = null, impressions = null } = dto;
  const counts = { likes, replies, reposts, quotes, impressions };
  if (COUNTS.every((count) => counts[count] === null)) {
    throw Invalid.field('likes', 'Give at least one count; leave out those that the network does not show.');
  }
  return counts;
};
