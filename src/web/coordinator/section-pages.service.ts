import { Injectable } from '@nestjs/common';
import { Config } from '../../../config/config.js';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { SectionNotesService } from '../../campaigns/section-notes.service.js';
import type { Section } from '../../sections/section.entity.js';
import { embedSnippet } from '../supporter/embed-snippet.js';
import type { FormState } from '../workspace/form-state.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { sectionPage, type TakingPart } from './section.page.js';

/** Gathers what the page of a section shows. */
@Injectable()
export class SectionPages {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly notes: SectionNotesService,
    private readonly config: Config,
  ) {}

  /** The page of the section, with its form as it stands. */
  async page(page: WorkspacePage, section: Section, form: FormState): Promise<JSX.Element> {
    const campaigns = await this.campaigns.listOfSection(section.id);
    const parts = campaigns.map((campaign) => this.partOf(page, section, campaign));
    return sectionPage(page, { section, campaigns: await Promise.all(parts), form });
  }

  private async partOf(
    page: WorkspacePage,
    { slug, languages }: Section,
    campaign: Campaign,
  ): Promise<TakingPart> {
    const { texts } = await this.notes.get(campaign.slug, slug, page.viewer);
    const site = this.config.publicUrl;
    const language = languages.length === 1 ? (languages[0] ?? null) : null;
    return {
      slug: campaign.slug,
      title: campaign.title,
      status: campaign.status,
      startsOn: campaign.startsOn,
      endsOn: campaign.endsOn,
      link: `${site}/c/${campaign.slug}?section=${slug}`,
      snippet: embedSnippet({ site, slug: campaign.slug, section: slug, language, title: campaign.title }),
      note: texts,
    };
  }
}
