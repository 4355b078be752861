import { Injectable } from '@nestjs/common';
import { isConfidential } from '../domain/channel.js';
import { repliesUnder } from '../domain/reply-set.js';
import type { AnsweredResponse, AnsweredResponses } from '../suggested-posts/answered-responses.js';
import type { MinistryResponse } from './ministry-response.entity.js';
import { ResponsesQueries } from './responses.queries.js';

/** Tells the posts of reply sets what they need to know of their responses. */
@Injectable()
export class AnsweredResponsesService implements AnsweredResponses {
  constructor(private readonly queries: ResponsesQueries) {}

  async byIds(campaignId: string, ids: readonly string[]): Promise<AnsweredResponse[]> {
    return (await this.queries.byIds(campaignId, ids)).map(answered);
  }
}

const answered = (response: MinistryResponse): AnsweredResponse => {
  const { id, ministryId, campaignDayId, postedAt, channel, url, text, isPublic } = response;
  return {
    ...{ id, ministryId, campaignDayId, postedAt, url },
    xPost: repliesUnder(channel, url),
    isConfidential: isConfidential(channel),
    isOpen: isPublic && !isConfidential(channel) && text !== null,
  };
};
