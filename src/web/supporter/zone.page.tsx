/** Where a reader whose browser runs no script says what time it is where they are. */
import { campaignWords, type ShownCampaign } from './shown.js';
import { Layout } from '../layout/layout.js';
import type { PageContext } from '../layout/page-context.js';

export interface ZoneProps {
  readonly context: PageContext;
  readonly campaign: ShownCampaign;
}

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))];

/** The page at `/c/:slug/zone`. */
export function ZonePage({ context, campaign }: ZoneProps): JSX.Element {
  const { t, choices, language } = context;
  const path = `/c/${campaign.slug}`;
  const kept = { lang: language, section: choices.section, country: choices.country };
  return (
    <Layout
      context={context}
      title={t('zone.title')}
      path={`${path}/zone`}
      masthead={{ title: campaignWords(campaign, 'title', context).text, path }}
    >
      <h1 safe>{t('zone.title')}</h1>
      <p class="lead" safe>
        {t('zone.lead')}
      </p>
      <form method="get" action={path}>
        {Object.entries(kept).map(([name, value]) =>
          value === null ? '' : <input type="hidden" name={name} value={value} />,
        )}
        <div>
          <label for="zone" safe>
            {t('zone.label')}
          </label>
          <select id="zone" name="zone" dir="ltr">
            {ZONES.map((zone) => (
              <option value={zone} selected={zone === (choices.zone ?? campaign.timeZone)} safe>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </div>
        <button safe>{t('zone.save')}</button>
      </form>
    </Layout>
  );
}
