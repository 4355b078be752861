/** Every text that a pool of approved posts can become, by number, however many there are. */
import type { TextPool } from '../domain/variety.js';
import type { SlotValues } from '../domain/variants.js';
import { type ApprovedPost, textOf } from './approved-post.js';

export interface PostTexts extends TextPool {
  /** The post of which the text of that number is. */
  readonly postAt: (index: number) => ApprovedPost;
}

/** The texts of the posts in order, filled in by what `valuesOf` gives for each. */
export function postTexts(
  posts: readonly ApprovedPost[],
  valuesOf: (post: ApprovedPost) => SlotValues,
): PostTexts {
  const ends: number[] = [];
  for (const { size } of posts) ends.push((ends.at(-1) ?? 0) + size);
  const size = ends.at(-1) ?? 0;
  const find = (index: number): { post: ApprovedPost; variant: number } => {
    const at = ends.findIndex((end) => index < end);
    const post = posts[at];
    if (post === undefined || index < 0) throw new RangeError(`There is no text ${index} of ${size}.`);
    return { post, variant: index - ((ends[at] ?? 0) - post.size) };
  };
  return {
    size,
    postAt: (index) => find(index).post,
    textAt: (index) => {
      const { post, variant } = find(index);
      return textOf(post, variant, valuesOf(post));
    },
  };
}
