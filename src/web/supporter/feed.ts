/** A campaign's news as an Atom feed: days that opened, answers, changes of the plan and pauses, newest first. */
import { Html } from '@kitajs/html';
import { Feed } from 'feed';
import type { PlanState } from '../../schedule/plan-change.entity.js';
import type { PageContext } from '../layout/page-context.js';
import { countryOf } from '../components/ministry.js';
import { countriesOf, planText } from './day-parts.js';
import { pauseLines } from './pauses.js';
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
    const safeTitle = Html.escapeHtml(title);
    const safeText = Html.escapeHtml(text).replaceAll('\n', '<br>');
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
        text: pauseLines(campaign, day, context).join('\n') || campaignWords(campaign, 'ask', context).text,
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
    day.changed.map(({ at, reason, before, after }) => ({
      id: `urn:uuid:${day.id}#changed-${at.getTime()}`,
      title: context.t('feed.changed', { date: context.format.date(day.date) }),
      // A day that the campaign lost has no page.
      path: `/c/${campaign.slug}/${dropped.includes(day) ? 'week' : `days/${day.date}`}`,
      at,
      text: [
        context.t('notice.reason', { reason }),
        ...whatChanged(before as PlanState, after as PlanState, context),
        ...(dropped.includes(day) ? [context.t('calendar.droppedText')] : []),
      ].join('\n'),
    })),
  );

/** What of the day was otherwise before, and how it is now. */
const whatChanged = (before: PlanState, after: PlanState, context: PageContext): string[] => {
  const partsOf = (plan: PlanState, other: PlanState): string[] => [
    planText(plan, context, other),
    plan.theme,
    plan.note,
  ];
  const [was, is] = [partsOf(before, after), partsOf(after, before)];
  const changed = (parts: readonly string[]): string =>
    parts
      .filter((_, index) => was[index] !== is[index])
      .map((part) => part || '–')
      .join(' · ');
  if (changed(was) === changed(is)) return [];
  return [
    context.t('notice.before', { plan: changed(was) }),
    context.t('notice.after', { plan: changed(is) }),
  ];
};

const pauses = ({ campaign, days }: CampaignData, context: PageContext): Entry[] => {
  const { pausedAt, pauseReason } = campaign;
  const subjects = [
    {
      id: campaign.id,
      paused: pausedAt && { at: pausedAt, reason: pauseReason ?? '' },
      subject: campaignWords(campaign, 'title', context).text,
    },
    ...days.flatMap(({ id, date, paused, targets }) => [
      { id, paused, subject: context.format.date(date) },
      ...targets.map((target) => ({
        id: target.id,
        paused: target.paused,
        subject: `${context.format.date(date)} (${countryOf(target.ministry, context)})`,
      })),
    ]),
  ];
  return subjects.flatMap(({ id, paused, subject }) =>
    paused === null
      ? []
      : [
          {
            id: `urn:uuid:${id}#paused-${paused.at.getTime()}`,
            title: context.t('feed.paused', { subject }),
            path: `/c/${campaign.slug}`,
            at: paused.at,
            text: paused.reason,
          },
        ],
  );
};
