/** A wording: what a post says at one time, kept for good beside who wrote it. */
import { v7 } from 'uuid';
import type { Viewer } from '../domain/viewer.js';
import type { ShownImage } from './post-image-view.js';
import type { SuggestedPost } from './suggested-post.entity.js';
import type { SuggestedPostVersion } from './suggested-post-version.entity.js';

/** What of a post makes its wording. */
export type Worded = Pick<
  SuggestedPost,
  'id' | 'wording' | 'language' | 'networks' | 'body' | 'kind' | 'ministryId'
> &
  Partial<Pick<SuggestedPost, 'replyPurpose' | 'claims'>>;

export type Wording = Pick<
  SuggestedPostVersion,
  | 'id'
  | 'suggestedPostId'
  | 'wording'
  | 'language'
  | 'networks'
  | 'body'
  | 'kind'
  | 'ministryId'
  | 'replyPurpose'
  | 'claims'
  | 'imageId'
  | 'imageAlt'
  | 'editorId'
  | 'editedAt'
>;

/** The wording that the post has now, as its editor leaves it, with what its image shows. */
export const wordingOf = (
  { id, wording, replyPurpose = null, claims = [], ...post }: Worded,
  { personId }: Viewer,
  now: Date,
  image: Pick<ShownImage, 'id' | 'alt'> | null = null,
): Wording => ({
  id: v7({ msecs: now.getTime() }),
  suggestedPostId: id,
  wording,
  language: post.language,
  networks: post.networks,
  body: post.body,
  kind: post.kind,
  ministryId: post.ministryId,
  replyPurpose,
  claims,
  imageId: image?.id ?? null,
  imageAlt: image?.alt ?? null,
  editorId: personId,
  editedAt: now,
});
