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

/** What a draw must know of the cards' texts. */
export interface Texts {
  /** Whether this variant of the card's post can be dealt: it reads well and fits. */
  readonly fits: (card: Card, variant: number) => boolean;
  /** The only variants that may fit, where they are known to be few; null where any may. */
  readonly few: (card: Card) => readonly number[] | null;
  /** How often the variant's text came from other cards: another wording or another post can read the same. */
  readonly timesElsewhere: (card: Card, variant: number) => number;
}

/** So many numbers of one card may be passed over in one draw; then another post is tried, and the next draw goes on. */
export const MAX_MISFITS = 4_096;

/** So many numbers of one card may be dealt out of turn and still be waiting; beyond, texts are drawn anew. */
export const MAX_KEPT = 2_000;

/**
 * Draws the next variant: of the posts in the lowest unfinished round the one dealt by the smallest share, and of
 * it the next number whose text fits and did not come yet in that round. So no text comes again before all came
 * once, and counts differ by at most one. Numbers that are passed over are used up: each costs once a round.
 */
export function draw(deck: string, cards: readonly Card[], texts: Texts): Draw {
  let state = cards;
  const setAside = new Set<string>();
  for (;;) {
    const card = nextCard(state, setAside);
    if (card === null) return { cards: state, drawn: null };
    const { after, variant, isHopeless } = turn(deck, card, texts);
    state = state.map((other) => (other === card ? after : other));
    if (variant !== null) return { cards: state, drawn: { card: after, variant } };
    if (isHopeless) setAside.add(card.postId);
  }
}

interface Turned {
  readonly after: Card;
  /** Null where nothing of the round is left. */
  readonly variant: number | null;
  /** Whether another turn of the card would not help. */
  readonly isHopeless: boolean;
}

/** Turns a card to the next number of its round that can be dealt, or to its next round. */
function turn(deck: string, card: Card, texts: Texts): Turned {
  const [round, seed] = [roundOf(card), seedIn(deck, card)];
  let [least, looked] = [Infinity, 0];
  for (const number of numbersLeft(card, texts.few(card), seed)) {
    if (looked === MAX_MISFITS) return { after: passTo(card, number), variant: null, isHopeless: true };
    looked += 1;
    const variant = permute(number % card.size, card.size, seed);
    if (!texts.fits(card, variant)) continue;
    const times = texts.timesElsewhere(card, variant);
    if (times <= round) return { after: passTo(card, number + 1), variant, isHopeless: false };
    least = Math.min(least, times);
  }
  const isWhole = card.dealt % card.size === 0;
  if (isWhole && least === Infinity) return { after: card, variant: null, isHopeless: true };
  // Where all that fits came from other cards already, it waits until the others have come as far.
  const next = isWhole ? least : round + 1;
  return { after: passTo(card, next * card.size), variant: null, isHopeless: false };
}

/** The numbers of the card's round that are not used up, in order; where few variants are possible, theirs alone. */
function* numbersLeft(card: Card, few: readonly number[] | null, seed: Seed): Iterable<number> {
  const start = roundOf(card) * card.size;
  if (few === null) {
    for (let number = card.dealt; number < start + card.size; number += 1)
      if (!card.kept.includes(number)) yield number;
    return;
  }
  const numbers = few.map((variant) => start + unpermute(variant, card.size, seed));
  for (const number of numbers.sort((one, other) => one - other))
    if (number >= card.dealt && !card.kept.includes(number)) yield number;
}

/**
 * Deals exactly this variant, which the supporter already holds on another network; null where its text came in
 * this deck's present round, or where its post is not in the deck, so that a new text must be drawn.
 */
export function keep(deck: string, cards: readonly Card[], wanted: Kept, texts: Texts): Draw | null {
  const card = cards.find(({ postId, wording }) => postId === wanted.postId && wording === wanted.wording);
  if (card === undefined || wanted.variant >= card.size || card.kept.length >= MAX_KEPT) return null;
  const isBehind = (other: Card): boolean => roundOf(other) < roundOf(card) && texts.few(other)?.length !== 0;
  if (cards.some(isBehind)) return null;
  if (timesPassed(deck, card, wanted.variant) > roundOf(card)) return null;
  if (texts.timesElsewhere(card, wanted.variant) > roundOf(card)) return null;
  if (!texts.fits(card, wanted.variant)) return null;
  const number = numberOf(deck, card, wanted.variant);
  const kept = number === card.dealt ? passTo(card, number + 1) : { ...card, kept: [...card.kept, number] };
  return {
    cards: cards.map((other) => (other === card ? kept : other)),
    drawn: { card: kept, variant: wanted.variant },
  };
}

/** How often the card came to this variant, whether it was dealt then or passed over. */
export function timesPassed(deck: string, card: Card, variant: number): number {
  const number = numberOf(deck, card, variant);
  return roundOf(card) + (number < card.dealt || card.kept.includes(number) ? 1 : 0);
}

/** The variant that a supporter holds and wants to keep. */
export interface Kept {
  readonly postId: string;
  readonly wording: number;
  readonly variant: number;
}

/** How often every variant of the card has been dealt. */
export const roundOf = (card: Card): number => Math.floor(card.dealt / card.size);

function nextCard(cards: readonly Card[], setAside: ReadonlySet<string>): Card | null {
  let best: Card | null = null;
  for (const card of cards)
    if (!setAside.has(card.postId) && (best === null || precedes(card, best))) best = card;
  return best;
}

function precedes(one: Card, other: Card): boolean {
  return (
    (roundOf(one) - roundOf(other) || shareOf(one) - shareOf(other) || one.position - other.position) < 0
  );
}

const shareOf = (card: Card): number => ((card.dealt % card.size) + card.kept.length) / card.size;

/** The card with all numbers before this one used up, and those after it that were dealt out of turn. */
function passTo(card: Card, number: number): Card {
  let dealt = number;
  while (card.kept.includes(dealt)) dealt += 1;
  return { ...card, dealt, kept: card.kept.filter((kept) => kept > dealt) };
}

const numberOf = (deck: string, card: Card, variant: number): number =>
  roundOf(card) * card.size + unpermute(variant, card.size, seedIn(deck, card));

// Each round has an order of its own, so that neighbours in one are strangers in the next.
const seedIn = (deck: string, card: Card): Seed => seedOf(deck, card.postId, card.wording, roundOf(card));
