import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, IsNull, Not, type Repository } from 'typeorm';
import type { Campaign } from '../campaigns/campaign.entity.js';
import type { SuggestedPostStatus } from '../domain/suggested-post-status.js';
import type { Viewer } from '../domain/viewer.js';
import { scopeOf } from './post-scope.js';
import { SuggestedPostPool } from './suggested-post-pool.js';
import { SuggestedPost } from './suggested-post.entity.js';

/** How many posts a ministry has in a language, by how far they are. */
export interface PostCounts {
  readonly approved: number;
  readonly inReview: number;
  readonly drafts: number;
}

/** Counts a campaign's posts for a ministry in a language. */
export type CountFor = (ministryId: string, language: string) => PostCounts;

/** Counts the posts that open a conversation, without paused ones, as far as the viewer may see them. */
@Injectable()
export class PostCountsService {
  constructor(
    @InjectRepository(SuggestedPost) private readonly posts: Repository<SuggestedPost>,
    private readonly pools: SuggestedPostPool,
  ) {}

  /** The counts of the campaign; those that fit every target count for each ministry, approved ones if they can be dealt. */
  async of(campaign: Campaign, viewer: Viewer): Promise<CountFor> {
    const posts = await this.posts.find({
      select: { id: true, ministryId: true, language: true, status: true },
      where: {
        ...{ status: Not('retired'), kind: 'opening', pausedAt: IsNull(), campaignId: campaign.id },
        ...{ language: In(campaign.languages), ...scopeOf(viewer) },
      },
    });
    const dealt = new Set((await this.pools.all(campaign.id)).map(({ id }) => id));
    const countable = posts.filter(({ id, status }) => status !== 'approved' || dealt.has(id));
    const groups = Map.groupBy(countable, ({ ministryId, language }) => `${ministryId} ${language}`);
    return (ministryId, language) => {
      const own = [ministryId, null].flatMap((id) => groups.get(`${id} ${language}`) ?? []);
      const count = (status: SuggestedPostStatus) => own.filter((post) => post.status === status).length;
      return { approved: count('approved'), inReview: count('in-review'), drafts: count('draft') };
    };
  }
}
