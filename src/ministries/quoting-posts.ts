import type { EntityManager } from 'typeorm';
import type { Viewer } from '../domain/viewer.js';
import type { Claim } from './claim.entity.js';

/** The port through which a changed claim reaches the posts that quote it; their module provides it, globally. */
export abstract class QuotingPosts {
  /** Gives every post that says something else by the change a new wording, in the claim's own transaction; answers how many approved ones returned to review. */
  abstract reword(
    manager: EntityManager,
    before: Claim,
    after: Claim,
    viewer: Viewer,
    now: Date,
  ): Promise<number>;

  /** How many approved posts quote the claim. */
  abstract countApproved(claim: Pick<Claim, 'slug'>): Promise<number>;
}
