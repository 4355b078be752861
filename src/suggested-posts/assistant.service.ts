import { Injectable } from '@nestjs/common';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { Conflict, Forbidden } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import type { WantedDraftsDto } from './assistant.dto.js';
import { DraftAssistant } from './draft-assistant.js';
import { refuseOtherLanguages } from './post-scope.js';
import type { ProposalView } from './proposal-view.js';
import { ProposalsService } from './proposals.service.js';

const AT_ONCE = 5;

/** Asks a machine for drafts, which wait among the proposals like anybody's. */
@Injectable()
export class AssistantService {
  constructor(
    private readonly assistant: DraftAssistant,
    private readonly proposals: ProposalsService,
    private readonly ministries: MinistriesService,
  ) {}

  /** Whether there is a machine to ask. */
  get isThere(): boolean {
    return this.assistant.isThere;
  }

  /** Puts a few drafts into the queue; throws Conflict `assistant-off`, and Unavailable where none came. */
  async suggest(
    campaign: Campaign,
    { language, ministry: slug = null }: WantedDraftsDto,
    viewer: Viewer,
    now: Date,
  ): Promise<ProposalView[]> {
    if (!this.isThere) throw new Conflict('assistant-off', 'No assistant is set up on this site.');
    refuseOtherLanguages(viewer, language);
    if (viewer.role === 'section-coordinator') {
      throw new Forbidden('role', 'Proposals are the whole campaign’s: its coordinators ask for drafts.');
    }
    const ministry = slug === null ? null : await this.ministries.getBySlug(slug);
    const texts = await this.assistant.draft({
      title: campaign.title,
      ask: campaign.ask,
      language,
      ministry: ministry && ministry.name,
      count: AT_ONCE,
    });
    return this.proposals.keepDrafts(campaign, { language, ministry: slug }, texts, now);
  }
}
