/** The rows of suggested posts that a sheet's rows become: drafts, whoever wrote the sheet. */
import { v7 } from 'uuid';
import type { Campaign } from '../campaigns/campaign.entity.js';
import type { Viewer } from '../domain/viewer.js';
import { type Wording, wordingOf } from './post-wording.js';
import type { CheckedPost } from './sheet-rows.service.js';
import type { SuggestedPost } from './suggested-post.entity.js';

type Draft = Omit<SuggestedPost, 'versions' | 'version'>;

/** A draft for each row, with its first wording; who brings a sheet in counts as the author. */
export const newPosts = (
  posts: readonly CheckedPost[],
  campaign: Pick<Campaign, 'id'>,
  viewer: Viewer,
  now: Date,
): { readonly drafts: Draft[]; readonly wordings: Wording[] } => {
  const drafts = posts.map((post) => draftOf(post, campaign, viewer, now));
  const wordings = drafts.map((draft, index) => wordingOf(draft, viewer, now, posts[index]?.image));
  return { drafts, wordings };
};

const draftOf = (
  { language, networks, body, variants, kind, ministryId, imageId, claims }: CheckedPost,
  campaign: Pick<Campaign, 'id'>,
  { personId, sectionId }: Viewer,
  now: Date,
): Draft => ({
  ...{ language, networks, body, variants, kind, ministryId, imageId, claims, sectionId },
  id: v7({ msecs: now.getTime() }),
  campaignId: campaign.id,
  origin: 'sheet',
  translationOf: null,
  translatedWording: null,
  ministryResponseId: null,
  replyPurpose: null,
  status: 'draft',
  authorId: personId,
  approverId: null,
  approvedAt: null,
  pausedAt: null,
  pauseReason: null,
  wording: 1,
  createdAt: now,
  updatedAt: now,
});
