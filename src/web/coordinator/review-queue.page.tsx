/** What waits for the reader of the page: posts to approve, returned ones, translations behind their original; by language. */
import { directionOf } from '../../domain/language.js';
import type { ReviewCount, ReviewReason } from '../../suggested-posts/reviews.service.js';
import { PostWords } from '../components/post-words.js';
import { Empty, More, Stamp, Table } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { type WorkspacePage, withQuery } from '../workspace/workspace-page.js';
import { shortened } from './posts.page.js';

export interface ReviewLine {
  readonly reason: ReviewReason;
  /** Whether it is a translation whose original has a newer wording. */
  readonly originalChanged: boolean;
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly authorName: string;
  readonly campaign: { readonly slug: string; readonly title: string; readonly timeZone: string };
  readonly updatedAt: Date;
}

export interface ReviewQueueView {
  readonly lines: readonly ReviewLine[];
  readonly counts: readonly ReviewCount[];
  /** The language that is asked for; null for all. */
  readonly language: string | null;
  readonly next: string | null;
}

const PATH = '/workspace/review';

/** The queue, a table for each language. */
export const reviewQueuePage = (page: WorkspacePage, view: ReviewQueueView): JSX.Element => (
  <Shell page={page} title={page.t('review.title')} styles={['review.css']}>
    <p class="lead" safe>
      {page.t('review.lead')}
    </p>
    <Languages page={page} {...view} />
    {view.lines.length === 0 ? <Empty text={page.t('review.none')} /> : ''}
    {[...Map.groupBy(view.lines, ({ language }) => language)].map(([language, lines]) => (
      <section aria-labelledby={`in-${language}`}>
        <h2 id={`in-${language}`} safe>
          {page.formats.language(language)}
        </h2>
        <Lines page={page} lines={lines} caption={page.formats.language(language)} />
      </section>
    ))}
    <More page={page} path={PATH} query={{ language: view.language ?? undefined }} next={view.next} />
  </Shell>
);

const Languages = ({
  page,
  counts,
  language,
}: { page: WorkspacePage } & Pick<ReviewQueueView, 'counts' | 'language'>) => {
  const byLanguage = Map.groupBy(counts, (one) => one.language);
  return byLanguage.size < 2 ? (
    ''
  ) : (
    <ul class="plain" aria-label={page.t('review.language')}>
      {[...byLanguage].map(([code, group]) => (
        <li>
          <a
            href={withQuery(PATH, { language: code })}
            aria-current={code === language ? 'page' : undefined}
            safe
          >
            {page.t('review.inLanguage', {
              language: page.formats.language(code),
              count: group.reduce((sum, { count }) => sum + count, 0),
            })}
          </a>
        </li>
      ))}
      {language === null ? (
        ''
      ) : (
        <li>
          <a href={PATH} safe>
            {page.t('list.all')}
          </a>
        </li>
      )}
    </ul>
  );
};

const Lines = ({
  page,
  lines,
  caption,
}: {
  page: WorkspacePage;
  lines: readonly ReviewLine[];
  caption: string;
}) => (
  <Table
    caption={caption}
    isNamedAbove
    heads={[
      page.t('review.post'),
      page.t('review.reason'),
      page.t('review.campaign'),
      page.t('review.since'),
    ]}
  >
    {lines.map((line) => (
      <tr>
        <th scope="row" class="wording">
          <a
            href={`/workspace/campaigns/${line.campaign.slug}/posts/${line.id}`}
            lang={line.language}
            dir={directionOf(line.language)}
          >
            <PostWords text={shortened(line.text)} language={line.language} />
          </a>
          <span class="hint" dir="auto" safe>
            {page.t('posts.by', { name: line.authorName })}
          </span>
        </th>
        <td>
          <span class={line.reason === 'approve' ? 'tag in-review' : 'tag due'} safe>
            {page.t(`review.why.${line.reason}`)}
          </span>
          {line.originalChanged && line.reason !== 'outdated' ? (
            <>
              {' '}
              <span class="tag due" safe>
                {page.t('review.why.outdated')}
              </span>
            </>
          ) : (
            ''
          )}
        </td>
        <td dir="auto" safe>
          {line.campaign.title}
        </td>
        <td>
          <Stamp page={page} at={line.updatedAt} zone={line.campaign.timeZone} />
        </td>
      </tr>
    ))}
  </Table>
);
