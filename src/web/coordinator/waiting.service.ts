import { Injectable } from '@nestjs/common';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { may } from '../../domain/role.js';
import type { Viewer } from '../../domain/viewer.js';
import { LedgerService } from '../../responses/ledger.service.js';
import { AccountRegistryService } from '../../schedule/account-registry.service.js';
import { PublicationService } from '../../schedule/publication.service.js';
import { ScheduleService } from '../../schedule/schedule.service.js';
import { ReviewsService } from '../../suggested-posts/reviews.service.js';
import { groupReasons } from './reason-groups.js';
import type { WaitingItem } from './home.page.js';

type Counted = Omit<WaitingItem, 'campaignTitle'>;

/** What a campaign has in wait for somebody: only what their role can do something about. */
@Injectable()
export class WaitingService {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly publication: PublicationService,
    private readonly schedule: ScheduleService,
    private readonly ledger: LedgerService,
    private readonly registry: AccountRegistryService,
  ) {}

  /** What waits for the viewer in the campaign, without what counts nothing. */
  async of(campaign: Campaign, viewer: Viewer, now: Date): Promise<WaitingItem[]> {
    if (campaign.status === 'archived') return [];
    const items = [
      ...(may(viewer.role, 'suggested-post.approve') ? [await this.toApprove(campaign, viewer)] : []),
      ...(may(viewer.role, 'plan.edit') ? await this.ofPlan(campaign, now) : []),
      ...(may(viewer.role, 'response.record') ? [await this.unassigned(campaign, viewer, now)] : []),
    ];
    return items.filter(({ count }) => count > 0).map((item) => ({ ...item, campaignTitle: campaign.title }));
  }

  /** Those that the viewer wrote wait for somebody else. */
  private async toApprove(campaign: Campaign, viewer: Viewer): Promise<Counted> {
    const count = await this.reviews.countToApprove(campaign.slug, viewer);
    return { kind: 'posts', count, href: '/workspace/review' };
  }

  private async ofPlan(campaign: Campaign, now: Date): Promise<Counted[]> {
    const [{ blockers }, days, due] = await Promise.all([
      this.publication.check(campaign.slug, now),
      this.schedule.listDays(campaign, now),
      this.registry.listDue(now, campaign),
    ]);
    const accounts = new Set(due.map(({ ministry }) => ministry.slug)).size;
    const empty = days.filter(({ state, targets }) => state !== 'closed' && targets.length === 0);
    const isDraft = campaign.status === 'draft';
    return [
      {
        kind: 'blockers',
        count: isDraft && !campaign.isHistory ? groupReasons(blockers).length : 0,
        href: `${pathOf(campaign)}/publication`,
      },
      { kind: 'emptyDays', count: empty.length, href: `${pathOf(campaign)}/days` },
      { kind: 'accounts', count: accounts, href: `/workspace/accounts/round?campaign=${campaign.slug}` },
    ];
  }

  private async unassigned(campaign: Campaign, viewer: Viewer, now: Date): Promise<Counted> {
    const { items } = await this.ledger.ledger(campaign, viewer, now, { limit: 100 });
    const count = items.filter(
      ({ day, response }) => day === null && response.attribution !== 'by-analyst',
    ).length;
    return { kind: 'responses', count, href: `${pathOf(campaign)}/responses?show=unassigned` };
  }
}

const pathOf = ({ slug }: Campaign): string => `/workspace/campaigns/${slug}`;
