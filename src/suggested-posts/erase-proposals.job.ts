import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { PostProposal } from './post-proposal.entity.js';

const ERASE = `
  DELETE FROM post_proposals proposal USING campaigns campaign
  WHERE campaign.id = proposal.campaign_id AND (
    (proposal.status = 'dismissed'
      AND proposal.decided_at < $1::timestamptz - make_interval(days => campaign.retention_days))
    OR (proposal.status = 'waiting'
      AND campaign.ends_on + campaign.retention_days < ($1::timestamptz AT TIME ZONE 'UTC')::date))`;

/** Erases words that nobody took up: `retentionDays` after they were dismissed, or after the campaign that they waited in. */
@Injectable()
export class EraseProposalsJob {
  constructor(@InjectRepository(PostProposal) private readonly proposals: Repository<PostProposal>) {}

  /** Answers how many proposals it erased. */
  async run(now: Date): Promise<number> {
    const [, erased] = await this.proposals.query<[unknown, number]>(ERASE, [now]);
    return erased;
  }
}
