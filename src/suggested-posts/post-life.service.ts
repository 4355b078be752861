import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { keepComment } from './comments.service.js';
import { type PostAct, PostChanges } from './post-changes.service.js';
import { PostTextService } from './post-text.service.js';
import {
  approvalRevoked,
  approved,
  retired,
  returned,
  sentToReview,
  type Step,
} from './suggested-post-life.js';
import type { SuggestedPostView } from './suggested-post-view.js';
import type { SuggestedPost } from './suggested-post.entity.js';
import { SuggestedPostVersion } from './suggested-post-version.entity.js';

/** Takes posts through their life: to review, approved, retired, paused and back. */
@Injectable()
export class PostLifeService {
  constructor(
    private readonly changes: PostChanges,
    private readonly texts: PostTextService,
  ) {}

  /** Asks a second person to read the post. */
  sendToReview(act: PostAct): Promise<SuggestedPostView> {
    return this.changes.change(act, 'suggested-post.send-to-review', sentToReview);
  }

  /** Gives the post back to those who write it, with what is to change where somebody says so. */
  sendBack(act: PostAct, comment: string | null = null): Promise<SuggestedPostView> {
    return this.changes.change(act, 'suggested-post.send-back', async (post, manager) => {
      const step = returned(post);
      if (comment !== null) await keepComment(manager, post, comment, act.viewer, act.now);
      return step;
    });
  }

  /** Lets the post go out, in exactly this wording; throws Invalid where it could not be dealt, as a claim lost its words. */
  approve(act: PostAct): Promise<SuggestedPostView> {
    return this.changes.change(act, 'suggested-post.approve', async (post, manager) => {
      const versions = await manager.findBy(SuggestedPostVersion, { suggestedPostId: post.id });
      const step = approved(post, versions, act.viewer, act.now);
      await this.texts.check(post.body, post.language);
      await this.texts.checkClaims(post.claims, post.language);
      return noted(manager, post, step);
    });
  }

  /** Takes the approval back. */
  revokeApproval(act: PostAct): Promise<SuggestedPostView> {
    return this.changes.change(act, 'suggested-post.revoke-approval', (post, manager) =>
      noted(manager, post, approvalRevoked(post)),
    );
  }

  /** Takes the post out of use for good; throws Forbidden `not-yours-to-retire`. */
  retire(act: PostAct): Promise<SuggestedPostView> {
    return this.changes.change(act, 'suggested-post.retire', (post) => retired(post, act.viewer));
  }

  /** Stops dealing the post at once, whatever became of it meanwhile, with the reason that is shown. */
  pause(act: PostAct, reason: string): Promise<SuggestedPostView> {
    const pause = { pausedAt: act.now, pauseReason: reason };
    return this.changes.change({ ...act, expectedVersion: null }, 'suggested-post.pause', () => pause);
  }

  /** Deals the post again. */
  resume(act: PostAct): Promise<SuggestedPostView> {
    const resumed = { pausedAt: null, pauseReason: null };
    return this.changes.change({ ...act, expectedVersion: null }, 'suggested-post.resume', () => resumed);
  }
}

/** Keeps beside the wording whether it is approved, and by whom. */
const noted = async (manager: EntityManager, post: SuggestedPost, step: Step): Promise<Step> => {
  const { approverId, approvedAt } = step;
  if (approverId === undefined) return step;
  const wording = { suggestedPostId: post.id, wording: post.wording };
  await manager.update(SuggestedPostVersion, wording, { approverId, approvedAt });
  return step;
};
