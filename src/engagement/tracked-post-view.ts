import type { TrackPostDto } from './engagement.dto.js';
import type { TrackedPost } from './tracked-post.entity.js';

/** A tracked post as programs read it. */
export const trackedPostJson = (
  post: TrackedPost,
  { campaign, day }: Pick<TrackPostDto, 'campaign' | 'day'>,
) => ({
  id: post.id,
  campaign,
  day,
  network: post.network,
  url: post.url,
  kind: post.kind,
  response: post.ministryResponseId,
  postedAt: post.postedAt,
});
