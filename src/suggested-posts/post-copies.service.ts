import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { v7 } from 'uuid';
import type { Campaign } from '../campaigns/campaign.entity.js';
import type { Viewer } from '../domain/viewer.js';
import type { PostCopies } from '../schedule/post-copies.js';
import { copyImages, ofClone } from './image-copies.js';
import { imagesOf } from './image-choice.js';
import type { ShownImage } from './post-image-view.js';
import { wordingOf } from './post-wording.js';
import { SuggestedPost } from './suggested-post.entity.js';
import { SuggestedPostVersion } from './suggested-post-version.entity.js';

/** Takes the suggested posts of one campaign, and the images that they show, over into another, where they are approved anew. */
@Injectable()
export class PostCopiesService implements PostCopies {
  async copy(
    manager: EntityManager,
    from: Campaign,
    to: Campaign,
    viewer: Viewer,
    now: Date,
  ): Promise<number> {
    const posts = await manager.find(SuggestedPost, {
      // A reply set answers what was said in that campaign alone.
      where: { campaignId: from.id, status: Not('retired'), ministryResponseId: IsNull() },
      order: { id: 'ASC' },
    });
    const images = await copyImages(manager, from, to, viewer, now);
    const shownBy = await imagesOf(manager, posts);
    const shown = posts.map((post) => ofClone(shownBy(post), images));
    const copies = posts.map((post, index) => copyOf(manager, post, shown[index] ?? null, to, viewer, now));
    await manager.save(copies, { chunk: 200 });
    await manager.insert(
      SuggestedPostVersion,
      copies.map((post, index) => wordingOf(post, viewer, now, shown[index])),
    );
    return copies.length;
  }
}

/** Who adopts a text counts as its author: somebody else approves it. */
const copyOf = (
  manager: EntityManager,
  post: SuggestedPost,
  image: ShownImage | null,
  to: Campaign,
  { personId }: Viewer,
  now: Date,
): SuggestedPost => {
  const { ministryId, sectionId, language, networks, body, variants, kind, claims } = post;
  return manager.create(SuggestedPost, {
    ...{ ministryId, sectionId, language, networks, body, variants, kind, claims },
    id: v7({ msecs: now.getTime() }),
    campaignId: to.id,
    imageId: image?.id ?? null,
    status: 'draft',
    authorId: personId,
    wording: 1,
    createdAt: now,
    updatedAt: now,
  });
};
