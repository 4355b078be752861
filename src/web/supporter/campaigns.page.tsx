/** The campaigns that everybody may see: running, to come, over. */
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { Layout } from '../layout/layout.js';
import type { PageContext } from '../layout/page-context.js';

export type ListedCampaign = Pick<
  Campaign,
  'slug' | 'title' | 'startsOn' | 'endsOn' | 'translations' | 'languages' | 'status'
> & {
  /** The date in the campaign's zone now. */
  readonly today: string;
};

export interface CampaignsProps {
  readonly context: PageContext;
  readonly campaigns: readonly ListedCampaign[];
}

type Season = 'live' | 'upcoming' | 'past';

const SEASONS: readonly Season[] = ['live', 'upcoming', 'past'];

/** Whether the campaign runs today, later, or is over. */
export const seasonOf = ({ startsOn, endsOn, today, status }: ListedCampaign): Season => {
  if (status === 'archived' || endsOn < today) return 'past';
  return startsOn > today ? 'upcoming' : 'live';
};

/** The page at `/` where no single campaign is live. */
export function CampaignsPage({ context, campaigns }: CampaignsProps): JSX.Element {
  const { t } = context;
  return (
    <Layout context={context} title={t('campaigns.title')} path="/" description={t('campaigns.lead')}>
      <h1 safe>{t('campaigns.title')}</h1>
      <p class="lead" safe>
        {t('campaigns.lead')}
      </p>
      {campaigns.length === 0 ? <p safe>{t('campaigns.empty')}</p> : ''}
      {SEASONS.map((season) => (
        <Listed
          context={context}
          season={season}
          campaigns={campaigns.filter((campaign) => seasonOf(campaign) === season)}
        />
      ))}
    </Layout>
  );
}

function Listed({ context, season, campaigns }: CampaignsProps & { season: Season }): JSX.Element {
  if (campaigns.length === 0) return <></>;
  const { t, format, href, language } = context;
  return (
    <section aria-labelledby={season}>
      <h2 id={season} safe>
        {t(`campaigns.${season}`)}
      </h2>
      <ul class="plain facts">
        {campaigns.map(({ slug, title, translations, languages, startsOn, endsOn }) => {
          const translated = translations[language]?.title;
          return (
            <li>
              <a href={href(`/c/${slug}`)} lang={translated ? language : languages[0]} dir="auto" safe>
                {translated ?? title}
              </a>
              <br />
              <small class="hint" safe>
                {t('campaigns.dates', { from: format.partialDate(startsOn), to: format.partialDate(endsOn) })}
              </small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The one campaign that runs now, or that comes next where none runs; null where a reader has to choose. */
export const liveCampaign = (campaigns: readonly ListedCampaign[]): ListedCampaign | null => {
  for (const season of ['live', 'upcoming'] as const) {
    const found = campaigns.filter((campaign) => seasonOf(campaign) === season);
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
};
