import { Injectable } from '@nestjs/common';
import { NotFound } from '../domain/errors.js';
import type { Network } from '../domain/network.js';
import { ActMemory } from './act-memory.js';
import { ActionTokens } from './action-tokens.js';
import { DealtActions, type DealtAction } from './dealt-actions.js';
import { Replies } from './replies.service.js';
import type { Sending } from './dealt-text.service.js';

/** The post that a supporter holds, and where it is to be sent. */
export interface HeldPost {
  readonly actionId: string;
  readonly action: DealtAction;
  readonly sending: Sending;
}

/** Finds what supporters hold by its token. */
@Injectable()
export class HeldPosts {
  constructor(
    private readonly memory: ActMemory,
    private readonly tokens: ActionTokens,
    private readonly actions: DealtActions,
    private readonly replies: Replies,
  ) {}

  /** The post of the token, to be sent on the network, or on its own; throws Invalid for a token that is none, NotFound where the post is gone. */
  async open(token: string, network: Network | null, now: Date): Promise<HeldPost> {
    const { actionId } = this.tokens.read(token, now);
    const action = await this.actions.find(actionId);
    if (!action) throw gone();
    const known = await this.memory.get(action.campaign, now);
    const day = known.days.find(({ id }) => id === action.dayId);
    const addressed = [...(day?.targets.map(({ ministry }) => ministry) ?? []), ...known.ministries.values()];
    const ministry = addressed.find(({ id }) => id === action.ministryId);
    if (!day || !ministry) throw gone();
    const { responseId } = action;
    const reply = responseId === null ? null : await this.replies.find(known.campaign.id, responseId);
    if (responseId !== null && reply === null) throw gone();
    const section = known.sections.find(({ id }) => id === action.sectionId) ?? null;
    return {
      actionId,
      action,
      sending: {
        known,
        day,
        ministry,
        section,
        reply,
        network: network ?? action.network,
        language: action.language,
      },
    };
  }
}

/** What the token stood for was erased, or its wording is no longer kept. */
export const gone = (): NotFound => new NotFound('This post is gone: take a new one.');
