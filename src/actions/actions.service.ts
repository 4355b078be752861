import { Injectable } from '@nestjs/common';
import { Invalid } from '../domain/errors.js';
import type { Network } from '../domain/network.js';
import { parsePostUrl } from '../domain/post-url.js';
import type { OfferedImage } from '../suggested-posts/post-image-view.js';
import { ActionTokens } from './action-tokens.js';
import { refusePaused } from './deal-place.js';
import { refusePausedReply } from './reply-place.js';
import { DealtTextService } from './dealt-text.service.js';
import { gone, HeldPosts, type HeldPost } from './held-posts.js';
import { LinkSeals } from './link-seals.js';
import type { Stage } from './stage.js';
import { StageWriter } from './stage-writer.js';

/** A text as it leaves for a network. */
export interface TextToSend {
  readonly text: string;
  /** The id of the post on X that it answers; null where it answers none. */
  readonly inReplyTo: string | null;
}

/** A dealt post as its token opens it. */
export interface OpenedDeal {
  readonly dayId: string;
  readonly ministry: string;
  readonly text: string;
  readonly network: Network;
  readonly language: string;
  /** What may be added to the post; null where there is nothing, or no longer. */
  readonly image: OfferedImage | null;
  /** The response that it answers; null where it opens the conversation. */
  readonly responseId: string | null;
}

export interface Recorded {
  readonly stage: Stage;
  /** Whether it was new. */
  readonly counted: boolean;
}

/** Counts what supporters do with their posts, and sends them on their way. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly held: HeldPosts,
    private readonly texts: DealtTextService,
    private readonly tokens: ActionTokens,
    private readonly stages: StageWriter,
    private readonly links: LinkSeals,
  ) {}

  /** The post that a token stands for, in its own network's form; throws Invalid for a token that is none, NotFound where the post is gone. */
  async openDeal(token: string, now: Date): Promise<OpenedDeal> {
    const post = await this.held.open(token, null, now);
    const { dayId, network, language, responseId } = post.action;
    const { slug: ministry } = post.sending.ministry;
    const text = await this.textOf(post);
    const image = await this.texts.imageOf(post.action, post.sending);
    return { dayId, ministry, text, network, language, image, responseId };
  }

  /** The text as sent on the network that its supporter chose; throws Conflict `paused` besides. */
  async textToSend(token: string, network: Network, now: Date): Promise<TextToSend> {
    const post = await this.held.open(token, network, now);
    const { known, day, ministry, reply } = post.sending;
    refusePaused(known, day, ministry);
    if (reply) refusePausedReply(known, reply, ministry);
    return { text: await this.textOf(post), inReplyTo: reply?.xPost ?? null };
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

  private async textOf({ action, sending }: HeldPost): Promise<string> {
    const text = await this.texts.rewrite(action, sending);
    if (text === null) throw gone();
    return text;
  }
}

const misplacedLink = (stage: Stage): Invalid =>
  Invalid.field(
    'postUrl',
    stage === 'linked' ? 'Paste the address of your post.' : `goes with the stage "linked", not "${stage}".`,
    'post-url',
  );
