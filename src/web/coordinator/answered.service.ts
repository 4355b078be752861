import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { MinistriesService } from '../../ministries/ministries.service.js';
import { ResponsesService } from '../../responses/responses.service.js';
import type { AnsweredView } from './answered.js';

/** Gathers what is shown of a response above the posts that answer it. */
@Injectable()
export class AnsweredViews {
  constructor(
    private readonly responses: ResponsesService,
    private readonly ministries: MinistriesService,
  ) {}

  /** The response of that id; null where the campaign has none. */
  async find(campaign: Campaign, id: string): Promise<AnsweredView | null> {
    const response = isUUID(id) ? await this.responses.find(campaign, id) : null;
    const ministry =
      response && (await this.ministries.byIds([response.ministryId])).get(response.ministryId);
    if (!response || !ministry) return null;
    const { channel, network, text, translation, isPublic } = response;
    return { id, channel, network, text, translation, isPublic, language: response.language, ministry };
  }
}
