/** Every text that people can be dealt of a pool of approved posts, by number, however many there are. */
import { findPossible, possibleVariants } from '../domain/possible.js';
import type { Destination } from '../domain/impossible.js';
import type { TextPool } from '../domain/variety.js';
import { type ApprovedPost, textOf } from './approved-post.js';

/** The texts of one post that are dealt. */
export interface TextsOfPost {
  readonly post: ApprovedPost;
  readonly to: Destination;
  /** How many are dealt; of a post with very many variants, as far as a sample tells. */
  readonly size: number;
  /** How many variants nobody is dealt. */
  readonly impossible: number;
  /** Which variants are dealt; null for nearly all of very many. */
  readonly numbers: readonly number[] | null;
}

/** What is dealt of a post at a destination. */
export function textsOf(post: ApprovedPost, to: Destination): TextsOfPost {
  const found = findPossible(post, possibleVariants(post, to));
  const size = found.numbers?.length ?? Math.round(post.size * (found.numbers ? 1 : found.share));
  return { post, to, size, impossible: post.size - size, numbers: found.numbers };
}

export interface PostTexts extends TextPool {
  /** The post of which the text of that number is. */
  readonly postAt: (index: number) => ApprovedPost;
}

/** The texts of the posts in order. */
export function postTexts(all: readonly TextsOfPost[]): PostTexts {
  const ends: number[] = [];
  for (const { size } of all) ends.push((ends.at(-1) ?? 0) + size);
  const size = ends.at(-1) ?? 0;
  const find = (index: number): { texts: TextsOfPost; number: number } => {
    const at = ends.findIndex((end) => index < end);
    const texts = all[at];
    if (texts === undefined || index < 0) throw new RangeError(`There is no text ${index} of ${size}.`);
    return { texts, number: index - ((ends[at] ?? 0) - texts.size) };
  };
  return {
    size,
    postAt: (index) => find(index).texts.post,
    textAt: (index) => {
      const { texts, number } = find(index);
      return textOf(texts.post, texts.numbers?.[number] ?? number, texts.to.values);
    },
  };
}
