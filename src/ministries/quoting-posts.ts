import type { EntityManager } from 'typeorm';
import type { Viewer } from '../domain/viewer.js';
import type { Claim } from './claim.entity.js';

/** The port through which a changed claim reaches the posts that quote it; their module provides it, globally. */
export abstract class QuotingPosts {
  /** Takes back the approval of every post that says something else by the change, in the claim's own transaction. */
  abstract returnToReview(
    manager: EntityManager,
    before: Claim,
    after: Claim,
    viewer: Viewer,
    now: Date,
  ): Promise<void>;
}
