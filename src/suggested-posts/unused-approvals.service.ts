import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { lastDayPassed } from '../domain/unused-approval.js';
import { ScheduleService } from '../schedule/schedule.service.js';
import type { SuggestedPostView } from './suggested-post-view.js';
import { SuggestedPost } from './suggested-post.entity.js';

/** A post, and the last day on which it could be dealt where its approval passed unused; null where it was dealt, or can be. */
export type WithUse<Post> = Post & { readonly unusedSince: string | null };

/** Tells which approvals passed their days without anybody being dealt the post. */
@Injectable()
export class UnusedApprovals {
  constructor(
    @InjectRepository(SuggestedPost) private readonly posts: Repository<SuggestedPost>,
    private readonly schedule: ScheduleService,
  ) {}

  /** The posts of a campaign, each with the last day that it missed. */
  async mark<Post extends SuggestedPostView>(
    campaign: Campaign,
    posts: readonly Post[],
    now: Date,
  ): Promise<WithUse<Post>[]> {
    const since = await this.lastDays(campaign, posts, now);
    const dealt = await this.dealtAmong([...since.keys()]);
    return posts.map((post) => ({
      ...post,
      unusedSince: dealt.has(`${post.id} ${post.wording}`) ? null : (since.get(post.id) ?? null),
    }));
  }

  /** One post of a campaign, with the last day that it missed. */
  async markOne<Post extends SuggestedPostView>(
    campaign: Campaign,
    post: Post,
    now: Date,
  ): Promise<WithUse<Post>> {
    const [marked] = await this.mark(campaign, [post], now);
    return marked as WithUse<Post>;
  }

  private async lastDays(
    campaign: Campaign,
    posts: readonly SuggestedPostView[],
    now: Date,
  ): Promise<Map<string, string>> {
    const approved = posts.filter(({ status, kind }) => status === 'approved' && kind === 'opening');
    if (approved.length === 0) return new Map();
    const days = (await this.schedule.listDays(campaign, now)).map(({ targets, ...day }) => ({
      ...day,
      targets: targets.map(({ ministry }) => ministry.slug),
    }));
    return new Map(
      approved.flatMap(({ id, target, approvedAt }) => {
        const date = approvedAt && lastDayPassed(target, approvedAt, days);
        return date ? [[id, date] as const] : [];
      }),
    );
  }

  /** Those of them that somebody was dealt, with the wording. */
  private async dealtAmong(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.posts.query<{ id: string; wording: number }[]>(
      `SELECT DISTINCT suggested_post_id AS id, wording FROM deck_cards
       WHERE suggested_post_id = ANY ($1::uuid[]) AND (dealt > 0 OR kept <> '{}')`,
      [ids],
    );
    return new Set(rows.map(({ id, wording }) => `${id} ${wording}`));
  }
}
