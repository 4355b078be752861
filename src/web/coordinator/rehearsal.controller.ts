import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { NotFound } from '../../domain/errors.js';
import { isLanguage } from '../../domain/language.js';
import { isNetwork } from '../../domain/network.js';
import type { DayView } from '../../schedule/day-view.js';
import { ScheduleService } from '../../schedule/schedule.service.js';
import { pageContext } from '../layout/page-context.js';
import { isUiLanguage } from '../locales/ui-language.js';
import { type CampaignData, openMinistries, restrictionFor } from '../supporter/shown.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, isTicked, numberOf, textOf } from '../workspace/form.js';
import { sendPage } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { type RehearsalChoice, rehearsalPage } from './rehearsal.page.js';
import { RehearsalService } from './rehearsal.service.js';

const HOUR = 3_600_000;

@Controller('workspace/campaigns/:slug/rehearsal')
export class RehearsalPageController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly schedule: ScheduleService,
    private readonly rehearsal: RehearsalService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('suggested-post.read')
  async show(
    @Param('slug') slug: string,
    @Query() query: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const now = this.clock.now();
    const campaign = await this.campaigns.getBySlug(slug);
    const days = await this.schedule.listDays(campaign, now);
    const day = dayFor(days, textOf(query, 'date'));
    const data = dataOf(campaign, days, now);
    const choice = choiceIn(query, campaign, day, openMinistries(data, day)[0]?.slug ?? '');
    const ministry = openMinistries(data, day).find((one) => one.slug === choice.ministry) ?? null;
    const post = ministry && (await this.rehearsal.post(campaign, day, ministry, choice, page.viewer));
    const language = isUiLanguage(choice.language) ? choice.language : 'en';
    const context = pageContext(language, momentOf(day));
    const reader = { ...context, language: choice.language as typeof language };
    await sendPage(
      reply,
      rehearsalPage(page, {
        campaign: campaignHere(campaign),
        choice,
        context,
        data,
        day,
        ministry,
        post,
        own: post && ministry && this.rehearsal.own(post, ministry, choice),
        isReadOnly: restrictionFor(campaign, reader) !== null,
      }),
    );
  }
}

/** The day that was asked for, else the open one, else the first that is not over. */
const dayFor = (days: readonly DayView[], date: string): DayView => {
  const day =
    days.find((one) => one.date === date) ??
    days.find(({ state }) => state === 'open') ??
    days.find(({ state }) => state === 'upcoming') ??
    days[0];
  if (!day) throw new NotFound('This campaign has no days.');
  return day;
};

/** An hour before the storm, on the day itself. */
const momentOf = ({ opensAt, stormStartsAt }: DayView): Date =>
  new Date(Math.max(opensAt.getTime(), stormStartsAt.getTime() - HOUR));

const choiceIn = (query: FormBody, campaign: Campaign, day: DayView, first: string): RehearsalChoice => {
  const [language, network] = [textOf(query, 'language'), textOf(query, 'network')];
  const turn = numberOf(query, 'turn') ?? 0;
  return {
    date: day.date,
    language: isLanguage(language) ? language : (campaign.languages[0] ?? 'en'),
    network: isNetwork(network) ? network : 'x',
    ministry: textOf(query, 'ministry') || first,
    drafts: isTicked(query, 'drafts'),
    turn: Number.isSafeInteger(turn) && turn >= 0 ? turn : 0,
  };
};

/** What supporters' parts read of a campaign, without what only a running one has. */
const dataOf = (campaign: Campaign, days: readonly DayView[], now: Date): CampaignData => ({
  campaign,
  days,
  dropped: [],
  answers: [],
  contacts: [],
  silent: [],
  counts: {},
  postLanguages: {},
  replySets: {},
  offersImages: true,
  sections: [],
  loadedAt: now,
});
