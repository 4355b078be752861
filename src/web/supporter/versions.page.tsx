/** The versions of a published plan, so that an earlier one stays readable and nobody need guess what changed. */
import { type PlanVersion, planVersions } from '../../schedule/plan-versions.js';
import { between, Differences, type DifferenceWords } from '../components/plan-differences.js';
import type { PageContext } from '../layout/page-context.js';
import type { TextKey } from '../locales/translate.js';
import { CampaignLayout } from './campaign-layout.js';
import type { CampaignData } from './shown.js';

export interface VersionsProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly isStale?: boolean;
}

type VersionProps = VersionsProps & { readonly version: PlanVersion };

/** What the campaign's supporters were told, the newest first. */
export const versionsOf = ({ campaign, days, dropped }: CampaignData): PlanVersion[] =>
  planVersions({ ...campaign, days, dropped });

/** The page at `/c/:slug/versions`. */
export function VersionsPage({ context, data, isStale }: VersionsProps): JSX.Element {
  const { t } = context;
  const versions = versionsOf(data);
  return (
    <CampaignLayout
      context={context}
      data={data}
      page="other"
      path="/versions"
      title={t('versions.title')}
      isStale={isStale}
    >
      <h1 safe>{t('versions.title')}</h1>
      <p class="lead" safe>
        {t(versions.length > 1 ? 'versions.lead' : 'versions.none')}
      </p>
      {versions.map((version) => (
        <Version context={context} data={data} version={version} />
      ))}
    </CampaignLayout>
  );
}

function Version({ context, data, version }: VersionProps): JSX.Element {
  const { t, format, href } = context;
  const { number, changes } = version;
  const id = `version-${number}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <a href={href(`/c/${data.campaign.slug}/versions/${number}`)} safe>
          {t('versions.version', { number })}
        </a>
      </h2>
      <Since context={context} data={data} version={version} />
      {changes.length === 0 ? (
        ''
      ) : (
        <Differences
          words={differenceWords(context)}
          formats={format}
          caption={t('versions.changes', { number })}
          changes={changes}
          dayPath={(date) => href(`/c/${data.campaign.slug}/days/${date}`)}
        />
      )}
    </section>
  );
}

function Since({ context, data, version: { number, at, reason } }: VersionProps): JSX.Element {
  const { t, format } = context;
  const zone = data.campaign.timeZone;
  const when = { time: format.instant(at, zone), place: format.place(zone) };
  return (
    <>
      {reason === null ? (
        ''
      ) : (
        <p dir="auto" safe>
          {t('notice.reason', { reason })}
        </p>
      )}
      <p class="hint" safe>
        {t(number === 1 ? 'versions.published' : 'versions.since', when)}
      </p>
    </>
  );
}

/** The page at `/c/:slug/versions/:number`: the whole plan as it stood, and what is otherwise today. */
export function VersionPage(props: VersionProps): JSX.Element {
  const { context, data, version, isStale } = props;
  const { t, format, href } = context;
  const [newest = version] = versionsOf(data);
  const title = t('versions.version', { number: version.number });
  const isNewest = newest.number === version.number;
  return (
    <CampaignLayout
      context={context}
      data={data}
      page="other"
      path={`/versions/${version.number}`}
      title={title}
      isStale={isStale}
    >
      <h1 safe>{title}</h1>
      <Since {...props} />
      <p class="lead" safe>
        {t(isNewest ? 'versions.current' : 'versions.compared')}
      </p>
      <Differences
        words={differenceWords(context)}
        formats={format}
        caption={title}
        changes={between(version.days, isNewest ? version.days : newest.days)}
        dayPath={(date) => href(`/c/${data.campaign.slug}/days/${date}`)}
      />
      <p>
        <a href={href(`/c/${data.campaign.slug}/versions`)} safe>
          {t('versions.all')}
        </a>
      </p>
    </CampaignLayout>
  );
}

const differenceWords = ({ t }: PageContext): DifferenceWords => ({
  date: t('week.date'),
  targets: t('week.ministry'),
  storm: t('week.storm'),
  words: t('versions.words'),
  added: t('versions.added'),
  removed: t('versions.removed'),
  nobody: t('versions.nobody'),
  dayAdded: t('versions.dayAdded'),
  dayRemoved: t('versions.dayRemoved'),
  network: (network) => t(`networks.${network}` as TextKey),
});
