import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { composeLink } from '../domain/compose-link.js';
import { Conflict, Invalid, NotFound } from '../domain/errors.js';
import { directionOf, type Direction } from '../domain/language.js';
import type { Network } from '../domain/network.js';
import { measureLength } from '../domain/post-length.js';
import { parsePostUrl } from '../domain/post-url.js';
import { SuggestedPostsService } from '../suggested-posts/suggested-posts.service.js';
import type { DealWish } from './act-body.js';
import { ActMemory } from './act-memory.js';
import { ActionTokens } from './action-tokens.js';
import { placeOf, refusePaused } from './deal-place.js';
import type { DealOrder } from './deal-table.js';
import { DealWriter } from './deal-writer.js';
import { DealtActions, type DealtAction } from './dealt-actions.js';
import { DealtTextService, type Sending } from './dealt-text.service.js';
import { LinkSeals } from './link-seals.js';
import type { Stage } from './stage.js';
import { StageWriter } from './stage-writer.js';

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
  readonly length: { readonly used: number; readonly limit: number | null; readonly unit: string };
  /** Opens the network with the text; for Mastodon our own redirect, which asks for the server. */
  readonly composeUrl: string;
  readonly copyText: string;
  readonly expiresAt: string;
}

/** A dealt post as its token opens it. */
export interface OpenedDeal {
  readonly dayId: string;
  readonly ministry: string;
  readonly text: string;
  readonly network: Network;
  readonly language: string;
}

export interface Recorded {
  readonly stage: Stage;
  /** Whether it was new. */
  readonly counted: boolean;
}

interface Opened {
  readonly id: string;
  readonly action: DealtAction;
  readonly sending: Sending;
}

/** Deals posts and counts what supporters do with them. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly memory: ActMemory,
    private readonly posts: SuggestedPostsService,
    private readonly texts: DealtTextService,
    private readonly tokens: ActionTokens,
    private readonly deals: DealWriter,
    private readonly stages: StageWriter,
    private readonly actions: DealtActions,
    private readonly links: LinkSeals,
    private readonly config: Config,
  ) {}

  /** Deals one post; throws Conflict `day-not-open`, `paused`, `read-only` or `no-approved-posts`, and what `placeOf` throws. */
  async dealPost(input: DealInput, now: Date): Promise<Deal> {
    const known = await this.memory.get(input.campaign, now);
    const { day, ministry, section } = placeOf(known, input.date, input as DealWish, now);
    const sending = { known, day, ministry, section, network: input.network };
    const posts = await this.posts.pool(known.campaign.id, ministry.id, input.language, input.network);
    if (posts.length === 0) throw nothingApproved();
    const order: DealOrder = {
      deck: { dayId: day.id, ministryId: ministry.id, language: input.language, network: input.network },
      posts,
      fits: (post, variant) => this.texts.fits(post, variant, sending),
      wish: await this.wishOf(input, sending, now),
      sectionId: section?.id ?? null,
      now,
    };
    const dealt = await this.deals.deal(order);
    if (dealt === 'stopped') throw new Conflict('paused', 'This was stopped just now: load the page again.');
    if (dealt === 'nothing-approved') throw nothingApproved();
    const { token, expiresAt } = this.tokens.issue(dealt.actionId, day.closesAt);
    this.actions.remember(dealt.actionId, {
      campaign: known.campaign.slug,
      dayId: day.id,
      ministryId: ministry.id,
      postId: dealt.post.id,
      wording: dealt.post.wording,
      variant: dealt.variant,
      language: input.language,
      network: input.network,
      sectionId: order.sectionId,
    });
    const text = this.texts.write(dealt.post, dealt.variant, sending);
    const { used, limit, unit } = measureLength(text, input.network);
    return {
      token,
      ministry: ministry.slug,
      suggestedPostId: dealt.post.id,
      text,
      network: input.network,
      language: input.language,
      direction: directionOf(input.language),
      length: { used, limit, unit },
      composeUrl: this.composeUrlOf(token, input.network, text),
      copyText: text,
      expiresAt: expiresAt.toISOString(),
    };
  }

  /** The post that a token stands for, in its own network's form; throws Invalid for a token that is none, NotFound where the post is gone. */
  async openDeal(token: string, now: Date): Promise<OpenedDeal> {
    const { action, sending } = await this.open(token, null, now);
    const text = await this.texts.rewrite(action, sending);
    if (text === null) throw gone();
    const { dayId, network, language } = action;
    return { dayId, ministry: sending.ministry.slug, text, network, language };
  }

  /** The text as sent on the network that its supporter chose; throws Conflict `paused` besides. */
  async textToSend(token: string, network: Network, now: Date): Promise<string> {
    const { action, sending } = await this.open(token, network, now);
    refusePaused(sending.known, sending.day, sending.ministry);
    const text = await this.texts.rewrite(action, sending);
    if (text === null) throw gone();
    return text;
  }

  /** Throws where the buttons of a dealt post must not work any more. */
  async refuseStopped(token: string, network: Network, now: Date): Promise<void> {
    const { sending } = await this.open(token, network, now);
    refusePaused(sending.known, sending.day, sending.ministry);
  }

  /** Counts a click on a network's button. */
  async recordClick(token: string, network: Network, now: Date): Promise<Recorded> {
    const { actionId } = this.tokens.read(token, now);
    const counted = await this.stages.count({ actionId, stage: 'clicked', network, link: null, now });
    return { stage: 'clicked', counted };
  }

  /** Counts a stage once per token; with `linked`, the address of the supporter's post is sealed and never fetched. */
  async recordStage(token: string, stage: Stage, postUrl: string | undefined, now: Date): Promise<Recorded> {
    const { actionId } = this.tokens.read(token, now);
    if ((stage === 'linked') !== (postUrl !== undefined)) throw misplacedLink(stage);
    const link = postUrl === undefined ? null : this.links.seal(parsePostUrl(postUrl).key, postUrl);
    const counted = await this.stages.count({ actionId, stage, network: null, link, now });
    return { stage, counted };
  }

  private async open(token: string, network: Network | null, now: Date): Promise<Opened> {
    const { actionId: id } = this.tokens.read(token, now);
    const action = await this.actions.find(id);
    if (!action) throw gone();
    const known = await this.memory.get(action.campaign, now);
    const day = known.days.find((one) => one.id === action.dayId);
    const ministry =
      day?.targets.find((target) => target.ministry.id === action.ministryId)?.ministry ??
      [...known.ministries.values()].find((one) => one.id === action.ministryId);
    if (!day || !ministry) throw gone();
    const section = known.sections.find((one) => one.id === action.sectionId) ?? null;
    return { id, action, sending: { known, day, ministry, section, network: network ?? action.network } };
  }

  /** The text that the supporter holds, where it is one of this day, ministry and language. */
  private async wishOf(input: DealInput, sending: Sending, now: Date): Promise<DealOrder['wish']> {
    if (input.previousToken === undefined) return null;
    const { id, action } = await this.open(input.previousToken, null, now);
    const { dayId, ministryId, postId, wording, variant, language } = action;
    const isSameDeal =
      dayId === sending.day.id && ministryId === sending.ministry.id && language === input.language;
    return isSameDeal ? { postId, wording, variant, actionId: id } : null;
  }

  private composeUrlOf(token: string, network: Network, text: string): string {
    const { publicUrl } = this.config;
    if (network === 'mastodon') return `${publicUrl}/go/${token}/mastodon`;
    return composeLink({ network, text, page: publicUrl });
  }
}

const nothingApproved = (): Conflict =>
  new Conflict('no-approved-posts', 'There is no approved post for this ministry, language and network.');

const gone = (): NotFound => new NotFound('This post is gone: take a new one.');

const misplacedLink = (stage: Stage): Invalid =>
  Invalid.field(
    'postUrl',
    stage === 'linked' ? 'Paste the address of your post.' : `goes with the stage "linked", not "${stage}".`,
    'post-url',
  );
