import { Injectable } from '@nestjs/common';
import { type EntityManager, In, Not } from 'typeorm';
import type { Campaign } from '../campaigns/campaign.entity.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditService } from '../people/audit.service.js';
import { shownImage } from './post-image-view.js';
import type { PostImage } from './post-image.entity.js';
import { PostViews } from './post-views.service.js';
import { wordingOf } from './post-wording.js';
import { edited } from './suggested-post-life.js';
import { SuggestedPostPool } from './suggested-post-pool.js';
import { SuggestedPost } from './suggested-post.entity.js';
import { SuggestedPostVersion } from './suggested-post-version.entity.js';

/** Gives posts a new wording when their image says something else: supporters send those words too, so somebody approves them. */
@Injectable()
export class ImageRewordings {
  constructor(
    private readonly views: PostViews,
    private readonly audit: AuditService,
    private readonly pools: SuggestedPostPool,
  ) {}

  /** The languages in which posts show the image. */
  async languagesOf(manager: EntityManager, { id }: PostImage): Promise<string[]> {
    const posts = await manager.find(SuggestedPost, {
      select: { id: true, language: true },
      where: { imageId: id, status: Not('retired') },
    });
    return [...new Set(posts.map(({ language }) => language))];
  }

  /** Makes drafts of the posts that show the image in those languages; whoever changed its words wrote them. */
  async reword(
    manager: EntityManager,
    image: PostImage,
    languages: readonly string[],
    viewer: Viewer,
    now: Date,
  ): Promise<void> {
    const posts = await manager.find(SuggestedPost, {
      where: { imageId: image.id, language: In([...languages]), status: Not('retired') },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const post of posts) {
      const before = await this.views.of(post);
      const change = { ...edited(post), wording: post.wording + 1, updatedAt: now };
      await manager.save(Object.assign(post, change));
      const wording = wordingOf(post, viewer, now, shownImage(image, post.language));
      await manager.insert(SuggestedPostVersion, wording);
      const subject = { kind: 'suggested-post', id: post.id };
      const after = await this.views.of(post);
      await this.audit.record(manager, viewer, 'suggested-post.image-reworded', subject, before, after, now);
    }
  }

  /** Has the posts read anew: whoever asks next must not be dealt what was just returned. */
  forget({ id }: Campaign): void {
    this.pools.drop(id);
  }
}
