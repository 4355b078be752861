/** A suggested post as the workspace reads it. */
import type { SuggestedPost } from './suggested-post.entity.js';
import type { SuggestedPostVersion } from './suggested-post-version.entity.js';

/** The post, its target by slug. */
export const suggestedPostView = (post: SuggestedPost, target: string | null) => ({
  id: post.id,
  language: post.language,
  text: post.body,
  networks: post.networks,
  kind: post.kind,
  /** Where the text came from before somebody here took it up. */
  origin: post.origin,
  target,
  /** The id of the response that a post of a reply set answers. */
  response: post.ministryResponseId,
  /** Whether it thanks for that response or presses on; null where nobody said. */
  purpose: post.replyPurpose,
  /** The slugs of the claims that it relies on besides those that it quotes. */
  claims: post.claims,
  /** The id of the image that supporters are offered beside the text. */
  image: post.imageId,
  translationOf: post.translationOf,
  translatedWording: post.translatedWording,
  sectionId: post.sectionId,
  status: post.status,
  variants: post.variants,
  authorId: post.authorId,
  approverId: post.approverId,
  approvedAt: post.approvedAt,
  paused: post.pausedAt && { at: post.pausedAt, reason: post.pauseReason },
  wording: post.wording,
  version: post.version,
  createdAt: post.createdAt,
  updatedAt: post.updatedAt,
});

export type SuggestedPostView = ReturnType<typeof suggestedPostView>;

/** One wording in the post's history, its target by slug. */
export const wordingView = (version: SuggestedPostVersion, target: string | null) => ({
  wording: version.wording,
  language: version.language,
  text: version.body,
  networks: version.networks,
  kind: version.kind,
  target,
  purpose: version.replyPurpose,
  /** The slugs of the claims that stood behind it. */
  claims: version.claims,
  /** The image that it showed, with what that was said to show; its id is null where the image is gone for good. */
  image: version.imageAlt === null ? null : { id: version.imageId, alt: version.imageAlt },
  editorId: version.editorId,
  editedAt: version.editedAt,
  approverId: version.approverId,
  approvedAt: version.approvedAt,
});

export type WordingView = ReturnType<typeof wordingView>;

/** The wording that was approved last, where one was; the newest stands first. */
export const lastApproved = <Wording extends { readonly approvedAt: Date | null }>(
  wordings: readonly Wording[],
): Wording | null => wordings.find(({ approvedAt }) => approvedAt !== null) ?? null;
