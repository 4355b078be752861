import { Injectable } from '@nestjs/common';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { dateAfter, todayIn } from '../../domain/campaign-day.js';
import { weekdayOf } from '../../domain/working-week.js';
import { MinistriesService } from '../../ministries/ministries.service.js';
import { workingCalendar } from '../../ministries/working-calendar.js';
import type { DayView } from '../../schedule/day-view.js';
import { ScheduleService } from '../../schedule/schedule.service.js';
import { SectionsService } from '../../sections/sections.service.js';
import { freshForm } from '../workspace/form-state.js';
import type { FormValues } from '../workspace/stale.js';
import { campaignHere } from './campaign-here.js';
import { stormChoices } from './storm-hours.js';
import type { StormPickerView } from './storm-picker.page.js';

/** Gathers what the storm picker shows. */
@Injectable()
export class StormPickerPages {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly schedule: ScheduleService,
    private readonly ministries: MinistriesService,
    private readonly sections: SectionsService,
  ) {}

  /** The hours of the date, or of the next weekday of the campaign. */
  async view(slug: string, asked: string, now: Date): Promise<StormPickerView> {
    const campaign = await this.campaigns.getBySlug(slug);
    const days = await this.schedule.listDays(campaign, now);
    const dates = days.map(({ date }) => date);
    const wanted = dates.includes(asked) ? asked : tellingDate(dates, todayIn(campaign.timeZone, now));
    const day = await this.schedule.getDay(campaign, wanted, now);
    const current = (day.ownStorm?.stormAt ?? campaign.stormAt).slice(0, 5);
    const sections = await this.countriesOf(campaign);
    const ministries = await this.calendarsOf(days, day.date);
    const around = { date: day.date, zone: campaign.timeZone, current, sections, ministries };
    return {
      campaign: campaignHere(campaign),
      date: day.date,
      dates,
      choices: stormChoices(around),
      sections: sections.length,
      ministries: ministries.length,
      current,
      needsReason: days.some(({ isLocked }) => isLocked),
      dayVersion: day.version,
      known: await this.ministries.list(),
      form: {
        ...freshForm({ hour: current, stormAt: '', for: 'campaign', reason: '' }, campaign.version),
        was: stormSeen(campaign, day),
      },
    };
  }

  /** The country of every section of the campaign that has one. */
  private async countriesOf(campaign: Campaign): Promise<string[]> {
    const taking = new Set(campaign.sections.map(({ sectionId }) => sectionId));
    return (await this.sections.list())
      .filter(({ id }) => taking.has(id))
      .flatMap(({ country }) => country ?? []);
  }

  /** The own days around the date of every ministry that the campaign addresses. */
  private async calendarsOf(days: readonly DayView[], date: string) {
    const planned = new Set(days.flatMap(({ targets }) => targets.map(({ ministry }) => ministry.id)));
    const ministries = await this.ministries.byIds([...planned]);
    const around = [dateAfter(date, -1), date, dateAfter(date, 1)];
    return Promise.all(
      [...ministries.values()].map(async (ministry) => [
        ...(await workingCalendar(ministry, around)).values(),
      ]),
    );
  }
}

/** What somebody goes by who chooses a time; a new title or theme is none of the picker's business. */
const stormSeen = ({ stormAt, timeZone }: Campaign, { ownStorm, targets }: DayView): FormValues => ({
  campaignStorm: stormAt.slice(0, 5),
  dayStorm: ownStorm?.stormAt?.slice(0, 5) ?? '',
  zone: timeZone,
  targets: targets.map(({ ministry }) => ministry.slug),
});

/** The next date from Monday to Friday: on a Sunday nearly nobody is at work, whatever the hour. */
const tellingDate = (dates: readonly string[], today: string): string =>
  dates.find((date) => date >= today && weekdayOf(date) <= 5) ??
  dates.find((date) => date >= today) ??
  dates[0] ??
  today;
