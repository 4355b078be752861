import { Injectable } from '@nestjs/common';
import { type AnsweredResponse, AnsweredResponses } from '../suggested-posts/answered-responses.js';
import { SuggestedPostPool } from '../suggested-posts/suggested-post-pool.js';
import { noReplySet } from './reply-place.js';

/** Finds the responses that supporters answer back. */
@Injectable()
export class Replies {
  constructor(
    private readonly pools: SuggestedPostPool,
    private readonly responses: AnsweredResponses,
  ) {}

  /** The response that a wish names; throws Invalid where nothing can be dealt to it. */
  async get(campaignId: string, id: string): Promise<AnsweredResponse> {
    const set = (await this.pools.replySets(campaignId)).get(id);
    if (!set) throw noReplySet();
    return set.response;
  }

  /** The response to which somebody holds a reply; null where it is not public any more. */
  async find(campaignId: string, id: string): Promise<AnsweredResponse | null> {
    const set = (await this.pools.replySets(campaignId)).get(id);
    if (set) return set.response;
    // The set may be empty by now, while what was dealt of it is still sent.
    const [response] = await this.responses.byIds(campaignId, [id]);
    return response?.isOpen ? response : null;
  }
}
