/** An engagement snapshot as rows hold it and readers meet it. */
import { engagement, type EngagementCounts, engagementRate } from '../domain/measures.js';

export const COUNTS = ['likes', 'replies', 'reposts', 'quotes', 'impressions'] as const;

export interface Snapshot extends EngagementCounts {
  readonly takenAt: Date;
  /** Likes + replies + reposts + quotes; null where one of them is unknown. */
  readonly engagement: number | null;
  /** Engagement ÷ impressions; null where either is unknown. */
  readonly rate: number | null;
}

/** A row of engagement_snapshots; the driver gives its bigints as text. */
export type SnapshotRow = Readonly<Record<(typeof COUNTS)[number], string | null>> & {
  readonly takenAt: Date;
};

const known = (count: string | null): number | null => (count === null ? null : Number(count));

/** The counts of one instant with what is derived from them. */
export const snapshotFrom = (takenAt: Date, counts: EngagementCounts): Snapshot => ({
  takenAt,
  ...counts,
  engagement: engagement(counts),
  rate: engagementRate(counts),
});

/** The row with what is derived from it. */
export const snapshotOf = (row: SnapshotRow): Snapshot =>
  snapshotFrom(row.takenAt, {
    likes: known(row.likes),
    replies: known(row.replies),
    reposts: known(row.reposts),
    quotes: known(row.quotes),
    impressions: known(row.impressions),
  });
