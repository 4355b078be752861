/** A campaign's news as an Atom feed: days that opened, answers, changes of the plan and pauses, newest first. */
import { Html } from '@kitajs/html';
import { Feed } from 'feed';
import type { PageContext } from '../layout/page-context.js';
import { countryOf } from '../components/ministry.js';
import { countriesOf } from './day-parts.js';
import { type CampaignData, campaignWords, stateNow } from './shown.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly at: Date;
  readonly text: string;
}

const MOST_ENTRIES = 60;

/** The feed as XML; each entry keeps its id for ever. */
export const feedOf = (data: CampaignData, context: PageContext, publicUrl: string): string => {
  const { campaign } = data;
  const link = (path: string): string => `${publicUrl}${context.href(path)}`;
  const entries = entriesOf(data, context)
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .slice(0, MOST_ENTRIES);
  const feed = new Feed({
    id: `urn:uuid:${campaign.id}`,
    title: campaignWords(campaign, 'title', context).text,
    description: context.t('feed.subtitle'),
    link: link(`/c/${campaign.slug}`),
    language: context.language,
    updated: entries[0]?.at ?? campaign.publishedAt ?? context.now,
    copyright: '',
    generator: 'Tweetathon',
    feedLinks: { atom: link(`/c/${campaign.slug}/feed.atom`) },
    author: { name: campaignWords(campaign, 'title', context).text },
  });
  for (const { id, title, path, at, text } of entries) {
    // Readers take both for HTML.
    const [safeTitle, safeText] = [Html.escapeHtml(title), Html.escapeHtml(text)];
    feed.addItem({ id, title: safeTitle, link: link(path), date: at, published: at, description: safeText });
  }
  return feed.atom1();
};

const entriesOf = (data: CampaignData, context: PageContext): Entry[] => [
  ...openings(data, context),
  ...answers(data, context),
  ...changes(data, context),
  ...pauses(data, context),
];

const openings = ({ campaign, days }: CampaignData, context: PageContext): Entry[] =>
  days
    .filter((day) => stateNow(day, context.now) !== 'upcoming')
    .map((day) => {
      const date = context.format.date(day.date);
      const ministries = countriesOf(day, context);
      return {
        id: `urn:uuid:${day.id}`,
        title:
          ministries === ''
            ? context.t('feed.opensChoice', { date })
            : context.t('feed.opens', { date, ministries }),
        path: `/c/${campaign.slug}/days/${day.date}`,
        at: day.opensAt,
        text: campaignWords(campaign, 'ask', context).text,
      };
    });

const answers = ({ campaign, answers: all }: CampaignData, context: PageContext): Entry[] =>
  all.map((answer) => ({
    id: `urn:uuid:${answer.id}`,
    title: context.t('feed.answered', { ministry: countryOf(answer.ministry, context) }),
    path: `/c/${campaign.slug}/answers#answer-${answer.id}`,
    at: answer.recordedAt,
    text: answer.text ?? context.t('answers.notArchived'),
  }));

const changes = ({ campaign, days, dropped }: CampaignData, context: PageContext): Entry[] =>
  [...days, ...dropped].flatMap((day) =>
    day.changed.map(({ at, reason }) => ({
      id: `urn:uuid:${day.id}#changed-${at.getTime()}`,
      title: context.t('feed.changed', { date: context.format.date(day.date) }),
      // A day that the campaign lost has no page.
      path: `/c/${campaign.slug}/${dropped.includes(day) ? 'week' : `days/${day.date}`}`,
      at,
      text: reason,
    })),
  );

const pauses = ({ campaign, days }: CampaignData, context: PageContext): Entry[] => {
  const subjects = [
    {
      id: campaign.id,
      at: campaign.pausedAt,
      reason: campaign.pauseReason ?? '',
      subject: campaignWords(campaign, 'title', context).text,
    },
    ...days.map(({ id, date, paused }) => ({
      id,
      at: paused?.at ?? null,
      reason: paused?.reason ?? '',
      subject: context.format.date(date),
    })),
  ];
  return subjects.flatMap(({ id, at, reason, subject }) =>
    at === null
      ? []
      : [
          {
            id: `urn:uuid:${id}#paused-${at.getTime()}`,
            title: context.t('feed.paused', { subject }),
            path: `/c/${campaign.slug}`,
            at,
            text: reason,
          },
        ],
  );
};
