/** Says that the device holds nothing of ours any more. */
import { Layout } from '../layout/layout.js';
import type { PageContext } from '../layout/page-context.js';

/** The page at `/forgotten`; its script empties what scripts keep. */
export function ForgottenPage({ context }: { context: PageContext }): JSX.Element {
  const { t } = context;
  return (
    <Layout context={context} title={t('forget.title')} path="/forgotten" scripts={['forget.js']} isPrivate>
      <h1 safe>{t('forget.title')}</h1>
      <p class="lead" safe>
        {t('forget.lead')}
      </p>
      <p>
        <a href="/" safe>
          {t('campaigns.title')}
        </a>
      </p>
    </Layout>
  );
}
