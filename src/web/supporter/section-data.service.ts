import { Injectable } from '@nestjs/common';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { SectionNotesService } from '../../campaigns/section-notes.service.js';
import { SectionsService } from '../../sections/sections.service.js';
import type { ShownSection } from './shown.js';

/** Reads what supporters' pages show of the sections that take part. */
@Injectable()
export class SectionDataService {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly sections: SectionsService,
    private readonly notes: SectionNotesService,
  ) {}

  /** The campaign's sections, each with its note and with whom its card may be framed. */
  async listFor(campaign: Campaign): Promise<ShownSection[]> {
    const [parts, sections, notes] = await Promise.all([
      this.campaigns.listSections(campaign),
      this.sections.list(),
      this.notes.textsFor(campaign),
    ]);
    const origins = new Map(sections.map(({ slug, frameOrigins }) => [slug, frameOrigins]));
    return parts.map(({ section, name }) => ({
      slug: section,
      name,
      frameOrigins: origins.get(section) ?? [],
      notes: notes.get(section) ?? {},
    }));
  }
}
