/** What supporters' pages show of a campaign: loaded once for all of them, then only read. */
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { type DayState, stateOf } from '../../domain/campaign-day.js';
import type { Channel } from '../../domain/channel.js';
import type { ClaimView, DayView, MinistryView } from '../../schedule/day-view.js';
import type { StageCounts } from '../components/counts-table.js';
import type { PageContext } from '../layout/page-context.js';

export interface Words {
  readonly text: string;
  readonly lang: string;
}

/** An answer of the public ledger. */
export interface Answer {
  readonly id: string;
  readonly ministry: MinistryView;
  /** The date that it answers; null while unassigned. */
  readonly day: string | null;
  readonly channel: Channel;
  readonly network: string | null;
  readonly url: string | null;
  readonly postedAt: Date;
  readonly postedAtIsDayOnly: boolean;
  /** Null where the wording is not archived. */
  readonly text: string | null;
  readonly wordingNotArchived: boolean;
  readonly language: string;
  readonly translation: string | null;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly sha256: string | null;
  readonly recordedAt: Date;
}

/** That a ministry was in contact, about which the public learns no more. */
export interface Contact {
  readonly ministry: MinistryView;
  readonly day: string | null;
}

/** A ministry that was addressed and of which no answer has been observed. */
export interface Silence {
  readonly ministry: MinistryView;
  readonly since: Date;
}

export type ShownCampaign = Pick<
  Campaign,
  | 'id'
  | 'slug'
  | 'title'
  | 'ask'
  | 'conduct'
  | 'safety'
  | 'translations'
  | 'timeZone'
  | 'startsOn'
  | 'endsOn'
  | 'languages'
  | 'status'
  | 'isHistory'
  | 'isDemo'
  | 'pausedAt'
  | 'pauseReason'
  | 'publishedAt'
  | 'hashtags'
  | 'version'
  | 'responseWindowDays'
> & {
  readonly restrictions: readonly Restricted[];
};

export interface Restricted {
  readonly kind: string;
  readonly value: string;
  readonly note: string;
  readonly translations: Readonly<Record<string, string>>;
}

/** A section that takes part. */
export interface ShownSection {
  readonly slug: string;
  readonly name: string;
  /** The origins whose pages may frame its card. */
  readonly frameOrigins: readonly string[];
  /** What it tells its own supporters, by language. */
  readonly notes: Readonly<Record<string, string>>;
}

export interface CampaignData {
  readonly campaign: ShownCampaign;
  readonly days: readonly DayView[];
  /** Days that were published and are no longer part of the campaign. */
  readonly dropped: readonly DayView[];
  readonly answers: readonly Answer[];
  readonly contacts: readonly Contact[];
  readonly silent: readonly Silence[];
  /** By date; small numbers are null. */
  readonly counts: Readonly<Record<string, StageCounts>>;
  /** Languages with approved posts, by the ministry's slug. */
  readonly postLanguages: Readonly<Record<string, readonly string[]>>;
  /** Languages with approved posts that answer a response, by the response's id. */
  readonly replySets: Readonly<Record<string, readonly string[]>>;
  /** Whether a post of the campaign has an image. */
  readonly offersImages: boolean;
  readonly sections: readonly ShownSection[];
  readonly loadedAt: Date;
}

/** What the day counts; a day of which nothing was counted has numbers too small to show. */
export const countsOn = ({ counts }: CampaignData, day: DayView): StageCounts =>
  counts[day.date] ?? { dealt: null, clicked: null, reported: null, linked: null };

/** The section whose link the reader followed; null for everybody else. */
export const sectionChosen = ({ sections }: CampaignData, { choices }: PageContext): ShownSection | null =>
  sections.find(({ slug }) => slug === choices.section) ?? null;

/** The state of the day now, whenever it was loaded. */
export const stateNow = (day: DayView, now: Date): DayState => stateOf(day, now);

/** The open day, the one before it and the one to come. */
export const aroundNow = (
  days: readonly DayView[],
  now: Date,
): { today: DayView | null; previous: DayView | null; next: DayView | null } => ({
  today: days.find((day) => stateNow(day, now) === 'open') ?? null,
  previous: days.findLast((day) => stateNow(day, now) === 'closed') ?? null,
  next: days.find((day) => stateNow(day, now) === 'upcoming') ?? null,
});

type CampaignText = 'title' | 'ask' | 'conduct' | 'safety';

/** A text of the campaign in the reader's language, or in the campaign's first one. */
export const campaignWords = (
  campaign: ShownCampaign,
  field: CampaignText,
  { language }: PageContext,
): Words => {
  const translated = campaign.translations[language]?.[field];
  if (translated) return { text: translated, lang: language };
  return { text: campaign[field], lang: campaign.languages[0] ?? 'en' };
};

/** The day's theme or note, likewise. */
export const dayWords = (
  day: DayView,
  field: 'theme' | 'note',
  campaign: ShownCampaign,
  { language }: PageContext,
): Words => {
  const translated = day.translations[language]?.[field];
  return translated
    ? { text: translated, lang: language }
    : { text: day[field], lang: campaign.languages[0] ?? 'en' };
};

/** The claim in the reader's language, in English, or in whatever it has. */
export const claimWords = (claim: ClaimView, { language }: PageContext): Words => {
  for (const lang of [language, 'en', ...Object.keys(claim.texts)]) {
    const text = claim.texts[lang];
    if (text) return { text, lang };
  }
  return { text: '', lang: language };
};

/** Why this reader should read and not post; null where they may. */
export const restrictionFor = (
  { restrictions }: ShownCampaign,
  { language, choices }: PageContext,
): { restriction: Restricted; note: Words } | null => {
  const mine: Readonly<Record<string, string | null>> = { language, ...choices };
  const restriction = restrictions.find(
    ({ kind, value }) => mine[kind]?.toLowerCase() === value.toLowerCase(),
  );
  if (restriction === undefined) return null;
  const translated = restriction.translations[language];
  const note = translated ? { text: translated, lang: language } : { text: restriction.note, lang: 'en' };
  return { restriction, note };
};

/** Whether this reader may be dealt a post on the day. */
export const canPost = (data: CampaignData, day: DayView, context: PageContext): boolean =>
  data.campaign.status === 'published' &&
  data.campaign.pausedAt === null &&
  day.paused === null &&
  restrictionFor(data.campaign, context) === null;

/** The languages in which this reader can be dealt a post to the ministry, the one to begin with first. */
export const dealableLanguages = (
  { campaign, postLanguages }: CampaignData,
  ministry: MinistryView,
  { language }: PageContext,
): string[] => {
  const closed = campaign.restrictions.filter(({ kind }) => kind === 'language').map(({ value }) => value);
  const open = (postLanguages[ministry.slug] ?? []).filter((code) => !closed.includes(code));
  const rank = (code: string): number =>
    code === language ? 0 : code === ministry.ownLanguage ? 2 : 1 + campaign.languages.indexOf(code) / 100;
  return [...open].sort((one, other) => rank(one) - rank(other));
};

/** The ministries that a post can be written to on the day: its own unless paused; on a day of choice, those without an answer. */
export const openMinistries = ({ days, answers, silent }: CampaignData, day: DayView): MinistryView[] => {
  if (day.targets.length > 0)
    return day.targets.filter(({ paused }) => !paused).map(({ ministry }) => ministry);
  const answered = new Set(answers.map(({ ministry }) => ministry.slug));
  const unanswered = days
    .flatMap(({ targets }) => targets.map(({ ministry }) => ministry))
    .filter(({ slug }) => !answered.has(slug));
  const all = [...unanswered, ...silent.map(({ ministry }) => ministry)];
  return [...new Map(all.map((ministry) => [ministry.slug, ministry])).values()];
};
