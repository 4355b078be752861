/** The life of a suggested post: draft, in review, approved, retired, and who may take which step. */
import { Conflict, Forbidden } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import type { SuggestedPost } from './suggested-post.entity.js';
import type { SuggestedPostVersion } from './suggested-post-version.entity.js';

/** What a step changes on the post. */
export type Step = Partial<Pick<SuggestedPost, 'status' | 'approverId' | 'approvedAt'>>;

const NOT_APPROVED = { approverId: null, approvedAt: null } as const;

/** Asks a second person to read the post. */
export function sentToReview(post: SuggestedPost): Step {
  if (post.status === 'in-review') return {};
  refuseUnless(post, ['draft'], 'Only a draft is sent to review.');
  return { status: 'in-review' };
}

/** Gives the post back to those who write it. */
export function returned(post: SuggestedPost): Step {
  if (post.status === 'draft') return {};
  refuseUnless(post, ['in-review'], 'Only a post in review is returned.');
  return { status: 'draft' };
}

/** Lets the post go out; nobody approves what they wrote or edited since the last approval. */
export function approved(
  post: SuggestedPost,
  versions: readonly SuggestedPostVersion[],
  viewer: Viewer,
  now: Date,
): Step {
  if (authorsOf(post, versions).has(viewer.personId)) {
    throw new Forbidden(
      'own-post',
      'You wrote or edited this text, or a claim in it: a second person must approve it.',
    );
  }
  refuseUnless(post, ['draft', 'in-review', 'approved'], 'A retired post is not approved.');
  if (post.status === 'approved') return {};
  return { status: 'approved', approverId: viewer.personId, approvedAt: now };
}

/** Takes the approval back: the post is dealt no more and waits for review again. */
export function approvalRevoked(post: SuggestedPost): Step {
  refuseUnless(post, ['approved'], 'This post is not approved.');
  return { ...NOT_APPROVED, status: 'in-review' };
}

/** Whether the viewer may take the post out of use for good: a translator only what they wrote, before it is approved. */
export const mayRetire = (
  { status, authorId }: Pick<SuggestedPost, 'status' | 'authorId'>,
  { role, personId }: Viewer,
): boolean => role !== 'translator' || (status !== 'approved' && authorId === personId);

/** Takes the post out of use for good. */
export function retired(post: SuggestedPost, viewer: Viewer): Step {
  if (!mayRetire(post, viewer)) {
    const message = 'A translator retires only what they wrote, before it is approved: ask a coordinator.';
    throw new Forbidden('not-yours-to-retire', message);
  }
  return post.status === 'retired' ? {} : { ...NOT_APPROVED, status: 'retired' };
}

/** A text that says something else since a claim of it was changed: what was approved waits for review again. */
export const quotedAnew = ({ status }: SuggestedPost): Step =>
  status === 'approved' ? { ...NOT_APPROVED, status: 'in-review' } : {};

/** A changed text is a draft, whatever it was before. */
export function edited(post: SuggestedPost): Step {
  refuseUnless(post, ['draft', 'in-review', 'approved'], 'A retired post is not edited: write a new one.');
  return { ...NOT_APPROVED, status: 'draft' };
}

function authorsOf(post: SuggestedPost, versions: readonly SuggestedPostVersion[]): ReadonlySet<string> {
  const lastApproved = Math.max(
    0,
    ...versions.filter(({ approvedAt }) => approvedAt !== null).map(({ wording }) => wording),
  );
  const since = versions.filter(({ wording }) => wording > lastApproved || wording === post.wording);
  return new Set([post.authorId, ...since.map(({ editorId }) => editorId)]);
}

function refuseUnless(
  post: SuggestedPost,
  statuses: readonly SuggestedPost['status'][],
  message: string,
): void {
  if (statuses.includes(post.status)) return;
  throw new Conflict('wrong-status', `${message} This one is "${post.status}".`, { status: post.status });
}
