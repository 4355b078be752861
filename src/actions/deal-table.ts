/** The decks of one batch, laid out under their locks: orders are dealt from them one after the other. */
import { draw, keep, type Card, type Draw, type Kept } from '../domain/deck.js';
import type { Network } from '../domain/network.js';
import type { ApprovedPost } from '../suggested-posts/approved-post.js';
import type { CardRow } from './deal-statements.js';

/** The deck that an order draws from. */
export interface DeckKey {
  readonly dayId: string;
  readonly ministryId: string;
  readonly language: string;
  readonly network: Network;
  /** The response that the deck's posts answer; null or left out where they open the conversation. */
  readonly responseId?: string | null;
}

/** One post that is asked for. */
export interface DealOrder {
  readonly deck: DeckKey;
  /** The approved posts as this replica knows them, in their fixed order. */
  readonly posts: readonly ApprovedPost[];
  readonly fits: (post: ApprovedPost, variant: number) => boolean;
  /** The text that the supporter holds on another network, and its action. */
  readonly wish: (Kept & { readonly actionId: string }) | null;
  readonly sectionId: string | null;
  readonly now: Date;
}

/** One post as it was dealt. */
export interface DealtCard {
  readonly post: ApprovedPost;
  readonly variant: number;
  readonly isKept: boolean;
}

/** The name of a deck: the same on every replica, for it seeds the order of its variants. */
export const deckName = ({ dayId, ministryId, language, network, responseId }: DeckKey): string =>
  [dayId, ministryId, language, network, responseId ?? []].flat().join('/');

/** The name of a post's wording. */
export const wordingName = (id: string, wording: number): string => `${id}:${wording}`;

/** One deck of the batch. */
export class DealtDeck {
  private readonly posts: ReadonlyMap<string, ApprovedPost>;
  private readonly laid: readonly Card[];
  private cards: readonly Card[];

  constructor(
    readonly key: DeckKey,
    posts: readonly ApprovedPost[],
    rows: readonly CardRow[],
  ) {
    this.posts = new Map(posts.map((post) => [post.id, post]));
    this.laid = posts.flatMap((post, position) => cardOf(post, position, rows) ?? []);
    this.cards = this.laid;
  }

  /** Deals one order: the text that its supporter holds where that is free, else the next; null where nothing fits. */
  deal({ wish, fits }: DealOrder): DealtCard | null {
    const fitsHere = (card: Card, variant: number): boolean => fits(this.postOf(card), variant);
    const kept = wish && this.keepWish(wish, fitsHere);
    const { cards, drawn } = kept ?? draw(deckName(this.key), this.cards, fitsHere);
    this.cards = cards;
    return drawn && { post: this.postOf(drawn.card), variant: drawn.variant, isKept: kept !== null };
  }

  /** The cards that must be written down. */
  changed(): Card[] {
    return this.cards.filter((card) => !this.laid.includes(card));
  }

  private keepWish(wish: Kept, fits: (card: Card, variant: number) => boolean): Draw | null {
    const result = keep(deckName(this.key), this.cards, wish);
    return result?.drawn && fits(result.drawn.card, wish.variant) ? result : null;
  }

  private postOf({ postId }: Card): ApprovedPost {
    const post = this.posts.get(postId);
    if (!post) throw new RangeError(`There is no post ${postId} in this deck.`);
    return post;
  }
}

function cardOf(post: ApprovedPost, position: number, rows: readonly CardRow[]): Card | null {
  const row = rows.find(
    ({ suggested_post_id, wording }) => suggested_post_id === post.id && wording === post.wording,
  );
  if (!row) return null;
  return {
    postId: post.id,
    wording: post.wording,
    position,
    size: post.size,
    dealt: Number(row.dealt),
    kept: row.kept.map(Number),
  };
}
