import { Injectable } from '@nestjs/common';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { MinistriesService } from '../../ministries/ministries.service.js';
import { accountView } from '../../ministries/ministry-view.js';
import { AccountRegistryService } from '../../schedule/account-registry.service.js';
import { PublicationService } from '../../schedule/publication.service.js';
import { errorsOf, freshForm } from '../workspace/form-state.js';
import type { Refusal } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { ministryName } from './days-table.js';
import { publicationPage } from './publication.page.js';

/** Gathers what the page of publication shows. */
@Injectable()
export class PublicationPages {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly publication: PublicationService,
    private readonly ministries: MinistriesService,
    private readonly registry: AccountRegistryService,
  ) {}

  /** The page as things stand, with what was refused just now. */
  async page(
    page: WorkspacePage,
    slug: string,
    refusal: Refusal | null,
    now: Date,
    refused?: string,
  ): Promise<JSX.Element> {
    const campaign = await this.campaigns.getBySlug(slug);
    const [check, ministries, due] = await Promise.all([
      this.publication.check(slug, now, page.language),
      this.ministries.list(),
      this.registry.listDue(now, campaign),
    ]);
    const mending = ministries.map((ministry) => {
      const accounts = ministry.accounts.map((account) => ({
        ...accountView(account),
        version: account.version,
      }));
      return [ministry.slug, { name: ministryName(page, ministry), accounts }] as const;
    });
    return publicationPage(page, {
      campaign: campaignHere(campaign),
      check,
      problem: refusal && { ...freshForm({}), errors: errorsOf(page, refusal) },
      ministries: new Map(mending),
      due: due.length,
      refused,
      now,
    });
  }
}
