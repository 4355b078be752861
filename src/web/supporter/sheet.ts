/** A campaign's week on one sheet, for paper, chats and spreadsheets: days, ministries, storms, handles. It deals no posts. */
import { ACCOUNT_NETWORKS } from '../../domain/network.js';
import { dateIn } from '../../ministries/working-calendar.js';
import type { DayView, TargetView } from '../../schedule/day-view.js';
import { countryOf, ministryName } from '../components/ministry.js';
import type { PageContext } from '../layout/page-context.js';
import { countriesOf, dayKicker } from './day-parts.js';
import { pauseLines, pauseOf } from './pauses.js';
import { type CampaignData, campaignWords, dayWords, restrictionFor } from './shown.js';

/** The ministry's handles on the network, but those of accounts that are gone; none while writing to it is paused. */
export const handlesOn = ({ ministry, paused }: TargetView, network: string): string[] =>
  ministry.accounts
    .filter(
      ({ status, ...account }) => account.network === network && status !== 'none' && status !== 'suspended',
    )
    .flatMap(({ handle }) => (paused === null ? `@${handle}` : []));

/** The storm in the campaign's zone, then in each of its ministries': "17:30–18:30 (Germany)", with the date there where it is another. */
export const stormTimes = (day: DayView, campaignZone: string, context: PageContext): string[] => {
  const zones = new Set([campaignZone, ...day.targets.map(({ ministry }) => ministry.timeZone)]);
  return [...zones].map((zone) => stormTime(day, zone, context));
};

const stormTime = (
  { date, stormStartsAt, stormEndsAt }: DayView,
  zone: string,
  { t, format }: PageContext,
): string => {
  const span = {
    from: format.time(stormStartsAt, zone),
    to: format.time(stormEndsAt, zone),
    place: format.place(zone),
  };
  const dateThere = dateIn(zone, stormStartsAt);
  return dateThere === date
    ? t('sheet.span', span)
    : t('sheet.spanOn', { ...span, date: format.shortDate(dateThere) });
};

/** Whom the day addresses, in words, also where that is for supporters to choose. */
export const addresseeOf = (day: DayView, { campaign }: CampaignData, context: PageContext): string =>
  countriesOf(day, context) || context.t(campaign.isHistory ? 'outcome.noTarget' : 'today.willChoose');

/** The sheet as plain text, as it is passed on in chats. */
export const sheetText = (data: CampaignData, context: PageContext): string => {
  const { campaign, days } = data;
  const { t, format } = context;
  const restriction = restrictionFor(campaign, context);
  const dates = { from: format.partialDate(campaign.startsOn), to: format.partialDate(campaign.endsOn) };
  const head = [
    campaignWords(campaign, 'title', context).text,
    t('campaigns.dates', dates),
    campaignWords(campaign, 'ask', context).text,
  ];
  const foot = [
    ...(campaign.hashtags.length > 0 ? [campaign.hashtags.map((tag) => `#${tag}`).join(' ')] : []),
    campaign.status === 'published'
      ? t('sheet.post', { url: context.shareUrl(`/c/${campaign.slug}`) })
      : t('sheet.answers', { url: context.shareUrl(`/c/${campaign.slug}/answers`) }),
    t('sheet.asOf', {
      time: format.instant(context.now, campaign.timeZone),
      place: format.place(campaign.timeZone),
    }),
  ];
  const blocks = [
    head.filter(Boolean),
    ...(restriction === null ? [] : [[t('notice.readOnly'), restriction.note.text]]),
    ...days.map((day) => dayLines(day, data, context)),
    foot,
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};

const dayLines = (day: DayView, data: CampaignData, context: PageContext): string[] => {
  const { t } = context;
  const theme = dayWords(day, 'theme', data.campaign, context).text;
  return [
    dayKicker(day, context),
    addresseeOf(day, data, context),
    ...(theme === '' ? [] : [theme]),
    ...pauseLines(data.campaign, day, context),
    t('sheet.storm', { time: stormTimes(day, data.campaign.timeZone, context).join(' · ') }),
    ...day.targets.flatMap((target) => [
      ministryName(target.ministry, context).text,
      ...ACCOUNT_NETWORKS.flatMap((network) => {
        const handles = handlesOn(target, network);
        return handles.length === 0 ? [] : [`${t(`networks.${network}`)}: ${handles.join(' ')}`];
      }),
    ]),
  ];
};

/** The sheet as CSV, a row a target; a day without one has a row of its own. */
export const sheetCsv = async (data: CampaignData, context: PageContext): Promise<string> => {
  const { stringify } = await import('csv-stringify/sync');
  const rows = data.days.flatMap((day) =>
    day.targets.length === 0
      ? [csvRow(day, null, data, context)]
      : day.targets.map((target) => csvRow(day, target, data, context)),
  );
  // A cell that begins like a formula would be one in a spreadsheet; the mark tells spreadsheets that this is UTF-8.
  return stringify(rows, { header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' });
};

const csvRow = (
  day: DayView,
  target: TargetView | null,
  { campaign }: CampaignData,
  context: PageContext,
) => {
  const ministry = target?.ministry ?? null;
  const isPaused = pauseOf(campaign, day) !== null || (target?.paused ?? null) !== null;
  return {
    date: day.date,
    day: day.number,
    of: day.of,
    ministry: ministry?.slug ?? '',
    country: ministry === null ? '' : countryOf(ministry, context),
    ministry_name: ministry === null ? '' : ministryName(ministry, context).text,
    own_name: ministry?.ownName ?? '',
    storm_starts_at: day.stormStartsAt.toISOString(),
    storm_ends_at: day.stormEndsAt.toISOString(),
    campaign_time: context.format.time(day.stormStartsAt, campaign.timeZone),
    campaign_zone: campaign.timeZone,
    ministry_date: ministry === null ? '' : dateIn(ministry.timeZone, day.stormStartsAt),
    ministry_time: ministry === null ? '' : context.format.time(day.stormStartsAt, ministry.timeZone),
    ministry_zone: ministry?.timeZone ?? '',
    ...Object.fromEntries(
      ACCOUNT_NETWORKS.map((network) => [
        network,
        target === null ? '' : handlesOn(target, network).join(' ').replaceAll('@', ''),
      ]),
    ),
    paused: isPaused ? 'yes' : 'no',
    page: context.shareUrl(`/c/${campaign.slug}/days/${day.date}`),
  };
};
