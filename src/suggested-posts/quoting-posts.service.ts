import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { LANGUAGES } from '../domain/language.js';
import { parse } from '../domain/notation.js';
import type { Viewer } from '../domain/viewer.js';
import type { Claim } from '../ministries/claim.entity.js';
import type { QuotingPosts } from '../ministries/quoting-posts.js';
import { AuditService } from '../people/audit.service.js';
import { claimsOf } from './approved-post.js';
import { keepComment } from './comments.service.js';
import { PostViews } from './post-views.service.js';
import { approvalRevoked } from './suggested-post-life.js';
import { SuggestedPost } from './suggested-post.entity.js';
import { SuggestedPostVersion } from './suggested-post-version.entity.js';

/** Returns posts to review whose claim was changed: what was approved says something else now. An archived campaign's stay. */
@Injectable()
export class QuotingPostsService implements QuotingPosts {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly views: PostViews,
    private readonly audit: AuditService,
  ) {}

  async returnToReview(
    manager: EntityManager,
    before: Claim,
    after: Claim,
    viewer: Viewer,
    now: Date,
  ): Promise<void> {
    const languages = LANGUAGES.filter((language) => isOther(before, after, language));
    if (languages.length === 0) return;
    const campaigns = await this.campaigns.listAll();
    const open = campaigns.filter(({ status }) => status !== 'archived').map(({ id }) => id);
    for (const post of await quoting(manager, after.slug, languages, open)) {
      const was = await this.views.of(post);
      await manager.save(Object.assign(post, approvalRevoked(post), { updatedAt: now }));
      const wording = { suggestedPostId: post.id, wording: post.wording };
      await manager.update(SuggestedPostVersion, wording, { approverId: null, approvedAt: null });
      await keepComment(manager, post, difference(before, after, post.language), viewer, now);
      const subject = { kind: 'suggested-post', id: post.id };
      const is = await this.views.of(post);
      await this.audit.record(manager, viewer, 'suggested-post.claim-changed', subject, was, is, now);
    }
  }
}

/** Whether the claim's words or what stands behind them are others; to name a source where there was none changes neither. */
const isOther = (before: Claim, after: Claim, language: string): boolean =>
  before.texts[language] !== after.texts[language] ||
  before.asOf !== after.asOf ||
  before.isHistoric !== after.isHistoric ||
  (before.source !== '' && before.source !== after.source);

/** What changed, in the claim's own words: they need no translation. */
const difference = (before: Claim, after: Claim, language: string): string => {
  const wordsOf = ({ texts, source, asOf }: Claim): string =>
    `“${texts[language] ?? ''}” (${[source, asOf].filter(Boolean).join(', ')})`;
  return `{claim:${after.slug}}: ${wordsOf(before)} → ${wordsOf(after)}`;
};

/** The approved posts of those campaigns and languages that quote the claim or name it behind them, held. */
async function quoting(
  manager: EntityManager,
  slug: string,
  languages: readonly string[],
  campaigns: readonly string[],
): Promise<SuggestedPost[]> {
  const posts = await manager
    .createQueryBuilder(SuggestedPost, 'post')
    .where({ status: 'approved', campaignId: In([...campaigns]), language: In([...languages]) })
    .andWhere('(strpos(post.body, :quoted) > 0 OR post.claims @> ARRAY[:slug])', {
      quoted: `{claim:${slug}}`,
      slug,
    })
    .orderBy('post.id')
    .setLock('pessimistic_write')
    .getMany();
  return posts.filter(({ body, claims }) => [...claims, ...claimsOf(parse(body))].includes(slug));
}
