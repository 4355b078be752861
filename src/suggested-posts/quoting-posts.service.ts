import { Injectable } from '@nestjs/common';
import { EntityManager, In, Not } from 'typeorm';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { LANGUAGES } from '../domain/language.js';
import { parse } from '../domain/notation.js';
import type { Viewer } from '../domain/viewer.js';
import type { Claim } from '../ministries/claim.entity.js';
import type { QuotingPosts } from '../ministries/quoting-posts.js';
import { AuditService } from '../people/audit.service.js';
import { claimsOf } from './approved-post.js';
import { keepComment } from './comments.service.js';
import { imagesOf } from './image-choice.js';
import { wordingOf } from './post-wording.js';
import { PostViews } from './post-views.service.js';
import { quotedAnew } from './suggested-post-life.js';
import { SuggestedPost } from './suggested-post.entity.js';
import { SuggestedPostVersion } from './suggested-post-version.entity.js';

/** Gives posts a new wording whose claim was changed: they say something else now, which somebody else reads. An archived campaign's stay. */
@Injectable()
export class QuotingPostsService implements QuotingPosts {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly views: PostViews,
    private readonly audit: AuditService,
    private readonly entities: EntityManager,
  ) {}

  async reword(
    manager: EntityManager,
    before: Claim,
    after: Claim,
    viewer: Viewer,
    now: Date,
  ): Promise<number> {
    const languages = LANGUAGES.filter((language) => isOther(before, after, language));
    if (languages.length === 0) return 0;
    const open = await this.openCampaigns();
    const posts = await quoting(manager, after.slug, languages, open, 'pessimistic_write');
    const approved = posts.filter(({ status }) => status === 'approved').length;
    const images = await imagesOf(manager, posts);
    for (const post of posts) {
      const was = await this.views.of(post);
      const wording = post.wording + 1;
      await manager.save(Object.assign(post, quotedAnew(post), { wording, updatedAt: now }));
      await manager.insert(SuggestedPostVersion, wordingOf(post, viewer, now, images(post)));
      if (post.status === 'in-review') {
        await keepComment(manager, post, difference(before, after, post.language), viewer, now);
      }
      const subject = { kind: 'suggested-post', id: post.id };
      const is = await this.views.of(post);
      await this.audit.record(manager, viewer, 'suggested-post.claim-changed', subject, was, is, now);
    }
    await keepTranslationsUpToDate(manager, posts);
    return approved;
  }

  async countApproved({ slug }: Pick<Claim, 'slug'>): Promise<number> {
    const posts = await quoting(this.entities, slug, LANGUAGES, await this.openCampaigns());
    return posts.filter(({ status }) => status === 'approved').length;
  }

  private async openCampaigns(): Promise<string[]> {
    const campaigns = await this.campaigns.listAll();
    return campaigns.filter(({ status }) => status !== 'archived').map(({ id }) => id);
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

/** The posts of those campaigns and languages that quote the claim or name it behind them, held if asked for. */
async function quoting(
  manager: EntityManager,
  slug: string,
  languages: readonly string[],
  campaigns: readonly string[],
  lock?: 'pessimistic_write',
): Promise<SuggestedPost[]> {
  const posts = manager
    .createQueryBuilder(SuggestedPost, 'post')
    .where({ status: Not('retired'), campaignId: In([...campaigns]), language: In([...languages]) })
    .andWhere('(strpos(post.body, :quoted) > 0 OR post.claims @> ARRAY[:slug])', {
      quoted: `{claim:${slug}}`,
      slug,
    })
    .orderBy('post.id');
  const found = await (lock ? posts.setLock(lock) : posts).getMany();
  return found.filter(({ body, claims }) => [...claims, ...claimsOf(parse(body))].includes(slug));
}

/** Only a claim of the originals is another: their translations, which quote it in their own language, are not behind by that. */
const keepTranslationsUpToDate = (manager: EntityManager, originals: readonly SuggestedPost[]) =>
  manager.query(
    `UPDATE suggested_posts translation SET translated_wording = original.wording
     FROM suggested_posts original
     WHERE original.id = ANY ($1) AND translation.translation_of = original.id
       AND translation.translated_wording = original.wording - 1`,
    [originals.map(({ id }) => id)],
  );
