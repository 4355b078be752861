/** A card: what an image says of a campaign or a day where somebody shares its address. Others keep it for days, so nothing in it is of today alone. */
import { createHash } from 'node:crypto';
import type { DayView } from '../../schedule/day-view.js';
import type { PageContext } from '../layout/page-context.js';
import { countriesOf, dayKicker } from './day-parts.js';
import { type CampaignData, campaignWords } from './shown.js';

export interface Card {
  readonly direction: 'ltr' | 'rtl';
  /** What it belongs to; empty where the headline says that. */
  readonly masthead: string;
  readonly kicker: string;
  /** A few words before the headline; empty where it says all. */
  readonly eyebrow: string;
  readonly headline: string;
  readonly footing: string;
}

/** The card of the day, or of the whole campaign. */
export const cardOf = (data: CampaignData, day: DayView | null, context: PageContext): Card =>
  day === null ? campaignCard(data, context) : dayCard(data, day, context);

const campaignCard = ({ campaign, days }: CampaignData, context: PageContext): Card => {
  const { t, format, direction } = context;
  return {
    direction,
    masthead: '',
    kicker: t('campaigns.dates', {
      from: format.partialDate(campaign.startsOn),
      to: format.partialDate(campaign.endsOn),
    }),
    eyebrow: '',
    headline: campaignWords(campaign, 'title', context).text,
    footing: days.length === 0 || campaign.isHistory ? '' : t('card.daily'),
  };
};

const dayCard = ({ campaign }: CampaignData, day: DayView, context: PageContext): Card => {
  const { t, format, direction } = context;
  const countries = countriesOf(day, context);
  const storm = {
    from: format.time(day.stormStartsAt, campaign.timeZone),
    to: format.time(day.stormEndsAt, campaign.timeZone),
    place: format.place(campaign.timeZone),
  };
  return {
    direction,
    masthead: campaignWords(campaign, 'title', context).text,
    kicker: dayKicker(day, context),
    eyebrow: countries === '' ? '' : t('card.weWriteTo'),
    headline: countries || (campaign.isHistory ? t('outcome.noTarget') : t('today.willChoose')),
    footing: t('card.storm', storm),
  };
};

/** What the card says, in one line of words. */
export const altOf = ({ masthead, kicker, eyebrow, headline, footing }: Card): string =>
  [`${eyebrow} ${headline}`.trim(), kicker, masthead, footing].filter(Boolean).join('. ');

/** What tells the card from every other: another wording has another. */
export const cardDigest = (card: Card): string =>
  createHash('sha256').update(JSON.stringify(card)).digest('base64url').slice(0, 12);

/** The address of the card's image; it changes with the card, so that others fetch it anew. */
export const cardPath = (data: CampaignData, day: DayView | null, context: PageContext): string => {
  const place = day === null ? '' : `/days/${day.date}`;
  const digest = cardDigest(cardOf(data, day, context));
  return `/c/${data.campaign.slug}${place}/card.png?lang=${context.language}&v=${digest}`;
};
