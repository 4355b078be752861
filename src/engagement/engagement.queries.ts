import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { keyOf, limitOf, type Page, pageOf, type PageQuery } from '../common/page.js';
import { parseInstant } from '../domain/instant.js';
import { Invalid } from '../domain/errors.js';
import { type EngagementCounts, SNAPSHOT_REACH_HOURS } from '../domain/measures.js';
import { COUNTS, type Snapshot, snapshotOf, type SnapshotRow } from './snapshot.js';
import type { TrackedPostKind } from '../domain/tracked-post-kind.js';

/** A tracked post with what it came to a day after it was posted, and last. */
export interface PostEngagement {
  readonly id: string;
  readonly campaignDayId: string;
  readonly kind: TrackedPostKind;
  readonly network: string;
  readonly url: string;
  readonly responseId: string | null;
  readonly postedAt: Date;
  readonly at24h: Snapshot | null;
  readonly latest: Snapshot | null;
}

export interface NewSnapshot extends EngagementCounts {
  readonly trackedPostId: string;
  readonly takenAt: Date;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

type Prefixed<Prefix extends string> = {
  readonly [Key in keyof SnapshotRow as `${Prefix}_${Key}`]: SnapshotRow[Key] | null;
};

type PostRow = Omit<PostEngagement, 'at24h' | 'latest'> & Prefixed<'at24h'> & Prefixed<'latest'>;

const columns = COUNTS.join(', ');

const aliased = (prefix: string): string =>
  [
    ...COUNTS.map((count) => `${prefix}.${count} AS "${prefix}_${count}"`),
    `${prefix}.taken_at AS "${prefix}_takenAt"`,
  ].join(', ');

/** Two look-ups in the primary key for each post, however many snapshots it has. */
const POSTS_OF_DAYS = `
  SELECT post.id, post.campaign_day_id AS "campaignDayId", post.kind, post.network, post.url,
         post.ministry_response_id AS "responseId", post.posted_at AS "postedAt",
         ${aliased('at24h')}, ${aliased('latest')}
  FROM tracked_posts post
  LEFT JOIN LATERAL (
    SELECT taken_at, ${columns} FROM engagement_snapshots
    WHERE tracked_post_id = post.id
      AND taken_at BETWEEN post.posted_at + $2::interval AND post.posted_at + $3::interval
    ORDER BY abs(extract(epoch FROM taken_at - post.posted_at) - 86400) LIMIT 1
  ) at24h ON true
  LEFT JOIN LATERAL (
    SELECT taken_at, ${columns} FROM engagement_snapshots
    WHERE tracked_post_id = post.id ORDER BY taken_at DESC LIMIT 1
  ) latest ON true
  WHERE post.campaign_day_id = ANY($1)
  ORDER BY post.posted_at, post.id`;

const rowOf = (row: PostRow, prefix: 'at24h' | 'latest'): Snapshot | null => {
  const takenAt = row[`${prefix}_takenAt`];
  return (
    takenAt &&
    snapshotOf({
      takenAt,
      likes: row[`${prefix}_likes`],
      replies: row[`${prefix}_replies`],
      reposts: row[`${prefix}_reposts`],
      quotes: row[`${prefix}_quotes`],
      impressions: row[`${prefix}_impressions`],
    })
  );
};

/** Reads and appends snapshots; the table is partitioned and has no entity. */
@Injectable()
export class EngagementQueries {
  constructor(private readonly entities: EntityManager) {}

  /** The posts that count to those campaign days, in the order in which they were posted. */
  async postsOfDays(dayIds: readonly string[]): Promise<PostEngagement[]> {
    const hours = [24 - SNAPSHOT_REACH_HOURS, 24 + SNAPSHOT_REACH_HOURS].map((hour) => `${hour} hours`);
    const rows = await this.entities.query<PostRow[]>(POSTS_OF_DAYS, [dayIds, ...hours]);
    return rows.map((row) => ({
      id: row.id,
      campaignDayId: row.campaignDayId,
      kind: row.kind,
      network: row.network,
      url: row.url,
      responseId: row.responseId,
      postedAt: row.postedAt,
      at24h: rowOf(row, 'at24h'),
      latest: rowOf(row, 'latest'),
    }));
  }

  /** Appends a snapshot; false where the post has one of that instant. */
  async append(manager: EntityManager, snapshot: NewSnapshot): Promise<boolean> {
    const counts = COUNTS.map((count) => snapshot[count]);
    const { trackedPostId, takenAt, recordedBy, recordedAt } = snapshot;
    const rows = await manager.query<unknown[]>(
      `INSERT INTO engagement_snapshots (tracked_post_id, taken_at, recorded_by, recorded_at, ${columns})
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (tracked_post_id, taken_at) DO NOTHING RETURNING taken_at`,
      [trackedPostId, takenAt, recordedBy, recordedAt, ...counts],
    );
    return rows.length > 0;
  }

  /** One part of a post's snapshots, the newest first. */
  async snapshots(trackedPostId: string, query: PageQuery): Promise<Page<Snapshot>> {
    const key = keyOf(query);
    const before = key === null ? null : parseInstant(key);
    if (key !== null && !before)
      throw Invalid.field('cursor', 'This is not a cursor of this list: start without one.');
    const rows = await this.entities.query<SnapshotRow[]>(
      `SELECT taken_at AS "takenAt", ${columns} FROM engagement_snapshots
       WHERE tracked_post_id = $1 AND ($2::timestamptz IS NULL OR taken_at < $2) ORDER BY taken_at DESC LIMIT $3`,
      [trackedPostId, before, limitOf(query) + 1],
    );
    return pageOf(rows.map(snapshotOf), query, ({ takenAt }) => takenAt.toISOString());
  }
}
