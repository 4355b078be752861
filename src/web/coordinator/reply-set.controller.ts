import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { IdPipe } from '../../common/validation.js';
import { isConfidential } from '../../domain/channel.js';
import { replyAudience, replyOffer } from '../../domain/reply-set.js';
import { isLanguage } from '../../domain/language.js';
import type { LedgerEntry } from '../../responses/ledger-view.js';
import { LedgerService } from '../../responses/ledger.service.js';
import type { DayView } from '../../schedule/day-view.js';
import { ScheduleService } from '../../schedule/schedule.service.js';
import { ListSuggestedPostsDto } from '../../suggested-posts/suggested-post.dto.js';
import { SuggestedPostsService } from '../../suggested-posts/suggested-posts.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textIfAny } from '../workspace/form.js';
import { readDto, sendPage } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { PostPages } from './post-pages.service.js';
import { type ReplyObstacle, replySetPage, type ReplySetView } from './reply-set.page.js';

@Controller('workspace/campaigns/:slug/responses/:id/replies')
export class ReplySetPageController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly ledger: LedgerService,
    private readonly schedule: ScheduleService,
    private readonly posts: SuggestedPostsService,
    private readonly pages: PostPages,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('suggested-post.read')
  async show(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Query() query: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const now = this.clock.now();
    const asked = { response: id, cursor: textIfAny(query, 'cursor'), limit: 100 };
    const dto = await readDto(ListSuggestedPostsDto, asked);
    const [entry, days, { items, nextCursor }] = await Promise.all([
      this.ledger.getEntry(campaign, id, page.viewer, now),
      this.schedule.listDays(campaign, now),
      this.posts.list(campaign, dto, page.viewer),
    ]);
    const view = {
      ...standing(campaign, entry, days),
      campaign: campaignHere(campaign),
      languages: languagesFor(page, campaign, entry),
      posts: await this.pages.lines(campaign, items, now),
      next: nextCursor,
    };
    await sendPage(reply, replySetPage(page, view));
  }
}

/** The campaign's languages and the ministry's own, as far as they are the reader's to write. */
const languagesFor = ({ viewer }: WorkspacePage, campaign: Campaign, { ministry }: LedgerEntry): string[] => {
  const own = ministry.ownLanguage.split('-')[0] ?? '';
  const all = [...new Set([...campaign.languages, ...(isLanguage(own) ? [own] : [])])];
  return all.filter(
    (language) => viewer.languages === null || viewer.languages.some((one) => one === language),
  );
};

type Standing = Pick<ReplySetView, 'answered' | 'offer' | 'audience' | 'obstacle'>;

/** What is answered, when, and what stands in the way of it. */
const standing = (campaign: Campaign, entry: LedgerEntry, days: readonly DayView[]): Standing => {
  const { response, ministry, day } = entry;
  const { timeZone: zone, responseWindowDays: windowDays } = campaign;
  const calendar = { dates: days.map(({ date }) => date), zone, windowDays };
  const repliedTo = { postedAt: response.postedAt, day };
  const today = days.find(({ state }) => state === 'open');
  const offer = replyOffer(repliedTo, calendar);
  return {
    answered: { ...response, ministry },
    offer,
    audience: today ? replyAudience(repliedTo, calendar, today.date) : null,
    obstacle: obstacleOf(entry, days, offer.first),
  };
};

const obstacleOf = (
  { response, ministry }: LedgerEntry,
  days: readonly DayView[],
  first: string | null,
): ReplyObstacle | null => {
  if (isConfidential(response.channel)) return 'confidential';
  if (response.text === null) return 'no-words';
  if (!days.some(({ targets }) => targets.some((target) => target.ministry.id === ministry.id))) {
    return 'not-addressed';
  }
  if (first === null) return 'no-day';
  return response.isPublic ? null : 'internal';
};
