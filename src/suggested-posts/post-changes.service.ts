import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { PublicChanges } from '../database/public-changes.js';
import { refuseStale } from '../database/refuse-stale.js';
import { NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditService } from '../people/audit.service.js';
import { scopeOf } from './post-scope.js';
import { PostViews } from './post-views.service.js';
import { SuggestedPostPool } from './suggested-post-pool.js';
import type { SuggestedPostView } from './suggested-post-view.js';
import { SuggestedPost } from './suggested-post.entity.js';

/** Somebody doing something to one post, at an instant. */
export interface PostAct {
  readonly campaign: Campaign;
  readonly id: string;
  readonly viewer: Viewer;
  readonly now: Date;
  /** The version that they saw; null where any will do. */
  readonly expectedVersion: number | null;
}

/** What is to change of the post that is held; nothing where it stays as it is. */
export type Decide = (
  post: SuggestedPost,
  manager: EntityManager,
) => Promise<Partial<SuggestedPost>> | Partial<SuggestedPost>;

/** Changes one post in one transaction: held, not stale, on record, and told to every replica. */
@Injectable()
export class PostChanges {
  constructor(
    @InjectRepository(SuggestedPost) private readonly posts: Repository<SuggestedPost>,
    private readonly views: PostViews,
    private readonly pools: SuggestedPostPool,
    private readonly audit: AuditService,
    private readonly changes: PublicChanges,
  ) {}

  /** Changes the post as decided; throws NotFound where the viewer may not see it, Conflict where it is stale. */
  async change(act: PostAct, action: string, decide: Decide): Promise<SuggestedPostView> {
    const { campaign, viewer, now } = act;
    const view = await this.posts.manager.transaction(async (manager) => {
      const post = await this.hold(manager, act);
      const before = await this.views.of(post);
      const change = await decide(post, manager);
      if (Object.keys(change).length === 0) return before;
      await manager.save(Object.assign(post, change, { updatedAt: now }));
      const after = await this.views.of(post);
      const subject = { kind: 'suggested-post', id: post.id };
      await this.audit.record(manager, viewer, action, subject, before, after, now);
      await this.changes.announce(manager, campaign.id);
      return after;
    });
    // The notification comes a moment later; whoever asks us next must not be dealt what was just stopped.
    this.pools.drop(campaign.id);
    return view;
  }

  private async hold(
    manager: EntityManager,
    { campaign, id, viewer, expectedVersion }: PostAct,
  ): Promise<SuggestedPost> {
    const post = await manager.findOne(SuggestedPost, {
      where: { ...scopeOf(viewer), id, campaignId: campaign.id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!post) throw new NotFound(`There is no such suggested post in "${campaign.slug}".`);
    refuseStale(post, expectedVersion);
    return post;
  }
}
