import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, type Repository } from 'typeorm';
import { keyOf, limitOf, pageOf, type Page } from '../common/page.js';
import { may } from '../domain/role.js';
import type { Viewer } from '../domain/viewer.js';
import { NO_SECTION } from './post-scope.js';
import { PostViews } from './post-views.service.js';
import type { ListReviewsDto } from './reviews.dto.js';
import type { SuggestedPostView } from './suggested-post-view.js';
import { SuggestedPost } from './suggested-post.entity.js';

export const REVIEW_REASONS = ['approve', 'returned', 'outdated'] as const;

/** Why a post waits for somebody: to be approved, because theirs came back, because its original moved on. */
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** A post that waits for the viewer. */
export interface Review {
  readonly reason: ReviewReason;
  /** The slug of its campaign. */
  readonly campaign: string;
  /** Whether it is a translation whose original has a newer wording. */
  readonly originalChanged: boolean;
  readonly post: SuggestedPostView;
}

interface Row {
  readonly id: string;
  readonly language: string;
  readonly campaign: string;
  readonly reason: ReviewReason;
  readonly originalChanged: boolean;
}

/** How many posts wait for the viewer in one language. */
export interface ReviewCount {
  readonly language: string;
  readonly reason: ReviewReason;
  readonly count: number;
}

/** Which posts wait for somebody: the queue of two people who check each other's words. */
@Injectable()
export class ReviewsService {
  constructor(
    @InjectRepository(SuggestedPost) private readonly posts: Repository<SuggestedPost>,
    private readonly views: PostViews,
  ) {}

  /** One part of what waits for the viewer: language by language, the longest wait first. */
  async list(
    filter: ListReviewsDto,
    viewer: Viewer,
  ): Promise<Page<Review> & { readonly counts: readonly ReviewCount[] }> {
    const all = await this.waiting(viewer, filter.campaign ?? null);
    const asked = all.filter(({ language }) => !filter.language || language === filter.language);
    const after = keyOf(filter);
    const from = after === null ? 0 : asked.findIndex(({ id }) => id === after) + 1;
    const rows = asked.slice(from, from + limitOf(filter) + 1);
    const { items, nextCursor } = pageOf(rows, filter, ({ id }) => id);
    return { items: await this.withPosts(items), nextCursor, counts: countsOf(all) };
  }

  /** How many posts of a campaign the viewer is to approve. */
  async countToApprove(campaign: string, viewer: Viewer): Promise<number> {
    const rows = await this.waiting(viewer, campaign);
    return rows.filter(({ reason }) => reason === 'approve').length;
  }

  private async withPosts(rows: readonly Row[]): Promise<Review[]> {
    const posts = await this.posts.findBy({ id: In(rows.map(({ id }) => id)) });
    const views = new Map((await this.views.ofAll(posts)).map((post) => [post.id, post]));
    return rows.flatMap(({ id, reason, campaign, originalChanged }) => {
      const post = views.get(id);
      return post ? [{ reason, campaign, originalChanged, post }] : [];
    });
  }

  private waiting(viewer: Viewer, campaign: string | null): Promise<Row[]> {
    const { personId, role, sectionId, languages } = viewer;
    const section = role === 'section-coordinator' ? (sectionId ?? NO_SECTION) : null;
    const isApprover = may(role, 'suggested-post.approve');
    return this.posts.query<Row[]>(WAITING, [personId, isApprover, section, languages, campaign]);
  }
}

const countsOf = (rows: readonly Row[]): ReviewCount[] =>
  [...Map.groupBy(rows, ({ language, reason }) => `${language} ${reason}`).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ language: first.language, reason: first.reason, count: group.length }] : [];
  });

// $1 the person, $2 whether they approve, $3 their section, $4 their languages, $5 the campaign's slug.
// A post is somebody's who began it or wrote a wording since it was last approved, as when it is approved.
const WAITING = `
  WITH seen AS (
    SELECT post.*, campaign.slug AS campaign, (
        post.author_id = $1 OR EXISTS (
          SELECT FROM suggested_post_versions own
          WHERE own.suggested_post_id = post.id AND own.editor_id = $1 AND (
            own.wording = post.wording OR own.wording > (
              SELECT coalesce(max(one.wording), 0) FROM suggested_post_versions one
              WHERE one.suggested_post_id = post.id AND one.approved_at IS NOT NULL)))
      ) AS is_own
    FROM suggested_posts post JOIN campaigns campaign ON campaign.id = post.campaign_id
    WHERE post.status <> 'retired' AND campaign.status <> 'archived'
      AND ($3::uuid IS NULL OR post.section_id = $3)
      AND ($4::text[] IS NULL OR post.language = ANY ($4))
      AND ($5::text IS NULL OR campaign.slug = $5)
  ), reasoned AS (
    SELECT seen.*, CASE
      WHEN status = 'in-review' AND $2::boolean AND NOT is_own THEN 'approve'
      WHEN status = 'draft' AND is_own AND EXISTS (
        SELECT FROM post_comments said
        WHERE said.suggested_post_id = seen.id AND said.wording = seen.wording AND said.author_id <> $1
      ) THEN 'returned'
      WHEN EXISTS (
        SELECT FROM suggested_posts original
        WHERE original.id = seen.translation_of AND original.status = 'approved'
          AND original.wording > seen.translated_wording
      ) THEN 'outdated'
    END AS reason,
    EXISTS (
      SELECT FROM suggested_posts original
      WHERE original.id = seen.translation_of AND original.wording > seen.translated_wording
    ) AS "originalChanged"
    FROM seen
  )
  SELECT id, language, campaign, reason, "originalChanged" FROM reasoned
  WHERE reason IS NOT NULL
  ORDER BY language, array_position('{approve,returned,outdated}', reason), updated_at, id`;
