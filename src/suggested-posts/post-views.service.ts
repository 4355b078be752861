import { Injectable } from '@nestjs/common';
import { MinistriesService } from '../ministries/ministries.service.js';
import {
  suggestedPostView,
  type SuggestedPostView,
  wordingView,
  type WordingView,
} from './suggested-post-view.js';
import type { SuggestedPost } from './suggested-post.entity.js';
import type { SuggestedPostVersion } from './suggested-post-version.entity.js';

/** Turns posts into what their readers meet, the ministries that they address by name. */
@Injectable()
export class PostViews {
  constructor(private readonly ministries: MinistriesService) {}

  /** One post as its readers meet it. */
  async of(post: SuggestedPost): Promise<SuggestedPostView> {
    const [view] = await this.ofAll([post]);
    return view as SuggestedPostView;
  }

  /** Posts as their readers meet them, in the same order. */
  async ofAll(posts: readonly SuggestedPost[]): Promise<SuggestedPostView[]> {
    const targetOf = await this.targetsOf(posts);
    return posts.map((post) => suggestedPostView(post, targetOf(post)));
  }

  /** Wordings as their readers meet them, in the same order. */
  async ofWordings(wordings: readonly SuggestedPostVersion[]): Promise<WordingView[]> {
    const targetOf = await this.targetsOf(wordings);
    return wordings.map((wording) => wordingView(wording, targetOf(wording)));
  }

  private async targetsOf(all: readonly Addressed[]): Promise<(one: Addressed) => string | null> {
    const ids = new Set(all.flatMap(({ ministryId }) => ministryId ?? []));
    const ministries = await this.ministries.byIds([...ids]);
    return ({ ministryId }) => ministries.get(ministryId ?? '')?.slug ?? null;
  }
}

/** What names whom it addresses. */
type Addressed = Pick<SuggestedPost, 'ministryId'>;
