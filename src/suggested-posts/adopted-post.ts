/** An adopted proposal: a draft whose author is who adopted it, so that somebody else approves it. */
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { asNotation, networksFor } from '../domain/proposed-text.js';
import type { Viewer } from '../domain/viewer.js';
import type { PostProposal } from './post-proposal.entity.js';
import { wordingOf } from './post-wording.js';
import { SuggestedPost } from './suggested-post.entity.js';
import { SuggestedPostVersion } from './suggested-post-version.entity.js';

/** Keeps the draft that the proposal becomes, with its first wording. */
export async function keepAdopted(
  manager: EntityManager,
  proposal: PostProposal,
  viewer: Viewer,
  now: Date,
): Promise<SuggestedPost> {
  const { campaignId, ministryId, language, origin, text } = proposal;
  const post = manager.create(SuggestedPost, {
    ...{ campaignId, ministryId, language, origin },
    id: v7({ msecs: now.getTime() }),
    sectionId: null,
    networks: networksFor(text),
    body: asNotation(text),
    variants: 1,
    kind: 'opening',
    status: 'draft',
    authorId: viewer.personId,
    createdAt: now,
    updatedAt: now,
  });
  await manager.save(post);
  await manager.insert(SuggestedPostVersion, wordingOf(post, viewer, now));
  return post;
}
