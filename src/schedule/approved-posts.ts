import type { Campaign } from '../campaigns/campaign.entity.js';
import type { PostOverLimit } from '../domain/publication-plan.js';
import type { Ministry } from '../ministries/ministry.entity.js';

export interface ApprovedCount {
  /** The ministry that the posts address; null for posts that fit every ministry of the campaign. */
  readonly ministryId: string | null;
  readonly language: string;
  readonly count: number;
}

/** What is known of a campaign's suggested posts when it is to be published. */
export interface ApprovedPostsSurvey {
  readonly counts: readonly ApprovedCount[];
  readonly tooLongPosts: readonly PostOverLimit[];
  /** Slugs of the claims that its approved posts quote. */
  readonly quotedClaims: readonly string[];
}

/** The port through which publication asks about suggested posts; their module provides it, globally. */
export abstract class ApprovedPosts {
  /** What is known of the campaign's posts, as they read when addressed to those ministries. */
  abstract survey(campaign: Campaign, ministries: readonly Ministry[]): Promise<ApprovedPostsSurvey>;
}
