/** An offer: the approved posts that can be dealt at a place, and the wordings that were dealt before them. */
import { sharedTexts, type SharedTexts, type WordingTexts } from '../domain/twin-text.js';
import { type ApprovedPost, wordingName } from './approved-post.js';

export interface Offer {
  /** In a fixed order. */
  readonly posts: readonly ApprovedPost[];
  /** How many variants each wording has that is dealt no longer, by its name. */
  readonly past: ReadonlyMap<string, number>;
  /** Finds texts that several of them, past ones included, can become. */
  readonly shared: () => SharedTexts;
}

/** A wording that was dealt and is dealt no longer. */
export interface PastWording extends WordingTexts {
  readonly size: number;
  readonly language: string;
}

/** The offer of these posts, after those wordings. */
export function offerOf(posts: readonly ApprovedPost[], past: readonly PastWording[]): Offer {
  let shared: SharedTexts | null = null;
  const named = posts.map((post) => ({ ...post, name: wordingName(post.id, post.wording) }));
  return {
    posts,
    past: new Map(past.map(({ name, size }) => [name, size])),
    shared: () => (shared ??= sharedTexts([...named, ...past])),
  };
}
