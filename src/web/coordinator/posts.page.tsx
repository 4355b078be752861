/** The suggested posts of a campaign: filtered by the page's address. */
import { directionOf, LANGUAGES } from '../../domain/language.js';
import { SUGGESTED_POST_STATUSES } from '../../domain/suggested-post-status.js';
import { PostWords } from '../components/post-words.js';
import { SelectField } from '../workspace/fields.js';
import { freshForm } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, More, Press, Step, Table, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, nameOf, type WorkspacePage } from '../workspace/workspace-page.js';
import { ministryName } from './days-table.js';
import type { MinistryChoice } from './targets-form.js';

export interface PostLine {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly ministry: MinistryChoice | null;
  readonly networks: readonly string[];
  readonly variants: number;
  readonly status: string;
  readonly isPaused: boolean;
  /** The last day on which it could be dealt, where its approval passed unused. */
  readonly unusedSince: string | null;
  readonly authorName: string;
  /** Where the text came from before somebody here took it up. */
  readonly origin: string;
  /** Whether it opens the conversation or answers a response. */
  readonly kind: string;
  /** Whether an answer thanks or presses on; null where nobody said. */
  readonly purpose: string | null;
}

export interface PostsFilter {
  readonly language?: string;
  readonly ministry?: string;
  readonly status?: string;
}

export interface PostsView {
  readonly campaign: CampaignHere;
  readonly posts: readonly PostLine[];
  readonly filter: PostsFilter;
  readonly ministries: readonly MinistryChoice[];
  /** The cursor of the next part; null at the end. */
  readonly next: string | null;
}

type Props = PostsView & { readonly page: WorkspacePage };

/** The list of suggested posts. */
export const postsPage = (page: WorkspacePage, view: PostsView): JSX.Element => {
  const path = `/workspace/campaigns/${view.campaign.slug}/posts`;
  const add = allows(page, 'suggested-post.write') ? (
    <Step href={`${path}/new`} text={page.t('posts.new')} main />
  ) : undefined;
  const isFiltered = Object.values(view.filter).some(Boolean);
  return (
    <Shell
      page={page}
      title={page.t('nav.posts')}
      campaign={view.campaign}
      beside={add}
      styles={['review.css']}
    >
      <p class="lead" safe>
        {page.t('posts.lead')}
      </p>
      <Filter page={page} path={path} {...view} />
      {view.posts.length > 0 ? (
        <Rows page={page} {...view} />
      ) : (
        <Empty
          text={page.t(isFiltered ? 'posts.noneLikeThat' : 'posts.none')}
          next={isFiltered ? <Step href={path} text={page.t('posts.all')} /> : add}
        />
      )}
      <More page={page} path={path} query={{ ...view.filter }} next={view.next} />
    </Shell>
  );
};

const Filter = ({ page, path, filter, ministries }: Props & { path: string }) => {
  const form = freshForm({ ...filter });
  return (
    <form method="get" action={path} class="filter" aria-label={page.t('list.filter')}>
      <SelectField
        form={form}
        name="status"
        label={page.t('post.status')}
        none={page.t('list.all')}
        options={SUGGESTED_POST_STATUSES.map((value) => ({
          value,
          label: nameOf(page, 'postStatus', value),
        }))}
      />
      <SelectField
        form={form}
        name="language"
        label={page.t('post.language')}
        none={page.t('list.all')}
        options={LANGUAGES.map((value) => ({ value, label: page.formats.language(value) }))}
      />
      <SelectField
        form={form}
        name="ministry"
        label={page.t('post.target')}
        none={page.t('list.all')}
        options={ministries.map((ministry) => ({
          value: ministry.slug,
          label: ministryName(page, ministry),
        }))}
      />
      <button class="button second" safe>
        {page.t('list.show')}
      </button>
    </form>
  );
};

const Rows = ({ page, campaign, posts }: Props) => (
  <Table
    caption={page.t('nav.posts')}
    isNamedAbove
    heads={[
      page.t('post.text'),
      page.t('post.status'),
      page.t('post.language'),
      page.t('post.target'),
      page.t('post.variants'),
      page.t('list.do'),
    ]}
  >
    {posts.map((post) => (
      <tr>
        <th scope="row" class="wording">
          <a
            href={`/workspace/campaigns/${campaign.slug}/posts/${post.id}`}
            lang={post.language}
            dir={directionOf(post.language)}
          >
            <PostWords text={shortened(post.text)} language={post.language} />
          </a>
          <span class="hint" dir="auto" safe>
            {page.t('posts.by', { name: post.authorName })}
          </span>{' '}
          {post.origin === 'person' ? '' : <Tag page={page} set="origin" value={post.origin} />}{' '}
          {post.kind === 'reply-set' ? <Tag page={page} set="postKind" value={post.kind} /> : ''}
        </th>
        <td>
          <Tag page={page} set="postStatus" value={post.status} />{' '}
          {post.isPaused ? <Tag page={page} set="state" value="paused" /> : ''}
          {post.unusedSince === null ? (
            ''
          ) : (
            <>
              <span class="tag due" safe>
                {page.t('review.notUsed')}
              </span>
              <span class="hint" safe>
                {page.t('review.unusedSince', { date: page.formats.partialDate(post.unusedSince) })}
              </span>
            </>
          )}
        </td>
        <td safe>{page.formats.language(post.language)}</td>
        <td dir="auto" safe>
          {post.ministry ? ministryName(page, post.ministry) : page.t('post.everyTarget')}
        </td>
        <td class="figure" safe>
          {page.formats.number(post.variants)}
        </td>
        <td>
          <QuickPause page={page} campaign={campaign} post={post} />
        </td>
      </tr>
    ))}
  </Table>
);

const QuickPause = ({
  page,
  campaign,
  post,
}: {
  page: WorkspacePage;
  campaign: CampaignHere;
  post: PostLine;
}) => {
  if (!allows(page, 'campaign.pause') || post.status !== 'approved') return '';
  const path = `/workspace/campaigns/${campaign.slug}/posts/${post.id}`;
  const about = shortened(post.text);
  return post.isPaused ? (
    <Press
      page={page}
      action={`${path}/resume`}
      text={page.t('pause.resume')}
      about={about}
      fields={{ back: 'list' }}
    />
  ) : (
    <Press
      page={page}
      action={`${path}/pause`}
      text={page.t('pause.now')}
      about={about}
      kind="danger"
      fields={{ reason: page.t('pause.usual'), back: 'list' }}
    />
  );
};

/** The beginning of a text, cut between characters as people see them. */
export const shortened = (text: string): string => {
  const characters = [...new Intl.Segmenter().segment(text)];
  return characters.length <= 120
    ? text
    : `${characters
        .slice(0, 119)
        .map(({ segment }) => segment)
        .join('')}…`;
};
