import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { composeLink } from '../domain/compose-link.js';
import { Conflict, Invalid, NotFound } from '../domain/errors.js';
import { directionOf, type Direction } from '../domain/language.js';
import type { Network } from '../domain/network.js';
import type { PostLength } from '../domain/plain-length.js';
import type { ApprovedPost } from '../suggested-posts/approved-post.js';
import type { Offer } from '../suggested-posts/offer.js';
import { type OfferedImage, offeredImage } from '../suggested-posts/post-image-view.js';
import { SuggestedPostPool } from '../suggested-posts/suggested-post-pool.js';
import type { DealWish } from './act-body.js';
import { ActMemory } from './act-memory.js';
import { ActionTokens } from './action-tokens.js';
import { placeOf } from './deal-place.js';
import { Replies } from './replies.service.js';
import { replyPlaceOf } from './reply-place.js';
import { DealWriter, type DealtPost } from './deal-writer.js';
import { DealtActions, type DealtAction } from './dealt-actions.js';
import { DealtTextService, type Sending } from './dealt-text.service.js';
import { HeldPosts } from './held-posts.js';

/** One post asked for. */
export interface DealInput extends Omit<DealWish, 'language'> {
  readonly campaign: string;
  readonly date: string;
  readonly language: string;
}

/** One post as it was dealt. */
export interface Deal {
  readonly token: string;
  /** The ministry's slug. */
  readonly ministry: string;
  readonly suggestedPostId: string;
  readonly text: string;
  readonly network: Network;
  readonly language: string;
  readonly direction: Direction;
  readonly length: Omit<PostLength, 'fits'>;
  /** Opens the network with the text; for Mastodon our own redirect, which needs the server's name. */
  readonly composeUrl: string;
  readonly copyText: string;
  readonly expiresAt: string;
  /** What may be added to the post, with what it shows in the post's language. */
  readonly image: OfferedImage | null;
  /** Where the response stands that the post answers: X opens as a reply to it, elsewhere it is answered there. */
  readonly replyTo: string | null;
}

/** Deals posts. */
@Injectable()
export class DealsService {
  constructor(
    private readonly memory: ActMemory,
    private readonly pools: SuggestedPostPool,
    private readonly texts: DealtTextService,
    private readonly held: HeldPosts,
    private readonly deals: DealWriter,
    private readonly actions: DealtActions,
    private readonly replies: Replies,
    private readonly tokens: ActionTokens,
    private readonly config: Config,
  ) {}

  /** Deals one post; throws Conflict `day-not-open`, `paused`, `read-only` or `no-approved-posts`, and what `placeOf` throws. */
  async dealPost(input: DealInput, now: Date): Promise<Deal> {
    const sending = await this.sendingOf(input, now);
    const offer = await this.offerTo(input, sending);
    const holds =
      input.previousToken === undefined ? null : await this.holdsOf(input.previousToken, input, sending, now);
    const again = holds && (await this.findAgain(holds, offer.posts, input.network));
    if (again) return this.describe(again, input, sending);
    const dealt = await this.deals.deal({
      deck: deckOf(input, sending),
      offer,
      variantsOf: this.texts.on(sending).variantsOf,
      wish: holds,
      sectionId: sending.section?.id ?? null,
      now,
    });
    if (dealt === 'stopped') return this.explainStop(input, now);
    if (dealt === 'nothing-approved') throw nothingApproved();
    this.remember(dealt, holds, input, sending);
    return this.describe(dealt, input, sending);
  }

  private async sendingOf(input: DealInput, now: Date): Promise<Sending> {
    const known = await this.memory.get(input.campaign, now);
    const { response } = input;
    const reply = response === undefined ? null : await this.replies.get(known.campaign.id, response);
    const place = reply
      ? replyPlaceOf(known, reply, input.date, input, now)
      : placeOf(known, input.date, input, now);
    return {
      known,
      ...place,
      reply,
      network: input.network,
      language: input.language,
    };
  }

  private async offerTo(input: DealInput, { known, ministry }: Sending): Promise<Offer> {
    const offer = await this.pools.offerAt(known.campaign.id, {
      ministryId: ministry.id,
      language: input.language,
      network: input.network,
      responseId: input.response ?? null,
    });
    if (offer.posts.length === 0) throw nothingApproved();
    return offer;
  }

  /** The text that the supporter holds, where it is one of this day, ministry and language. */
  private async holdsOf(
    token: string,
    input: DealInput,
    sending: Sending,
    now: Date,
  ): Promise<Holding | null> {
    const post = await this.held.open(token, null, now).catch(unlessGone);
    if (post === null) return null;
    const { actionId, action } = post;
    const isOfThisDeck =
      action.dayId === sending.day.id &&
      action.ministryId === sending.ministry.id &&
      action.language === input.language &&
      action.responseId === (input.response ?? null);
    return isOfThisDeck ? { ...action, actionId: action.keptFrom ?? actionId } : null;
  }

  /** What the supporter was dealt on that network before, in the same text: they get it back, and nothing is counted. */
  private async findAgain(
    holds: Holding,
    posts: readonly ApprovedPost[],
    network: Network,
  ): Promise<DealtPost | null> {
    const post = posts.find(({ id, wording }) => id === holds.postId && wording === holds.wording);
    const actionId = post && (await this.actions.findOn(network, holds.actionId));
    return post && actionId ? { post, actionId, variant: holds.variant, isKept: true } : null;
  }

  /** Another replica stopped this a moment ago: what is known now says why. */
  private async explainStop(input: DealInput, now: Date): Promise<never> {
    this.memory.forget();
    await this.sendingOf(input, now);
    throw new Conflict('paused', 'This was stopped just now: load the page again.');
  }

  private remember(
    { actionId, post, variant, isKept }: DealtPost,
    holds: Holding | null,
    input: DealInput,
    sending: Sending,
  ): void {
    this.actions.remember(actionId, {
      ...deckOf(input, sending),
      campaign: sending.known.campaign.slug,
      postId: post.id,
      wording: post.wording,
      variant,
      sectionId: sending.section?.id ?? null,
      keptFrom: isKept ? (holds?.actionId ?? null) : null,
    });
  }

  private describe({ actionId, post, variant }: DealtPost, input: DealInput, sending: Sending): Deal {
    const { token, expiresAt } = this.tokens.issue(actionId, sending.day.closesAt);
    const text = this.texts.on(sending).write(post, variant);
    const { used, limit, unit } = this.texts.lengthOf(text, input.network);
    return {
      token,
      ministry: sending.ministry.slug,
      suggestedPostId: post.id,
      text,
      network: input.network,
      language: input.language,
      direction: directionOf(input.language),
      length: { used, limit, unit },
      composeUrl: this.composeUrlOf(token, text, sending),
      copyText: text,
      expiresAt: expiresAt.toISOString(),
      image: offeredImage(post.image, input.campaign),
      replyTo: sending.reply?.url ?? null,
    };
  }

  private composeUrlOf(token: string, text: string, { network, reply }: Sending): string {
    const { publicUrl } = this.config;
    if (network === 'mastodon') return `${publicUrl}/go/${token}/mastodon`;
    return composeLink({ network, text, page: publicUrl, inReplyTo: reply?.xPost ?? undefined });
  }
}

/** A text that a supporter holds; `actionId` is the first action in which it was dealt to them. */
type Holding = Pick<DealtAction, 'postId' | 'wording' | 'variant'> & { readonly actionId: string };

const deckOf = ({ language, network }: DealInput, { day, ministry, reply }: Sending) => ({
  dayId: day.id,
  ministryId: ministry.id,
  language,
  network,
  responseId: reply?.id ?? null,
});

// What is gone, or was for a day that has passed, is not kept: the supporter is dealt another one.
const unlessGone = (error: unknown): null => {
  if (error instanceof NotFound || (error instanceof Invalid && error.code === 'token-expired')) return null;
  throw error;
};

const nothingApproved = (): Conflict =>
  new Conflict('no-approved-posts', 'There is no approved post for this ministry, language and network.');
