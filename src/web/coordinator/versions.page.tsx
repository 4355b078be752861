/** The versions of a published plan in the workspace: what changed, when and why, and each plan whole. */
import type { PlanVersion } from '../../schedule/plan-versions.js';
import { between, Differences, type DifferenceWords } from '../components/plan-differences.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, Stamp, Step } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { nameOf, type WorkspacePage } from '../workspace/workspace-page.js';

export interface VersionsView {
  readonly campaign: CampaignHere & { readonly timeZone: string };
  /** The newest first. */
  readonly versions: readonly PlanVersion[];
}

type VersionView = VersionsView & { readonly version: PlanVersion };

const pathOf = ({ slug }: CampaignHere): string => `/workspace/campaigns/${slug}`;

/** Every version, the newest first. */
export const versionsPage = (page: WorkspacePage, view: VersionsView): JSX.Element => {
  const { campaign, versions } = view;
  return (
    <Shell page={page} title={page.t('plan.title')} campaign={campaign}>
      {versions.length === 0 ? (
        <Empty
          text={page.t('plan.unpublished')}
          next={
            <a href={`${pathOf(campaign)}/publication`} safe>
              {page.t('nav.publication')}
            </a>
          }
        />
      ) : (
        <p class="lead" safe>
          {page.t(versions.length > 1 ? 'plan.lead' : 'plan.single')}
        </p>
      )}
      {versions.map((version) => (
        <Version page={page} {...view} version={version} />
      ))}
    </Shell>
  );
};

const Version = ({ page, campaign, version }: VersionView & { page: WorkspacePage }) => {
  const id = `version-${version.number}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <a href={`${pathOf(campaign)}/versions/${version.number}`} safe>
          {page.t('plan.version', { number: version.number })}
        </a>
      </h2>
      <Since page={page} campaign={campaign} version={version} />
      {version.changes.length === 0 ? (
        ''
      ) : (
        <Differences
          words={differenceWords(page)}
          formats={page.formats}
          caption={page.t('plan.changes', { number: version.number })}
          changes={version.changes}
          dayPath={dayPathIn(campaign)}
        />
      )}
    </section>
  );
};

const Since = ({ page, campaign, version }: Omit<VersionView, 'versions'> & { page: WorkspacePage }) => (
  <>
    {version.reason === null ? (
      ''
    ) : (
      <p>
        <span safe>{`${page.t('day.reason')}: `}</span>
        <bdi safe>{version.reason}</bdi>
      </p>
    )}
    <p class="hint">
      <span safe>{`${page.t(version.number === 1 ? 'plan.published' : 'plan.since')} `}</span>
      <Stamp page={page} at={version.at} zone={campaign.timeZone} />{' '}
      <span safe>{`(${page.formats.place(campaign.timeZone)})`}</span>
    </p>
  </>
);

const dayPathIn = (campaign: CampaignHere) => (date: string) => `${pathOf(campaign)}/days/${date}`;

/** One plan as it stood, beside the one of today. */
export const versionPage = (page: WorkspacePage, view: VersionView): JSX.Element => {
  const { campaign, versions, version } = view;
  const newest = versions[0] ?? version;
  const isNewest = newest.number === version.number;
  return (
    <Shell
      page={page}
      title={page.t('plan.version', { number: version.number })}
      campaign={campaign}
      beside={<Step href={`${pathOf(campaign)}/versions`} text={page.t('plan.all')} />}
    >
      <Since page={page} campaign={campaign} version={version} />
      <p class="lead" safe>
        {page.t(isNewest ? 'plan.current' : 'plan.compared')}
      </p>
      <Differences
        words={differenceWords(page)}
        formats={page.formats}
        caption={page.t('plan.version', { number: version.number })}
        changes={between(version.days, isNewest ? version.days : newest.days)}
        dayPath={dayPathIn(campaign)}
      />
    </Shell>
  );
};

/** The words in which the workspace tells differences. */
export const differenceWords = (page: WorkspacePage): DifferenceWords => ({
  date: page.t('days.date'),
  targets: page.t('days.targets'),
  storm: page.t('days.storm'),
  words: page.t('plan.words'),
  added: page.t('plan.added'),
  removed: page.t('plan.removed'),
  nobody: page.t('days.noTarget'),
  dayAdded: page.t('plan.dayAdded'),
  dayRemoved: page.t('plan.dayRemoved'),
  network: (network) => nameOf(page, 'network', network),
});
