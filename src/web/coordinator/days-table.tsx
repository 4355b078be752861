/** The days of a campaign in a table: state, storm, targets. */
import type { DayView } from '../../schedule/day-view.js';
import { Table, Tag } from '../workspace/parts.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';

interface DaysProps {
  readonly page: WorkspacePage;
  readonly slug: string;
  readonly zone: string;
  readonly days: readonly DayView[];
}

/** A ministry's name in the reader's language. */
export const ministryName = (
  page: WorkspacePage,
  ministry: { readonly name: string; readonly names?: Readonly<Record<string, string>> },
): string => ministry.names?.[page.language] ?? ministry.name;

/** Every day, a row each, with a link to where it is changed. */
export const DaysTable = ({ page, slug, zone, days }: DaysProps) => (
  <Table
    caption={page.t('days.caption', { zone })}
    heads={[
      page.t('days.date'),
      page.t('days.targets'),
      page.t('days.state'),
      page.t('days.theme'),
      page.t('days.storm'),
    ]}
  >
    {days.map((day) => (
      <tr>
        <th scope="row">
          <a href={`/workspace/campaigns/${slug}/days/${day.date}`} safe>
            {page.t('days.numbered', { number: day.number, date: page.formats.shortDate(day.date) })}
          </a>
        </th>
        <td>
          <Targets page={page} day={day} />
        </td>
        <td>
          <Tag page={page} set="dayState" value={day.state} />{' '}
          {day.paused ? <Tag page={page} set="state" value="paused" /> : ''}
        </td>
        <td dir="auto" safe>
          {day.theme}
        </td>
        <td safe>{page.formats.time(day.stormStartsAt, zone)}</td>
      </tr>
    ))}
  </Table>
);

const Targets = ({ page, day }: { page: WorkspacePage; day: DayView }) =>
  day.targets.length === 0 ? (
    <span class="hint" safe>
      {page.t('days.noTarget')}
    </span>
  ) : (
    <ul class="plain">
      {day.targets.map(({ ministry, paused }) => (
        <li>
          <span dir="auto" safe>
            {`${page.formats.country(ministry.country)} · ${ministryName(page, ministry)}`}
          </span>{' '}
          {paused ? <Tag page={page} set="state" value="paused" /> : ''}
        </li>
      ))}
    </ul>
  );
