/** One campaign at a glance: what it is, where it stands, and the way to stop it at once. */
import type { DayView } from '../../schedule/day-view.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, Fact, PauseControl, Step } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';
import { CampaignSteps } from './campaign-steps.js';
import { DaysTable } from './days-table.js';

export interface OverviewView {
  readonly campaign: CampaignHere & {
    readonly ask: string;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly timeZone: string;
    readonly stormAt: string;
    readonly stormMinutes: number;
    readonly languages: readonly string[];
    readonly hashtags: readonly string[];
    readonly isDemo: boolean;
    readonly isHistory: boolean;
    readonly pausedAt: Date | null;
    readonly pauseReason: string | null;
  };
  readonly days: readonly DayView[];
  readonly blockers: number;
}

/** The campaign's first page in the workspace. */
export const overviewPage = (
  page: WorkspacePage,
  { campaign, days, blockers }: OverviewView,
): JSX.Element => {
  const path = `/workspace/campaigns/${campaign.slug}`;
  const { t } = page;
  return (
    <Shell
      page={page}
      title={t('nav.overview')}
      campaign={campaign}
      beside={
        <>
          {campaign.status === 'draft' ? (
            ''
          ) : (
            <Step href={`/c/${campaign.slug}`} text={t('overview.public')} />
          )}
          {allows(page, 'campaign.edit') ? <Step href={`${path}/edit`} text={t('campaign.edit')} /> : ''}
        </>
      }
    >
      <NextStep page={page} campaign={campaign} days={days} blockers={blockers} />
      {campaign.isDemo ? (
        <p class="notice" safe>
          {t('overview.demo')}
        </p>
      ) : (
        ''
      )}
      <Facts page={page} campaign={campaign} />
      {allows(page, 'campaign.pause') && campaign.status === 'published' ? (
        <section aria-labelledby="pause">
          <h2 id="pause" safe>
            {t('pause.campaign')}
          </h2>
          <PauseControl
            page={page}
            action={path}
            id="campaign"
            about={campaign.title}
            paused={campaign.pausedAt ? { at: campaign.pausedAt, reason: campaign.pauseReason ?? '' } : null}
            zone={campaign.timeZone}
          />
        </section>
      ) : (
        ''
      )}
      <section aria-labelledby="days">
        <h2 id="days" safe>
          {t('nav.days')}
        </h2>
        {days.length === 0 ? (
          <Empty text={t('days.none')} />
        ) : (
          <DaysTable page={page} slug={campaign.slug} zone={campaign.timeZone} days={days} />
        )}
      </section>
      <CampaignSteps page={page} campaign={campaign} isOver={days.every(({ state }) => state === 'closed')} />
    </Shell>
  );
};

const NextStep = ({ page, campaign, days, blockers }: OverviewView & { page: WorkspacePage }) => {
  const path = `/workspace/campaigns/${campaign.slug}`;
  if (campaign.status !== 'draft') return '';
  const withTargets = days.some(({ targets }) => targets.length > 0);
  return (
    <div class="notice next">
      <h2 safe>{page.t('overview.next')}</h2>
      {withTargets ? (
        <p>
          <a href={`${path}/publication`} safe>
            {blockers > 0 ? page.t('overview.blockers', { count: blockers }) : page.t('overview.ready')}
          </a>
        </p>
      ) : (
        <p>
          <a href={`${path}/days`} safe>
            {page.t('overview.addTargets')}
          </a>
        </p>
      )}
    </div>
  );
};

const Facts = ({ page, campaign }: { page: WorkspacePage; campaign: OverviewView['campaign'] }) => (
  <dl class="facts">
    <Fact term={page.t('campaign.ask')}>
      <span dir="auto" safe>
        {campaign.ask || page.t('state.notSet')}
      </span>
    </Fact>
    <Fact term={page.t('home.dates')}>
      <span safe>
        {page.t('home.span', {
          first: page.formats.date(campaign.startsOn),
          last: page.formats.date(campaign.endsOn),
        })}
      </span>
    </Fact>
    <Fact term={page.t('campaign.stormAt')}>
      <span safe>
        {page.t('overview.storm', {
          time: campaign.stormAt.slice(0, 5),
          minutes: campaign.stormMinutes,
          zone: campaign.timeZone,
        })}
      </span>
    </Fact>
    <Fact term={page.t('campaign.languages')}>
      <span safe>{page.formats.list(campaign.languages.map((code) => page.formats.language(code)))}</span>
    </Fact>
    <Fact term={page.t('campaign.hashtags')}>
      <bdi safe>{campaign.hashtags.map((tag) => `#${tag}`).join(' ') || page.t('state.notSet')}</bdi>
    </Fact>
  </dl>
);
