/** A campaign as a calendar: one event a storm, its instants in UTC so that every calendar places it right. */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { DayView } from '../../schedule/day-view.js';
import type { PageContext } from '../layout/page-context.js';
import { countriesOf } from './day-parts.js';
import { type CampaignData, campaignWords } from './shown.js';

/** The calendar in iCalendar form; each event keeps its UID through every change, so that calendars move it and do not double it. */
export const calendarOf = (data: CampaignData, context: PageContext, publicUrl: string): string => {
  const { campaign, days } = data;
  const calendar = ical({
    name: campaignWords(campaign, 'title', context).text,
    description: campaignWords(campaign, 'ask', context).text,
    prodId: { company: 'Tweetathon', product: 'Tweetathon', language: context.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: `${publicUrl}${context.href(`/c/${campaign.slug}`)}`,
    ttl: 3_600,
  });
  for (const day of days) calendar.createEvent(eventOf(day, data, context, publicUrl));
  return calendar.toString();
};

const eventOf = (day: DayView, { campaign }: CampaignData, context: PageContext, publicUrl: string) => {
  const { t, href } = context;
  const url = `${publicUrl}${href(`/c/${campaign.slug}/days/${day.date}`)}`;
  const paused = day.paused?.reason ?? campaign.pauseReason;
  const isPaused = day.paused !== null || campaign.pausedAt !== null;
  const ministry = countriesOf(day, context);
  return {
    id: `${day.id}@tweetathon`,
    sequence: day.version,
    stamp: lastChangeOf(day, campaign.publishedAt) ?? context.now,
    start: day.stormStartsAt,
    end: day.stormEndsAt,
    summary: ministry === '' ? t('calendar.summaryOpen') : t('calendar.summary', { ministry }),
    description: [
      t('calendar.description', { number: day.number, of: day.of, url }),
      ...(isPaused ? [t('calendar.paused', { reason: paused ?? '' })] : []),
    ].join('\n'),
    url,
    status: isPaused ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
  };
};

const lastChangeOf = (day: DayView, publishedAt: Date | null): Date | null =>
  day.changed.at(-1)?.at ?? publishedAt;
