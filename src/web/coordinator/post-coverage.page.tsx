/** How many approved posts each target of each day has in each language, against how many it needs. */
import type { LanguageCoverage, PostCoverage } from '../../suggested-posts/post-coverage.service.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, Table } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, type WorkspacePage, withQuery } from '../workspace/workspace-page.js';
import { ministryName } from './days-table.js';

export interface PostCoverageView extends PostCoverage {
  readonly campaign: CampaignHere;
}

type Row = PostCoverageView['items'][number];

interface CellProps {
  readonly page: WorkspacePage;
  readonly path: string;
  readonly row: Row;
  readonly cell: LanguageCoverage;
  readonly needed: number;
}

/** The table: a row for each target of each day, a column for each language. */
export const postCoveragePage = (page: WorkspacePage, view: PostCoverageView): JSX.Element => (
  <Shell page={page} title={page.t('postCoverage.title')} campaign={view.campaign}>
    <p class="lead" safe>
      {page.t('postCoverage.lead', { needed: view.needed })}
    </p>
    {view.items.length === 0 ? (
      <Empty text={page.t('postCoverage.none')} />
    ) : (
      <Table
        caption={page.t('postCoverage.caption')}
        isNamedAbove
        heads={[
          page.t('postCoverage.day'),
          page.t('postCoverage.target'),
          ...view.languages.map((language) => page.formats.language(language)),
        ]}
      >
        {view.items.map((row) => (
          <tr>
            <th scope="row">
              <span safe>{page.formats.partialDate(row.date)}</span>{' '}
              {isOver(row) ? (
                <span class="tag" safe>
                  {page.t('postCoverage.closed')}
                </span>
              ) : (
                ''
              )}
            </th>
            <td dir="auto" safe>
              {ministryName(page, row.ministry)}
            </td>
            {row.languages.map((cell) => (
              <CellOf
                page={page}
                path={`/workspace/campaigns/${view.campaign.slug}/posts`}
                row={row}
                cell={cell}
                needed={view.needed}
              />
            ))}
          </tr>
        ))}
      </Table>
    )}
  </Shell>
);

const isOver = ({ state }: Row): boolean => state === 'closed';

const CellOf = ({ page, path, row, cell, needed }: CellProps) => {
  const { approved, inReview, drafts, language, lacking } = cell;
  const about = {
    date: page.formats.partialDate(row.date),
    ministry: ministryName(page, row.ministry),
    language: page.formats.language(language),
  };
  const more = [
    inReview > 0 ? page.t('postCoverage.waiting', { count: inReview }) : '',
    drafts > 0 ? page.t('postCoverage.drafts', { count: drafts }) : '',
  ].filter(Boolean);
  return (
    <td>
      <a href={withQuery(path, { language, status: 'approved' })}>
        <span safe>
          {page.t('postCoverage.count', {
            approved: page.formats.number(approved),
            needed: page.formats.number(needed),
          })}
        </span>
        <span class="visually-hidden" safe>
          {` ${page.t('postCoverage.about', about)}`}
        </span>
      </a>{' '}
      <span class={lacking === 0 ? 'tag approved' : 'tag due'} safe>
        {lacking === 0 ? page.t('postCoverage.enough') : page.t('postCoverage.lacking', { count: lacking })}
      </span>
      {more.length > 0 ? (
        <span class="hint" safe>
          {page.formats.list(more)}
        </span>
      ) : (
        ''
      )}
      {lacking > 0 && !isOver(row) && allows(page, 'suggested-post.write') ? (
        <span class="hint">
          <a href={withQuery(`${path}/new`, { language, ministry: row.ministry.slug })}>
            <span safe>{page.t('posts.new')}</span>
            <span class="visually-hidden" safe>
              {` ${page.t('postCoverage.about', about)}`}
            </span>
          </a>
        </span>
      ) : (
        ''
      )}
    </td>
  );
};
