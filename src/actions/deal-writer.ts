import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Card } from '../domain/deck.js';
import { wordingName, type ApprovedPost } from '../suggested-posts/approved-post.js';
import type { Offer } from '../suggested-posts/offer.js';
import { ActDatabase, type Connection } from './act-database.js';
import {
  BEGIN,
  CHECK_DECKS,
  CHECK_POSTS,
  COMMIT,
  LOCK_CARDS,
  MAKE_CARDS,
  WRITE_DEALS,
  type CardRow,
  type DeckRow,
  type PostRow,
} from './deal-statements.js';
import { DealtDeck, deckName, type DealOrder, type DealtCard, type DeckKey } from './deal-table.js';
import { GroupCommit } from './group-commit.js';
import { shardOf } from './stage-writer.js';

/** One post that was dealt, and its action. */
export interface DealtPost extends DealtCard {
  readonly actionId: string;
}

/** What became of an order: a deal, a stop that this replica had not heard of, or nothing approved that fits. */
export type DealOutcome = DealtPost | 'stopped' | 'nothing-approved';

interface DeckOfBatch {
  readonly key: DeckKey;
  readonly offer: Offer;
}

interface Written {
  readonly order: DealOrder;
  readonly dealt: DealtPost;
}

const MOST_REMEMBERED = 50_000;

/** Deals posts: whole batches under the locks of their decks, so that all replicas deal from one counter. */
@Injectable()
export class DealWriter {
  /** The cards that are known to be in the database. */
  private readonly made = new Set<string>();
  private readonly batches = new GroupCommit<DealOrder, DealOutcome>('deals', (orders, lane) =>
    this.write(orders, lane),
  );

  constructor(private readonly database: ActDatabase) {}

  /** Deals one post. Resolves once that is committed. */
  deal(order: DealOrder): Promise<DealOutcome> {
    return this.batches.add(order);
  }

  private async write(orders: readonly DealOrder[], lane: number): Promise<DealOutcome[]> {
    const batch = decksOf(orders);
    await this.makeCards(batch);
    return this.database.use(async (connection) => {
      const decks = await this.lay(connection, batch);
      const outcomes = orders.map((order) => outcomeOf(order, decks.get(deckName(order.deck))));
      await Promise.all([
        connection.send(WRITE_DEALS, valuesOf(orders, outcomes, [...decks.values()], lane)),
        connection.send(COMMIT),
      ]);
      return outcomes;
    });
  }

  /** Makes missing cards beforehand and by themselves: made under locks, two replicas could wait for each other. */
  private async makeCards(batch: readonly DeckOfBatch[]): Promise<void> {
    const missing = batch
      .flatMap(({ key, offer: { posts } }) => posts.map((post) => ({ key, post, name: cardName(key, post) })))
      .filter(({ name }) => !this.made.has(name))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
    if (missing.length === 0) return;
    const keys = deckColumns(missing.map(({ key }) => key));
    const ids = missing.map(({ post }) => post.id);
    await this.database.query(MAKE_CARDS, [...keys, ids, missing.map(({ post }) => post.wording)]);
    if (this.made.size > MOST_REMEMBERED) this.made.clear();
    for (const { name } of missing) this.made.add(name);
  }

  /** Locks the cards and lays out the decks from which may be dealt. */
  private async lay(connection: Connection, batch: readonly DeckOfBatch[]): Promise<Map<string, DealtDeck>> {
    const keys = deckColumns(batch.map(({ key }) => key));
    const ids = [...new Set(batch.flatMap(({ offer }) => offer.posts.map(({ id }) => id)))];
    const [, cards, open, approved] = await Promise.all([
      connection.send(BEGIN),
      connection.send<CardRow>(LOCK_CARDS, keys),
      connection.send<DeckRow>(CHECK_DECKS, keys),
      connection.send<PostRow>(CHECK_POSTS, [ids]),
    ]);
    const isOpen = new Set(open.rows.map(({ deck }) => deck));
    const isApproved = new Set(approved.rows.map(({ id, wording }) => wordingName(id, wording)));
    const rows = Map.groupBy(cards.rows, ({ deck }) => deck);
    return new Map(
      batch.flatMap(({ key, offer }, index) => {
        if (!isOpen.has(index + 1)) return [];
        const posts = offer.posts.filter(({ id, wording }) => isApproved.has(wordingName(id, wording)));
        return [[deckName(key), new DealtDeck(key, { ...offer, posts }, rows.get(index + 1) ?? [])]];
      }),
    );
  }
}

const cardName = (key: DeckKey, { id, wording }: ApprovedPost): string =>
  `${deckName(key)}/${wordingName(id, wording)}`;

/** The decks of a batch, each once, with its posts as the latest order knows them. */
function decksOf(orders: readonly DealOrder[]): DeckOfBatch[] {
  const decks = new Map(
    orders.map((order) => [deckName(order.deck), { key: order.deck, offer: order.offer }]),
  );
  return [...decks.values()];
}

function outcomeOf(order: DealOrder, deck: DealtDeck | undefined): DealOutcome {
  if (!deck) return 'stopped';
  const dealt = deck.deal(order);
  return dealt ? { ...dealt, actionId: v7({ msecs: order.now.getTime() }) } : 'nothing-approved';
}

const deckColumns = (keys: readonly DeckKey[]): string[][] => [
  keys.map(({ dayId }) => dayId),
  keys.map(({ ministryId }) => ministryId),
  keys.map(({ language }) => language),
  keys.map(({ network }) => network),
];

function valuesOf(
  orders: readonly DealOrder[],
  outcomes: readonly DealOutcome[],
  decks: readonly DealtDeck[],
  lane: number,
): unknown[] {
  const written = orders.flatMap((order, index): Written[] => {
    const dealt = outcomes[index];
    return typeof dealt === 'object' ? [{ order, dealt }] : [];
  });
  const changed = decks.flatMap((deck) => deck.changed().map((card) => ({ key: deck.key, card })));
  return [...actionColumns(written), orders.at(-1)?.now, ...cardColumns(changed), shardOf(lane)];
}

function actionColumns(written: readonly Written[]): unknown[][] {
  const [days, ministries, languages, networks] = deckColumns(written.map(({ order }) => order.deck));
  return [
    written.map(({ dealt }) => dealt.actionId),
    days ?? [],
    ministries ?? [],
    written.map(({ dealt }) => dealt.post.id),
    written.map(({ dealt }) => dealt.post.wording),
    written.map(({ dealt }) => dealt.variant),
    languages ?? [],
    networks ?? [],
    written.map(({ order }) => order.sectionId),
    written.map(({ order, dealt }) => (dealt.isKept ? (order.wish?.actionId ?? null) : null)),
  ];
}

const cardColumns = (changed: readonly { readonly key: DeckKey; readonly card: Card }[]): unknown[][] => [
  ...deckColumns(changed.map(({ key }) => key)),
  changed.map(({ card }) => card.postId),
  changed.map(({ card }) => card.wording),
  changed.map(({ card }) => card.dealt),
  changed.map(({ card }) => `{${card.kept.join(',')}}`),
];
