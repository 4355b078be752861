/** The list of a campaign's days. */
import type { DayView } from '../../schedule/day-view.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { DaysTable } from './days-table.js';

export interface DaysView {
  readonly campaign: CampaignHere & { readonly timeZone: string };
  readonly days: readonly DayView[];
}

/** Every day with its targets. */
export const daysPage = (page: WorkspacePage, { campaign, days }: DaysView): JSX.Element => (
  <Shell page={page} title={page.t('nav.days')} campaign={campaign}>
    <p class="lead" safe>
      {page.t('days.lead')}
    </p>
    {days.length === 0 ? (
      <Empty text={page.t('days.none')} />
    ) : (
      <DaysTable page={page} slug={campaign.slug} zone={campaign.timeZone} days={days} />
    )}
  </Shell>
);
