/** A campaign as a calendar: one event a storm, its time in the campaign's zone, whatever becomes of the day. */
import type { DayView } from '../../schedule/day-view.js';
import type { PageContext } from '../layout/page-context.js';
import { type CalendarEvent, calendarFile } from './calendar-file.js';
import { countriesOf } from './day-parts.js';
import { pauseLines, pauseOf, withoutPaused } from './pauses.js';
import { type CampaignData, campaignWords, restrictionFor, sectionChosen } from './shown.js';

/** A campaign that was taken back: what calendars that follow it still have to learn. */
export interface WithdrawnCampaign {
  readonly campaign: { readonly timeZone: string; readonly version: number };
  /** The days that were ever published. */
  readonly days: readonly DayView[];
  readonly withdrawnAt: Date;
}

/** The calendar in iCalendar form; each event keeps its UID through every change, so that calendars move it and do not double it. */
export const calendarOf = (data: CampaignData, context: PageContext, publicUrl: string): string => {
  const { campaign, days, dropped } = data;
  return calendarFile({
    name: nameOf(data, context),
    description: campaignWords(campaign, 'ask', context).text,
    language: context.language,
    url: `${publicUrl}${context.href(`/c/${campaign.slug}`)}`,
    timeZone: campaign.timeZone,
    events: [
      ...days.map((day) => stormEvent(day, data, context, publicUrl)),
      ...dropped.map((day) => ({
        ...cancelled(day, campaign.version, lastChangeOf(day, campaign) ?? context.now),
        summary: context.t('calendar.dropped'),
        description: context.t('calendar.droppedText'),
      })),
    ],
  });
};

/** The calendar of a campaign that was taken back: every event cancelled, and nothing said of whom it addressed. */
export const withdrawnCalendarOf = (withdrawn: WithdrawnCampaign, { t, language }: PageContext): string => {
  const { campaign, days, withdrawnAt } = withdrawn;
  return calendarFile({
    name: t('calendar.withdrawn'),
    description: t('calendar.withdrawnText'),
    language,
    url: null,
    timeZone: campaign.timeZone,
    events: days.map((day) => ({
      ...cancelled(day, campaign.version, withdrawnAt),
      summary: t('calendar.dropped'),
      description: t('calendar.withdrawnText'),
    })),
  });
};

const nameOf = (data: CampaignData, context: PageContext): string => {
  const title = campaignWords(data.campaign, 'title', context).text;
  const section = sectionChosen(data, context);
  return section === null ? title : context.t('calendar.ofSection', { title, section: section.name });
};

const stormEvent = (
  day: DayView,
  { campaign }: CampaignData,
  context: PageContext,
  publicUrl: string,
): CalendarEvent => {
  const { t, href } = context;
  const url = `${publicUrl}${href(`/c/${campaign.slug}/days/${day.date}`)}`;
  const isPaused = pauseOf(campaign, day) !== null;
  const restriction = restrictionFor(campaign, context);
  // Nobody is called to what is paused, or to what is dangerous where they are.
  const isQuiet = isPaused || restriction !== null;
  return {
    ...identity(day, campaign.version),
    changedAt: lastChangeOf(day, campaign) ?? context.now,
    summary:
      restriction === null
        ? summaryOf(day, isPaused, context)
        : t('calendar.readOnly', { day: day.number, of: day.of }),
    description: [
      ...(restriction === null ? [] : [t('notice.readOnly'), restriction.note.text]),
      ...pauseLines(campaign, day, context),
      ...day.changed.slice(-1).map((change) => t('calendar.changed', { reason: change.reason })),
      t('calendar.description', { number: day.number, of: day.of, url }),
    ].join('\n'),
    url,
    status: isQuiet ? 'TENTATIVE' : 'CONFIRMED',
    hasAlarm: !isQuiet && campaign.status === 'published',
  };
};

const summaryOf = (day: DayView, isPaused: boolean, context: PageContext): string => {
  const { t } = context;
  const ministry = countriesOf(withoutPaused(day), context);
  if (isPaused) return t('feed.paused', { subject: ministry || t('calendar.summaryOpen') });
  return ministry === '' ? t('calendar.summaryOpen') : t('calendar.summary', { ministry });
};

const cancelled = (day: DayView, campaignVersion: number, changedAt: Date) => ({
  ...identity(day, campaignVersion),
  changedAt,
  status: 'CANCELLED' as const,
  hasAlarm: false,
  url: null,
});

/** Every change of the day, pauses of its ministries too, raises the day's version or adds a notice; the campaign's own changes raise its version. */
const identity = (
  { id, version, changed, stormStartsAt, stormEndsAt }: DayView,
  campaignVersion: number,
) => ({
  uid: `${id}@tweetathon`,
  sequence: version + changed.length + campaignVersion,
  startsAt: stormStartsAt,
  endsAt: stormEndsAt,
});

const lastChangeOf = (
  day: DayView,
  campaign: Pick<CampaignData['campaign'], 'publishedAt' | 'pausedAt'>,
): Date | null => {
  const pauses = [campaign.pausedAt, day.paused?.at, ...day.targets.map(({ paused }) => paused?.at)];
  const known = [campaign.publishedAt, day.changed.at(-1)?.at, ...pauses];
  const times = known.flatMap((at) => (at ? [at.getTime()] : []));
  return times.length > 0 ? new Date(Math.max(...times)) : null;
};
