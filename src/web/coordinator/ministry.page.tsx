/** One ministry: what is known of it, its accounts, and a button for each look at them. */
import { Shell } from '../workspace/shell.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';
import { ministryName } from './days-table.js';
import { MinistryAccounts } from './ministry-accounts.js';
import { MinistryOutdated } from './ministry-outdated.js';
import { MinistryDetails } from './ministry-details.js';
import type { MinistryPageView } from './ministry-page-view.js';

/** The page of one ministry, or of a new one. */
export const ministryPage = (page: WorkspacePage, view: MinistryPageView): JSX.Element => (
  <Shell page={page} title={view.ministry ? ministryName(page, view.ministry) : page.t('ministries.new')}>
    <MinistryOutdated page={page} campaigns={view.outdated} />
    {view.ministry ? <MinistryAccounts page={page} {...view} ministry={view.ministry} /> : ''}
    {allows(page, 'ministry.edit') ? <MinistryDetails page={page} {...view} /> : ''}
  </Shell>
);
