import { Injectable } from '@nestjs/common';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { CountsService } from '../../actions/counts.service.js';
import { NotFound } from '../../domain/errors.js';
import { NETWORKS } from '../../domain/network.js';
import { suppressSmallCells } from '../../domain/suppression.js';
import { LedgerService } from '../../responses/ledger.service.js';
import type { LedgerEntry } from '../../responses/ledger-view.js';
import type { DayView } from '../../schedule/day-view.js';
import { ScheduleService } from '../../schedule/schedule.service.js';
import { SuggestedPostPool } from '../../suggested-posts/suggested-post-pool.js';
import type { StageCounts } from '../components/counts-table.js';
import { SectionDataService } from './section-data.service.js';
import type { Answer, CampaignData } from './shown.js';
import type { WithdrawnCampaign } from './calendar.js';

const MOST_ANSWERS = 100;

/** Reads all that supporters' pages show of a campaign. */
@Injectable()
export class CampaignDataService {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly schedule: ScheduleService,
    private readonly sections: SectionDataService,
    private readonly ledger: LedgerService,
    private readonly counts: CountsService,
    private readonly pools: SuggestedPostPool,
  ) {}

  /** What is public of the campaign now; throws NotFound where nothing is. */
  async load(slug: string, now: Date): Promise<CampaignData> {
    const campaign = await this.campaigns.getPublicBySlug(slug);
    const days = await this.schedule.listDays(campaign, now);
    const [dropped, ledger, counts, sections, postLanguages, replySets] = await Promise.all([
      this.schedule.listDropped(campaign, now),
      this.ledger.ledger(campaign, null, now, { limit: MOST_ANSWERS }),
      this.counts.countsByDay(campaign.id),
      this.sections.listFor(campaign),
      this.languagesOf(campaign, days),
      this.pools.replySets(campaign.id),
    ]);
    return {
      campaign,
      days,
      dropped,
      answers: ledger.items.map(answerOf),
      contacts: ledger.contacts,
      silent: ledger.silent,
      counts: publicCounts(days, counts),
      postLanguages,
      replySets: Object.fromEntries(
        [...replySets].map(([id, { posts }]) => [id, [...new Set(posts.map(({ language }) => language))]]),
      ),
      offersImages: await this.pools.offersImages(campaign.id),
      sections,
      loadedAt: now,
    };
  }

  /** What is left to tell of a campaign that was public and was taken back; throws NotFound for any other. */
  async loadWithdrawn(slug: string, now: Date): Promise<WithdrawnCampaign> {
    const campaign = await this.campaigns.getBySlug(slug);
    if (campaign.status !== 'draft' || campaign.publishedAt === null) {
      throw new NotFound(`There is no campaign "${slug}".`);
    }
    const [days, dropped] = await Promise.all([
      this.schedule.listDays(campaign, now),
      this.schedule.listDropped(campaign, now),
    ]);
    const published = [...days, ...dropped].filter(({ isLocked }) => isLocked);
    return { campaign, days: published, withdrawnAt: campaign.updatedAt };
  }

  /** In which languages there are posts to each ministry, on whatever network. */
  private async languagesOf(
    campaign: Campaign,
    days: readonly DayView[],
  ): Promise<CampaignData['postLanguages']> {
    const ministries = days.flatMap(({ targets }) => targets.map(({ ministry }) => ministry));
    const known = new Map(ministries.map((ministry) => [ministry.slug, ministry]));
    const found = [...known.values()].map(async ({ id, slug, ownLanguage }) => {
      const languages = [...new Set([...campaign.languages, ownLanguage])];
      const there = await Promise.all(languages.map((language) => this.hasPosts(campaign.id, id, language)));
      return [slug, languages.filter((_, index) => there[index])] as const;
    });
    return Object.fromEntries(await Promise.all(found));
  }

  private async hasPosts(campaignId: string, ministryId: string, language: string): Promise<boolean> {
    const pools = await Promise.all(
      NETWORKS.map((network) => this.pools.at(campaignId, { ministryId, language, network })),
    );
    return pools.some((pool) => pool.length > 0);
  }
}

const NOTHING = { dealt: 0, clicked: 0, reported: 0, linked: 0 };

/** The counts of all days together: what of one day is hidden depends on the others. */
const publicCounts = (
  days: readonly DayView[],
  counts: ReadonlyMap<string, Readonly<Record<keyof StageCounts, number>>>,
): Readonly<Record<string, StageCounts>> => {
  const rows = days.map(({ id, date }) => ({ ...NOTHING, ...counts.get(id), date }));
  const shown = suppressSmallCells(rows, ['dealt', 'clicked', 'reported', 'linked']);
  return Object.fromEntries(shown.map(({ date, ...row }) => [date, row]));
};

const answerOf = ({ response, ministry, day }: LedgerEntry): Answer => ({
  id: response.id,
  ministry,
  day,
  channel: response.channel,
  network: response.network,
  url: response.url,
  postedAt: response.postedAt,
  postedAtIsDayOnly: response.postedAtIsDayOnly,
  text: response.text,
  wordingNotArchived: response.wordingNotArchived,
  language: response.language,
  translation: response.translation,
  source: response.source,
  sourceUrl: response.sourceUrl,
  sha256: response.sha256,
  recordedAt: response.createdAt,
});
