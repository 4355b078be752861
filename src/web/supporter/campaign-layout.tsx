/** The frame of a campaign's pages: its title above, its three pages, and what everybody must know. */
import type { Children } from '@kitajs/html';
import { Notice } from '../components/notice.js';
import type { DayView } from '../../schedule/day-view.js';
import { Layout, type PagePreview } from '../layout/layout.js';
import type { PageContext } from '../layout/page-context.js';
import { altOf, cardOf, cardPath } from './card.js';
import { PauseNotice } from './pause-notice.js';
import { type CampaignData, campaignWords, type ShownCampaign } from './shown.js';

export interface CampaignLayoutProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly page: 'today' | 'week' | 'answers' | 'other';
  readonly title: string;
  /** After the campaign's own path, such as `/week`. */
  readonly path?: string;
  readonly description?: string;
  /** The day that the page is about, where it is about one. */
  readonly day?: DayView;
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  readonly isPrivate?: boolean;
  /** The database was away when the page was asked for. */
  readonly isStale?: boolean;
  readonly children?: Children;
}

/** A page of the campaign within its frame. */
export function CampaignLayout(props: CampaignLayoutProps): JSX.Element {
  const { context, data, page, path = '' } = props;
  const { t } = context;
  const base = `/c/${data.campaign.slug}`;
  return (
    <Layout
      context={context}
      title={props.title}
      path={`${base}${path}`}
      masthead={{ title: campaignWords(data.campaign, 'title', context).text, path: base }}
      navigation={[
        { path: base, label: t('nav.today'), isCurrent: page === 'today' },
        { path: `${base}/week`, label: t('nav.week'), isCurrent: page === 'week' },
        { path: `${base}/answers`, label: t('nav.answers'), isCurrent: page === 'answers' },
      ]}
      description={props.description}
      feedPath={`${base}/feed.atom`}
      preview={props.isPrivate ? undefined : previewOf(props)}
      scripts={props.scripts}
      styles={props.styles}
      isPrivate={props.isPrivate}
      bodyClass={page === 'today' ? 'today' : undefined}
    >
      {props.isStale ? <StaleNotice context={context} data={data} /> : ''}
      {data.campaign.isDemo ? (
        <p class="hint" safe>
          {t('notice.demo')}
        </p>
      ) : (
        ''
      )}
      {data.campaign.isHistory ? <Notice title={t('notice.history')} /> : ''}
      {data.campaign.pausedAt === null ? '' : <CampaignPause context={context} campaign={data.campaign} />}
      {props.children as 'safe'}
    </Layout>
  );
}

const previewOf = (props: CampaignLayoutProps): PagePreview => {
  const { context, data, day = null, page, path = '' } = props;
  const base = `/c/${data.campaign.slug}`;
  const card = cardOf(data, day, context);
  const campaignTitle = campaignWords(data.campaign, 'title', context).text;
  const url = context.shareUrl(`${base}${path}`);
  return {
    // Others keep it for days: nothing in it is of today alone.
    title: page === 'today' ? campaignTitle : `${props.title} – ${campaignTitle}`,
    description: campaignWords(data.campaign, 'ask', context).text,
    url,
    imageUrl: `${context.site}${cardPath(data, day, context)}`,
    imageAlt: altOf(card),
    oembedUrl: `${context.site}/oembed?url=${encodeURIComponent(url)}`,
  };
};

function StaleNotice({ context, data }: { context: PageContext; data: CampaignData }): JSX.Element {
  const { t, format } = context;
  const zone = data.campaign.timeZone;
  return (
    <Notice
      kind="stop"
      title={t('notice.stale', { time: format.time(data.loadedAt, zone), place: format.place(zone) })}
    />
  );
}

function CampaignPause({
  context,
  campaign,
}: {
  context: PageContext;
  campaign: ShownCampaign;
}): JSX.Element {
  const pause = { at: campaign.pausedAt ?? context.now, reason: campaign.pauseReason ?? '' };
  return (
    <PauseNotice
      context={context}
      title={context.t('notice.pausedCampaign')}
      pause={pause}
      zone={campaign.timeZone}
    />
  );
}
