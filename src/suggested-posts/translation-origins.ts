/** What a translation takes over from its original, and what may be an original. */
import { type EntityManager, Not } from 'typeorm';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { Conflict, Invalid } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { originalScopeOf } from './post-scope.js';
import { SuggestedPost } from './suggested-post.entity.js';

type Taken = Pick<
  SuggestedPost,
  | 'translationOf'
  | 'translatedWording'
  | 'kind'
  | 'ministryId'
  | 'claims'
  | 'sectionId'
  | 'imageId'
  | 'ministryResponseId'
  | 'replyPurpose'
>;

/** Of which post a translation is asked for, and of which of its wordings; of the one of now where nothing is said. */
interface AskedTranslation {
  readonly id: string;
  readonly language: string;
  readonly wording?: number;
}

/** Holds the original while it gets a translation; throws Invalid where it can have none, Conflict where it has one. */
export async function takenFromOriginal(
  manager: EntityManager,
  campaign: Campaign,
  { id, language, wording }: AskedTranslation,
  viewer: Viewer,
): Promise<Taken> {
  const original = await manager.findOne(SuggestedPost, {
    where: { ...originalScopeOf(viewer), id, campaignId: campaign.id },
    lock: { mode: 'pessimistic_write' },
  });
  const problem = problemWith(original, language);
  if (!original || problem) throw Invalid.field('translationOf', problem ?? '');
  if (await manager.findOneBy(SuggestedPost, { translationOf: id, language, status: Not('retired') })) {
    throw new Conflict(
      'already-translated',
      `This post has a translation into "${language}": edit that one.`,
    );
  }
  const { kind, ministryId, claims, sectionId, imageId, ministryResponseId, replyPurpose } = original;
  const translatedWording = Math.min(wording ?? original.wording, original.wording);
  return {
    ...{ translationOf: id, translatedWording, kind, ministryId, claims, sectionId, imageId },
    ...{ ministryResponseId, replyPurpose },
  };
}

const problemWith = (original: SuggestedPost | null, language: string): string | null => {
  if (!original) return 'There is no such post in this campaign.';
  if (original.translationOf !== null) return 'This post is a translation itself: translate its original.';
  if (original.status === 'retired') return 'A retired post is not translated.';
  return original.language === language ? 'A translation is in another language than its original.' : null;
};
