import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type Repository } from 'typeorm';
import { PublicChanges } from '../database/public-changes.js';
import { ClaimsService } from '../ministries/claims.service.js';
import { type AnsweredResponse, AnsweredResponses } from './answered-responses.js';
import {
  approvedPost,
  claimsOf,
  isFor,
  prepared,
  wordingName,
  type ApprovedPost,
  type Place,
} from './approved-post.js';
import { offerOf, type Offer, type PastWording } from './offer.js';
import { imagesOf } from './image-choice.js';
import { SuggestedPost } from './suggested-post.entity.js';
import { SuggestedPostVersion } from './suggested-post-version.entity.js';

/** A wording that some supporter holds. */
export interface DealtWording {
  readonly post: ApprovedPost;
  readonly isPaused: boolean;
}

/** The approved posts that answer one response. */
export interface ReplySet {
  readonly response: AnsweredResponse;
  readonly posts: readonly ApprovedPost[];
}

interface CampaignPool {
  /** Those that open the conversation. */
  readonly posts: readonly ApprovedPost[];
  /** Those that answer a response which everybody may read, by its id. */
  readonly replySets: ReadonlyMap<string, ReplySet>;
  /** Wordings that were dealt and are dealt no longer. */
  readonly past: readonly PastWording[];
  readonly byPlace: Map<string, Offer>;
}

/** Keeps each campaign's approved posts in memory, parsed, until something of them changes. */
@Injectable()
export class SuggestedPostPool implements OnModuleInit, OnModuleDestroy {
  private readonly pools = new Map<string, Promise<CampaignPool>>();
  private stopListening = (): unknown => undefined;

  constructor(
    @InjectRepository(SuggestedPost) private readonly posts: Repository<SuggestedPost>,
    private readonly claims: ClaimsService,
    private readonly responses: AnsweredResponses,
    private readonly changes: PublicChanges,
  ) {}

  onModuleInit(): void {
    this.stopListening = this.changes.onChange((campaignId) => this.drop(campaignId));
  }

  onModuleDestroy(): void {
    this.stopListening();
  }

  /** The approved posts that can be dealt at the place, in a fixed order. */
  async at(campaignId: string, place: Place): Promise<readonly ApprovedPost[]> {
    return (await this.offerAt(campaignId, place)).posts;
  }

  /** The approved posts that can be dealt at the place, and what was dealt there before them. */
  async offerAt(campaignId: string, place: Place): Promise<Offer> {
    const pool = await this.poolOf(campaignId);
    const key = `${place.ministryId} ${place.language} ${place.network} ${place.responseId ?? ''}`;
    const known = pool.byPlace.get(key);
    if (known) return known;
    const all = place.responseId ? (pool.replySets.get(place.responseId)?.posts ?? []) : pool.posts;
    const found = offerOf(
      all.filter((post) => isFor(post, place)),
      pool.past.filter(({ language }) => language === place.language),
    );
    pool.byPlace.set(key, found);
    return found;
  }

  /** The campaign's approved posts that answer responses, by the response's id. */
  async replySets(campaignId: string): Promise<ReadonlyMap<string, ReplySet>> {
    return (await this.poolOf(campaignId)).replySets;
  }

  /** All approved posts of the campaign that open the conversation and are not paused. */
  async all(campaignId: string): Promise<readonly ApprovedPost[]> {
    return (await this.poolOf(campaignId)).posts;
  }

  /** Whether an approved post of the campaign has an image. */
  async offersImages(campaignId: string): Promise<boolean> {
    const { posts, replySets } = await this.poolOf(campaignId);
    const sets = [posts, ...[...replySets.values()].map((set) => set.posts)];
    return sets.some((set) => set.some(({ image }) => image !== null));
  }

  /** A wording that was dealt, whatever became of it since, and whether its post is paused; null where it is gone. */
  async findDealt(id: string, wording: number): Promise<DealtWording | null> {
    const [row, version] = await Promise.all([
      this.posts.findOneBy({ id }),
      this.posts.manager.findOneBy(SuggestedPostVersion, { suggestedPostId: id, wording }),
    ]);
    if (!row || !version) return null;
    const { body, language, networks } = version;
    const post = await this.prepare({ ...row, body, language, networks, wording });
    return post && { post, isPaused: row.pausedAt !== null };
  }

  /** Forgets what was read, because it changed. */
  drop(campaignId: string): void {
    if (campaignId === '*') this.pools.clear();
    else this.pools.delete(campaignId);
  }

  /** One post made ready like those of the pool; null where a claim that it quotes has no words any more. */
  private async prepare(post: SuggestedPost): Promise<ApprovedPost | null> {
    const words = await this.claimWords([post]);
    return approvedPost(post, words.get(post.language) ?? new Map());
  }

  private poolOf(campaignId: string): Promise<CampaignPool> {
    const known = this.pools.get(campaignId);
    if (known) return known;
    const loading = this.load(campaignId);
    this.pools.set(campaignId, loading);
    loading.catch(() => {
      if (this.pools.get(campaignId) === loading) this.pools.delete(campaignId);
    });
    return loading;
  }

  private async load(campaignId: string): Promise<CampaignPool> {
    const rows = await this.posts
      .createQueryBuilder('post')
      .where({ campaignId, status: 'approved' })
      .andWhere("(post.kind = 'opening' OR post.ministryResponseId IS NOT NULL)")
      .andWhere('post.pausedAt IS NULL')
      .orderBy('post.id')
      .getMany();
    const words = await this.claimWords(rows);
    const images = await imagesOf(this.posts.manager, rows);
    const posts = rows.flatMap(
      (row) => approvedPost(row, words.get(row.language) ?? new Map(), images(row)) ?? [],
    );
    return {
      posts: posts.filter(({ responseId }) => responseId === null),
      replySets: await this.replySetsOf(campaignId, posts),
      past: await this.pastWordings(campaignId),
      byPlace: new Map(),
    };
  }

  /** Wordings that some deck has a card of, and that are not to be dealt as they are: edited, paused or retired. */
  private async pastWordings(campaignId: string): Promise<PastWording[]> {
    const versions = await this.posts.manager
      .createQueryBuilder(SuggestedPostVersion, 'version')
      .innerJoin('version.suggestedPost', 'post')
      .where('post.campaignId = :campaignId', { campaignId })
      .andWhere("(post.status <> 'approved' OR post.pausedAt IS NOT NULL OR post.wording <> version.wording)")
      .andWhere(
        `EXISTS (SELECT FROM deck_cards card
         WHERE card.suggested_post_id = version.suggestedPostId AND card.wording = version.wording)`,
      )
      .getMany();
    return versions.map(({ suggestedPostId, wording, language, body }) => ({
      ...prepared(body),
      name: wordingName(suggestedPostId, wording),
      language,
    }));
  }

  private async replySetsOf(
    campaignId: string,
    posts: readonly ApprovedPost[],
  ): Promise<ReadonlyMap<string, ReplySet>> {
    const byResponse = Map.groupBy(posts, ({ responseId }) => responseId);
    const ids = [...byResponse.keys()].flatMap((id) => id ?? []);
    const responses = await this.responses.byIds(campaignId, ids);
    return new Map(
      responses
        .filter(({ isOpen }) => isOpen)
        .map((response) => [response.id, { response, posts: byResponse.get(response.id) ?? [] }]),
    );
  }

  /** The words of all quoted claims, by language and slug. */
  private async claimWords(rows: readonly SuggestedPost[]): Promise<Map<string, Map<string, string>>> {
    const slugs = new Set(rows.flatMap(({ body }) => claimsOf(prepared(body).notation)));
    const claims = await this.claims.bySlugs([...slugs]);
    const words = new Map<string, Map<string, string>>();
    for (const { slug, texts } of claims) {
      for (const [language, text] of Object.entries(texts)) {
        if (text === '') continue;
        words.set(language, (words.get(language) ?? new Map<string, string>()).set(slug, text));
      }
    }
    return words;
  }
}
