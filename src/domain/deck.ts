/** A deck: the cards of one campaign day, ministry, language and network, one card per approved wording of a post. */
import { permute, seedOf, unpermute, type Seed } from './deal.js';

/** How far one wording of a post has been dealt. */
export interface Card {
  readonly postId: string;
  readonly wording: number;
  /** Breaks ties between posts that are equally far. */
  readonly position: number;
  /** The number of its variants. */
  readonly size: number;
  /** Numbers used up so far; round = floor(dealt ÷ size). */
  readonly dealt: number;
  /** Later numbers of this round that were dealt out of turn, because a supporter kept a text. */
  readonly kept: readonly number[];
}

/** One variant of one wording, and the card that says it was dealt. */
export interface Drawn {
  readonly card: Card;
  readonly variant: number;
}

/** The outcome of a draw: the cards as they now stand, and what was drawn, or null where nothing fits. */
export interface Draw {
  readonly cards: readonly Card[];
  readonly drawn: Drawn | null;
}

/** Whether this variant of the card's post can be dealt, which is a matter of its length. */
export type Fits = (card: Card, variant: number) => boolean;

/** So many numbers of one card may be passed over in one draw; then another post is tried. */
export const MAX_MISFITS = 20;

/** So many numbers of one card may be dealt out of turn and still be waiting; beyond, texts are drawn anew. */
export const MAX_KEPT = 2_000;

/**
 * Draws the next variant: of the posts in the lowest unfinished round the one dealt by the smallest share, and of
 * it the next number. So no variant comes again before all came once, and counts differ by at most one.
 */
export function draw(deck: string, cards: readonly Card[], fits: Fits): Draw {
  let state = [...cards];
  const misfits = new Map<string, number>();
  for (;;) {
    const card = nextCard(state.filter(({ postId }) => (misfits.get(postId) ?? 0) < MAX_MISFITS));
    if (card === null) return { cards: state, drawn: null };
    const variant = variantOf(deck, card, card.dealt);
    const advanced = advance(card);
    state = state.map((other) => (other === card ? advanced : other));
    if (fits(card, variant)) return { cards: state, drawn: { card: advanced, variant } };
    misfits.set(card.postId, (misfits.get(card.postId) ?? 0) + 1);
  }
}

/**
 * Deals exactly this variant, which the supporter already holds on another network; null where it was dealt in
 * this deck's present round, or where its post is not in the deck, so that a new text must be drawn.
 */
export function keep(deck: string, cards: readonly Card[], wanted: Kept): Draw | null {
  const card = cards.find(({ postId, wording }) => postId === wanted.postId && wording === wanted.wording);
  if (card === undefined || wanted.variant >= card.size || card.kept.length >= MAX_KEPT) return null;
  if (cards.some((other) => roundOf(other) < roundOf(card))) return null;
  const number = numberOf(deck, card, wanted.variant);
  if (number < card.dealt || card.kept.includes(number)) return null;
  const kept = number === card.dealt ? advance(card) : { ...card, kept: [...card.kept, number] };
  return {
    cards: cards.map((other) => (other === card ? kept : other)),
    drawn: { card: kept, variant: wanted.variant },
  };
}

/** The variant that a supporter holds and wants to keep. */
export interface Kept {
  readonly postId: string;
  readonly wording: number;
  readonly variant: number;
}

/** How often every variant of the card has been dealt. */
export const roundOf = (card: Card): number => Math.floor(card.dealt / card.size);

function nextCard(cards: readonly Card[]): Card | null {
  return cards.reduce<Card | null>(
    (best, card) => (best === null || precedes(card, best) ? card : best),
    null,
  );
}

function precedes(one: Card, other: Card): boolean {
  return (
    (roundOf(one) - roundOf(other) || shareOf(one) - shareOf(other) || one.position - other.position) < 0
  );
}

const shareOf = (card: Card): number => ((card.dealt % card.size) + card.kept.length) / card.size;

function advance(card: Card): Card {
  let dealt = card.dealt + 1;
  let kept = card.kept;
  while (kept.includes(dealt)) {
    const passed = dealt;
    kept = kept.filter((number) => number !== passed);
    dealt += 1;
  }
  return { ...card, dealt, kept };
}

const variantOf = (deck: string, card: Card, number: number): number =>
  permute(number % card.size, card.size, seedIn(deck, card));

const numberOf = (deck: string, card: Card, variant: number): number =>
  roundOf(card) * card.size + unpermute(variant, card.size, seedIn(deck, card));

// Each round has an order of its own, so that neighbours in one are strangers in the next.
const seedIn = (deck: string, card: Card): Seed => seedOf(deck, card.postId, card.wording, roundOf(card));
