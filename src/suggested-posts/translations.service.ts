import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, In, type Repository } from 'typeorm';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { keyOf, limitOf, pageOf, type Page } from '../common/page.js';
import { Conflict, Invalid, NotFound } from '../domain/errors.js';
import { isLanguage } from '../domain/language.js';
import type { Viewer } from '../domain/viewer.js';
import { type PostAct, PostChanges } from './post-changes.service.js';
import { NO_SECTION, originalScopeOf, refuseOtherLanguages } from './post-scope.js';
import { PostViews } from './post-views.service.js';
import type { SuggestedPostView, WordingView } from './suggested-post-view.js';
import { SuggestedPost } from './suggested-post.entity.js';
import { SuggestedPostVersion } from './suggested-post-version.entity.js';
import type { ListTranslationsDto, TranslationState } from './translations.dto.js';
import { COUNTS, PAIRS } from './translations.queries.js';

/** A post beside its translation into one language; null where it has none. */
export interface TranslationPair {
  readonly original: SuggestedPostView;
  readonly translation: SuggestedPostView | null;
  readonly state: TranslationState;
  /** Whether supporters are dealt it, also where its original moved on. */
  readonly isDealt: boolean;
}

/** How many posts of one language are how far translated into another. */
export interface TranslationCount {
  readonly language: string;
  readonly state: TranslationState;
  readonly count: number;
}

interface PairRow {
  readonly id: string;
  readonly language: string;
  readonly translation: string | null;
  readonly state: TranslationState;
  readonly isDealt: boolean;
}

/** Posts beside what they are in other languages, and which translations their original left behind. */
@Injectable()
export class TranslationsService {
  constructor(
    @InjectRepository(SuggestedPost) private readonly posts: Repository<SuggestedPost>,
    private readonly views: PostViews,
    private readonly changes: PostChanges,
  ) {}

  /** One part of the posts that are, or can be, translated into the language; throws NotFound where it is not the viewer's. */
  async list(
    campaign: Campaign,
    filter: ListTranslationsDto,
    viewer: Viewer,
  ): Promise<Page<TranslationPair>> {
    const { language, from = null, state = null } = filter;
    refuseOtherLanguages(viewer, language);
    const rows = await this.posts.query<PairRow[]>(PAIRS, [
      ...[campaign.id, [language], sectionOf(viewer), from, state, keyOf(filter), null],
      limitOf(filter) + 1,
    ]);
    const { items, nextCursor } = pageOf(rows, filter, ({ id }) => id);
    return { items: await this.pairs(items), nextCursor };
  }

  /** One post beside its translation. */
  async pair(campaign: Campaign, id: string, language: string, viewer: Viewer): Promise<TranslationPair> {
    if (!isLanguage(language)) throw new NotFound(`There is no language "${language}" here.`);
    refuseOtherLanguages(viewer, language);
    const asked = [campaign.id, [language], sectionOf(viewer), null, null, null, id, 1];
    const [pair] = await this.pairs(await this.posts.query<PairRow[]>(PAIRS, asked));
    if (!pair) throw new NotFound(`There is no such post to translate in "${campaign.slug}".`);
    return pair;
  }

  /** How far one post is translated into each of the languages that are the viewer's. */
  async statesOf(
    campaign: Campaign,
    id: string,
    languages: readonly string[],
    viewer: Viewer,
  ): Promise<Pick<PairRow, 'language' | 'state' | 'isDealt'>[]> {
    const own = languages.filter((one) => viewer.languages?.includes(one) ?? true);
    const asked = [campaign.id, own, sectionOf(viewer), null, null, null, id, own.length];
    const rows = await this.posts.query<PairRow[]>(PAIRS, asked);
    return rows.sort((one, other) => own.indexOf(one.language) - own.indexOf(other.language));
  }

  /** How far the posts are translated into each of the languages that are the viewer's. */
  async count(
    campaign: Campaign,
    from: string,
    languages: readonly string[],
    viewer: Viewer,
  ): Promise<TranslationCount[]> {
    const own = languages.filter((one) => viewer.languages?.includes(one) ?? true);
    return this.posts.query<TranslationCount[]>(COUNTS, [campaign.id, own, sectionOf(viewer), from]);
  }

  /** The original's wording that was translated; null where that is not known. */
  async wordingOf(original: string, wording: number): Promise<WordingView | null> {
    const where = { suggestedPostId: original, wording };
    const found = await this.posts.manager.findBy(SuggestedPostVersion, where);
    return (await this.views.ofWordings(found))[0] ?? null;
  }

  /** The original of a translation, as far as its section is the viewer's: whoever reads the one may read the other. */
  async originalOf(post: SuggestedPostView, viewer: Viewer): Promise<SuggestedPostView | null> {
    if (post.translationOf === null) return null;
    const original = await this.posts.findOneBy({ ...originalScopeOf(viewer), id: post.translationOf });
    return original && this.views.of(original);
  }

  /** Notes that the translation says what that wording of its original says; its own words and approval stay. */
  confirm(act: PostAct, wording: number): Promise<SuggestedPostView> {
    return this.changes.change(act, 'suggested-post.confirm-translation', async (post, manager) => {
      const original =
        post.translationOf && (await manager.findOneBy(SuggestedPost, { id: post.translationOf }));
      if (!original) throw new Conflict('not-a-translation', 'This post is not a translation.');
      if (wording > original.wording) {
        throw Invalid.field('wording', `The original has ${original.wording} wordings so far.`);
      }
      if (await wasLeftBehind(manager, post, original)) {
        throw new Conflict(
          'other-ministry',
          'The original addresses another ministry now: let the translation address it too, or write it anew.',
        );
      }
      return post.translatedWording === wording ? {} : { translatedWording: wording };
    });
  }

  private async pairs(rows: readonly PairRow[]): Promise<TranslationPair[]> {
    const ids = rows.flatMap(({ id, translation }) => [id, translation ?? []].flat());
    const posts = await this.posts.findBy({ id: In(ids) });
    const views = new Map((await this.views.ofAll(posts)).map((post) => [post.id, post]));
    return rows.flatMap(({ id, translation, state, isDealt }) => {
      const original = views.get(id);
      return original
        ? [{ original, translation: views.get(translation ?? '') ?? null, state, isDealt }]
        : [];
    });
  }
}

/** Whether the original moved to another ministry while its translation stayed at the one that it shared with it. */
const wasLeftBehind = async (
  manager: EntityManager,
  { ministryId, translatedWording }: SuggestedPost,
  original: SuggestedPost,
): Promise<boolean> => {
  if (ministryId === original.ministryId || translatedWording === null) return false;
  const where = { suggestedPostId: original.id, wording: translatedWording };
  return (await manager.findOneBy(SuggestedPostVersion, where))?.ministryId === ministryId;
};

const sectionOf = ({ role, sectionId }: Viewer): string | null =>
  role === 'section-coordinator' ? (sectionId ?? NO_SECTION) : null;
