import { Injectable } from '@nestjs/common';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { todayIn } from '../../domain/campaign-day.js';
import { may } from '../../domain/role.js';
import type { Viewer } from '../../domain/viewer.js';
import { LedgerService } from '../../responses/ledger.service.js';
import { AccountRegistryService } from '../../schedule/account-registry.service.js';
import { PublicationService } from '../../schedule/publication.service.js';
import { ScheduleService } from '../../schedule/schedule.service.js';
import { ShownMinistriesService } from '../../schedule/shown-ministries.service.js';
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
    private readonly shown: ShownMinistriesService,
  ) {}

  /** What waits for the viewer in the campaign, without what counts nothing. */
  async of(campaign: Campaign, viewer: Viewer, now: Date): Promise<WaitingItem[]> {
    if (campaign.status === 'archived') return [];
    const items = [
      ...(may(viewer.role, 'suggested-post.approve') ? [await this.toApprove(campaign, viewer)] : []),
      ...(may(viewer.role, 'plan.edit') ? await this.ofPlan(campaign, now) : []),
      ...(may(viewer.role, 'response.record') ? [await this.unassigned(campaign)] : []),
    ];
    return items.filter(({ count }) => count > 0).map((item) => ({ ...item, campaignTitle: campaign.title }));
  }

  /** Those that the viewer wrote wait for somebody else. */
  private async toApprove(campaign: Campaign, viewer: Viewer): Promise<Counted> {
    const count = await this.reviews.countToApprove(campaign.slug, viewer);
    return { kind: 'posts', count, href: '/workspace/review' };
  }

  private async ofPlan(campaign: Campaign, now: Date): Promise<Counted[]> {
    const { status, isHistory, endsOn, timeZone } = campaign;
    return [
      ...(status === 'draft' && !isHistory ? [await this.blockers(campaign, now)] : []),
      ...(endsOn < todayIn(timeZone, now) ? [] : await this.ofDaysToCome(campaign, now)),
    ];
  }

  private async blockers(campaign: Campaign, now: Date): Promise<Counted> {
    const { blockers } = await this.publication.check(campaign.slug, now);
    const count = groupReasons(blockers).length;
    return { kind: 'blockers', count, href: `${pathOf(campaign)}/publication` };
  }

  private async ofDaysToCome(campaign: Campaign, now: Date): Promise<Counted[]> {
    const [outdated, empty, due] = await Promise.all([
      this.shown.countOutdated(campaign, now),
      this.schedule.countEmpty(campaign, now),
      this.registry.listDue(now, campaign),
    ]);
    const accounts = new Set(due.map(({ ministry }) => ministry.slug)).size;
    return [
      { kind: 'outdated', count: outdated, href: `${pathOf(campaign)}/publication#warnings` },
      { kind: 'emptyDays', count: empty, href: `${pathOf(campaign)}/days` },
      { kind: 'accounts', count: accounts, href: `/workspace/accounts/round?campaign=${campaign.slug}` },
    ];
  }

  private async unassigned(campaign: Campaign): Promise<Counted> {
    const count = await this.ledger.countUnassigned(campaign);
    return { kind: 'responses', count, href: `${pathOf(campaign)}/responses?show=unassigned` };
  }
}

const pathOf = ({ slug }: Campaign): string => `/workspace/campaigns/${slug}`;
