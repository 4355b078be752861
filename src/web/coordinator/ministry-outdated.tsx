/** That published days still show a ministry as it was, said where somebody just changed it. */
import type { OutdatedCampaign } from '../../schedule/shown-ministries.service.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { datesIn } from './dates-in.js';

/** Each public campaign that is not up to date, with the way to where that is mended; nothing where all are. */
export const MinistryOutdated = ({
  page,
  campaigns,
}: {
  page: WorkspacePage;
  campaigns: readonly OutdatedCampaign[];
}) =>
  campaigns.length === 0 ? (
    ''
  ) : (
    <section class="notice wrong" aria-labelledby="outdated">
      <h2 id="outdated" safe>
        {page.t('shown.title')}
      </h2>
      {campaigns.some(({ isStillDealt }) => isStillDealt) ? <p safe>{page.t('shown.still')}</p> : ''}
      <ul>
        {campaigns.map(({ slug, title, dates }) => (
          <li>
            <bdi safe>{title}</bdi> <span safe>{`(${datesIn(page, dates)}):`}</span>{' '}
            <a href={`/workspace/campaigns/${slug}/publication#warnings`} safe>
              {page.t('shown.where')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
