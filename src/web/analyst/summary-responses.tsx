/** The responses of a summary: each target of each day, and how long the first one took. */
import type { CampaignSummary, DaySummaryView } from '../../engagement/summary.js';
import { ministryName } from '../coordinator/days-table.js';
import { Table, Tag } from '../workspace/parts.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { Count } from './count.js';

interface SummaryProps {
  readonly page: WorkspacePage;
  readonly campaign: { readonly slug: string };
  readonly summary: CampaignSummary;
}

/** A time to a response in words; unknown where there is none. */
export const duration = (page: WorkspacePage, seconds: number | null): string =>
  seconds === null ? page.t('state.unknown') : page.formats.duration(seconds * 1000);

/** The day at the head of a row, with its state. */
export const DayHead = ({
  page,
  campaign,
  day,
}: Pick<SummaryProps, 'page' | 'campaign'> & { day: DaySummaryView }) => (
  <th scope="row">
    <a href={`/workspace/campaigns/${campaign.slug}/days/${day.date}`} safe>
      {page.t('days.numbered', { number: day.number, date: page.formats.shortDate(day.date) })}
    </a>{' '}
    <Tag page={page} set="dayState" value={day.state} />
  </th>
);

/** A row for each target of each day. */
export const Responses = (props: SummaryProps) => {
  const { page, summary } = props;
  return (
    <Table
      caption={page.t('summary.responsesCaption')}
      heads={[
        page.t('days.date'),
        page.t('response.ministry'),
        page.t('summary.responses'),
        page.t('summary.first'),
        page.t('summary.window'),
      ]}
    >
      {summary.days.flatMap((day) =>
        day.targets.length === 0
          ? [
              <tr>
                <DayHead {...props} day={day} />
                <td colspan="4" safe>
                  {page.t('days.noTarget')}
                </td>
              </tr>,
            ]
          : day.targets.map((target, index) => (
              <tr>
                {index === 0 ? <DayHead {...props} day={day} /> : <td></td>}
                <td dir="auto" safe>
                  {ministryName(page, target.ministry)}
                </td>
                <Count page={page} value={target.responses} />
                <td safe>
                  {target.responses === 0
                    ? day.state === 'upcoming'
                      ? ''
                      : page.t('summary.noneYet')
                    : target.firstResponseAfterSeconds === null
                      ? page.t('summary.dateOnly')
                      : duration(page, target.firstResponseAfterSeconds)}
                </td>
                <td safe>
                  {day.state === 'upcoming'
                    ? page.t('dayState.upcoming')
                    : page.t(target.isWindowOpen ? 'summary.windowOpen' : 'summary.windowClosed')}
                </td>
              </tr>
            )),
      )}
    </Table>
  );
};
