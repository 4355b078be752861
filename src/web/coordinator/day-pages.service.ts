import { Injectable } from '@nestjs/common';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { MinistriesService } from '../../ministries/ministries.service.js';
import type { DayView } from '../../schedule/day-view.js';
import { ScheduleService } from '../../schedule/schedule.service.js';
import { type FormBody, textOf, versionOf } from '../workspace/form.js';
import { formAgain, freshForm, valuesIn, valuesOf } from '../workspace/form-state.js';
import { readWas } from '../workspace/stale.js';
import type { Refusal } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { daySeen } from './day-form.js';
import type { DayPageView } from './day.page.js';

/** What the form was made from: the part of the day that the other form changes stands as it was seen. */
const seenIn = (form: FormBody) => readWas(textOf(form, 'was'));

/** Gathers what the page of a day shows, as it is saved and as somebody is changing it. */
@Injectable()
export class DayPages {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly schedule: ScheduleService,
    private readonly ministries: MinistriesService,
  ) {}

  /** Every day of the campaign. */
  days(campaign: Campaign, now: Date): Promise<DayView[]> {
    return this.schedule.listDays(campaign, now);
  }

  /** The day as it is saved. */
  async view(slug: string, date: string, now: Date): Promise<DayPageView> {
    const campaign = await this.campaigns.getBySlug(slug);
    const day = await this.schedule.getDay(campaign, date, now);
    const dates = (await this.schedule.listDays(campaign, now)).map((one) => one.date);
    const index = dates.indexOf(date);
    const seen = freshForm(daySeen(day, campaign.languages), day.version);
    return {
      campaign: campaignHere(campaign),
      day,
      ministries: await this.ministries.list(),
      chosen: valuesIn(seen, 'ministries'),
      targetsForm: seen,
      wordsForm: seen,
      previous: dates[index - 1] ?? null,
      next: dates[index + 1] ?? null,
    };
  }

  /** The day with the words that were refused. */
  async wordsAgain(
    page: WorkspacePage,
    slug: string,
    date: string,
    now: Date,
    form: FormBody,
    refusal: Refusal,
  ): Promise<DayPageView> {
    const view = await this.view(slug, date, now);
    const wordsForm = formAgain(page, { ...seenIn(form), ...form }, refusal, view.wordsForm);
    return { ...view, wordsForm };
  }

  /** The day with targets that wait for their reason. */
  targetsWaiting(view: DayPageView, form: FormBody, chosen: readonly string[]): DayPageView {
    const values = { ...valuesOf(form), ministries: chosen, added: '' };
    // Of the version that was seen, so that nothing that was saved meanwhile is covered.
    const targetsForm = { ...view.targetsForm, values, version: versionOf(form), was: seenIn(form) };
    return { ...view, chosen, targetsForm };
  }

  /** The day with targets that were refused. */
  async targetsAgain(
    page: WorkspacePage,
    slug: string,
    date: string,
    now: Date,
    form: FormBody,
    chosen: readonly string[],
    refusal: Refusal,
  ): Promise<DayPageView> {
    const view = await this.view(slug, date, now);
    const typed = { ...seenIn(form), ...form, ministries: [...chosen] };
    const again = formAgain(page, typed, refusal, view.targetsForm);
    const errors = again.errors.map((error) =>
      error.field === 'reason' ? { ...error, field: 'targetsReason' } : error,
    );
    return { ...view, chosen: valuesIn(again, 'ministries'), targetsForm: { ...again, errors } };
  }
}
