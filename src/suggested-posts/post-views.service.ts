import { Injectable } from '@nestjs/common';
import { MinistriesService } from '../ministries/ministries.service.js';
import { suggestedPostView, type SuggestedPostView } from './suggested-post-view.js';
import type { SuggestedPost } from './suggested-post.entity.js';

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
    const ids = new Set(posts.flatMap(({ ministryId }) => ministryId ?? []));
    const ministries = await this.ministries.byIds([...ids]);
    return posts.map((post) => suggestedPostView(post, ministries.get(post.ministryId ?? '')?.slug ?? null));
  }
}
