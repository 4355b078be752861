/** What a post of a reply set takes over from the response that it answers, and what of it can change. */
import { Invalid } from '../domain/errors.js';
import type { ReplyPurpose } from '../domain/reply-set.js';
import type { AnsweredResponse, AnsweredResponses } from './answered-responses.js';
import type { SuggestedPost, SuggestedPostKind } from './suggested-post.entity.js';

type Taken = Partial<Pick<SuggestedPost, 'kind' | 'ministryId' | 'ministryResponseId' | 'replyPurpose'>>;

/** What is asked for of a new post. */
interface AskedReply {
  readonly response: string | null;
  readonly kind?: SuggestedPostKind;
  readonly purpose: ReplyPurpose | null;
  /** The ministry that it is to address; null where none is named. */
  readonly ministryId: string | null;
}

/** The response's ministry and the kind; nothing where no response is named. Throws Invalid where it cannot be answered so. */
export async function takenFromResponse(
  responses: AnsweredResponses,
  campaignId: string,
  { response: id, kind, purpose, ministryId }: AskedReply,
): Promise<Taken> {
  refuseIdlePurpose(id, purpose);
  if (id === null) return {};
  const [response] = await responses.byIds(campaignId, [id]);
  if (!response) throw Invalid.field('response', 'There is no such response in this campaign.');
  refuseConfidential(response);
  refuseOpening(kind);
  refuseOther(response.ministryId, ministryId);
  return {
    kind: 'reply-set',
    ministryId: response.ministryId,
    ministryResponseId: id,
    replyPurpose: purpose,
  };
}

/** Throws Invalid where an edit would turn a post of a reply set into one of another kind or to another ministry. */
export function refuseOtherReply(
  post: Pick<SuggestedPost, 'ministryResponseId' | 'ministryId'>,
  kind: SuggestedPostKind | undefined,
  ministryId: string | null | undefined,
): void {
  if (post.ministryResponseId === null) return;
  refuseOpening(kind);
  if (ministryId !== undefined) refuseOther(post.ministryId, ministryId ?? '');
}

/** Throws Invalid where a post that answers no response would say what its answer is for. */
export function refuseIdlePurpose(response: string | null, purpose: ReplyPurpose | null | undefined): void {
  if (purpose == null || response !== null) return;
  throw Invalid.field('purpose', 'Only a post that answers a response thanks for it or presses on.');
}

function refuseConfidential({ isConfidential }: AnsweredResponse): void {
  if (!isConfidential) return;
  throw Invalid.field(
    'response',
    'Of a letter, a meeting or a private contact the public learns no words: it has no reply set.',
  );
}

function refuseOpening(kind: SuggestedPostKind | undefined): void {
  if (kind === undefined || kind === 'reply-set') return;
  throw Invalid.field('kind', 'A post that answers a response is of the kind "reply-set".');
}

function refuseOther(own: string | null, asked: string | null): void {
  if (asked === null || asked === own) return;
  throw Invalid.field('target', 'A reply set addresses the ministry that responded.');
}
