/** The decks of one batch, laid out under their locks: orders are dealt from them one after the other. */
import { draw, keep, timesPassed, type Card, type Draw, type Kept, type Texts } from '../domain/deck.js';
import type { Network } from '../domain/network.js';
import type { PossibleVariants } from '../domain/possible.js';
import { wordingName, type ApprovedPost } from '../suggested-posts/approved-post.js';
import type { Offer } from '../suggested-posts/offer.js';
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
  /** The approved posts as this replica knows them. */
  readonly offer: Offer;
  /** Which variants of a post can be sent there. */
  readonly variantsOf: (post: ApprovedPost) => PossibleVariants;
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

/** One deck of the batch. */
export class DealtDeck {
  private readonly posts: ReadonlyMap<string, ApprovedPost>;
  /** The cards of wordings that are no longer dealt: what they dealt is not to come again before the rest. */
  private readonly past: ReadonlyMap<string, Card>;
  private readonly laid: readonly Card[];
  private cards: readonly Card[];

  constructor(
    readonly key: DeckKey,
    private readonly offer: Offer,
    rows: readonly CardRow[],
  ) {
    const byName = new Map(rows.map((row) => [wordingName(row.suggested_post_id, row.wording), row]));
    const cardOf = (name: string, size: number, position: number): Card | null => {
      const row = byName.get(name);
      return row ? cardIn(row, size, position) : null;
    };
    this.posts = new Map(offer.posts.map((post) => [post.id, post]));
    this.past = new Map(
      [...offer.past].flatMap(([name, size]) => {
        const card = cardOf(name, size, 0);
        return card ? [[name, card] as const] : [];
      }),
    );
    this.laid = offer.posts.flatMap(
      (post, position) => cardOf(wordingName(post.id, post.wording), post.size, position) ?? [],
    );
    this.cards = this.laid;
  }

  /** Deals one order: the text that its supporter holds where that is free, else the next; null where nothing fits. */
  deal({ wish, variantsOf }: DealOrder): DealtCard | null {
    const texts = this.textsBy(variantsOf);
    const name = deckName(this.key);
    const kept: Draw | null = wish && keep(name, this.cards, wish, texts);
    const { cards, drawn } = kept ?? draw(name, this.cards, texts);
    this.cards = cards;
    return drawn && { post: this.postOf(drawn.card), variant: drawn.variant, isKept: kept !== null };
  }

  /** The cards that must be written down. */
  changed(): Card[] {
    return this.cards.filter((card) => !this.laid.includes(card));
  }

  private textsBy(variantsOf: DealOrder['variantsOf']): Texts {
    return {
      fits: (card, variant) => variantsOf(this.postOf(card)).has(variant),
      few: (card) => variantsOf(this.postOf(card)).few(),
      timesElsewhere: (card, variant) => this.timesElsewhere(card, variant),
    };
  }

  private timesElsewhere({ postId, wording }: Card, variant: number): number {
    const others = this.offer.shared()(wordingName(postId, wording), variant);
    return others.reduce((most, other) => {
      const card = this.past.get(other.name) ?? this.cards.find((one) => nameOf(one) === other.name);
      return card ? Math.max(most, timesPassed(deckName(this.key), card, other.variant)) : most;
    }, 0);
  }

  private postOf({ postId }: Card): ApprovedPost {
    const post = this.posts.get(postId);
    if (!post) throw new RangeError(`There is no post ${postId} in this deck.`);
    return post;
  }
}

const nameOf = ({ postId, wording }: Card): string => wordingName(postId, wording);

const cardIn = (row: CardRow, size: number, position: number): Card => ({
  postId: row.suggested_post_id,
  wording: row.wording,
  position,
  size,
  dealt: Number(row.dealt),
  kept: row.kept.map(Number),
});
