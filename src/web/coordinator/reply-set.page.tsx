/** The reply set to one response: its words, when and to whom Today offers the set, and its posts by language. */
import { directionOf } from '../../domain/language.js';
import type { ReplyAudience, ReplyOffer } from '../../domain/reply-set.js';
import { PostWords } from '../components/post-words.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, Fact, More, Step, Table, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, type WorkspacePage, withQuery } from '../workspace/workspace-page.js';
import { Answered, type AnsweredView } from './answered.js';
import { ministryName } from './days-table.js';
import { type PostLine, shortened } from './posts.page.js';

/** Why nothing of the set is offered, whatever is approved. */
export type ReplyObstacle = 'confidential' | 'internal' | 'no-words' | 'not-addressed' | 'no-day';

export interface ReplySetView {
  readonly campaign: CampaignHere;
  readonly answered: AnsweredView;
  readonly offer: ReplyOffer;
  /** To whom it is offered today; null where to nobody. */
  readonly audience: ReplyAudience | null;
  readonly obstacle: ReplyObstacle | null;
  /** The languages in which the reader may write. */
  readonly languages: readonly string[];
  readonly posts: readonly PostLine[];
  /** The cursor of the next part; null at the end. */
  readonly next: string | null;
}

type Props = ReplySetView & { readonly page: WorkspacePage };

const pathOf = ({ campaign, answered }: ReplySetView): string =>
  `/workspace/campaigns/${campaign.slug}/responses/${answered.id}`;

/** The page of a reply set. */
export const replySetPage = (page: WorkspacePage, view: ReplySetView): JSX.Element => (
  <Shell
    page={page}
    title={page.t('replies.title', { ministry: ministryName(page, view.answered.ministry) })}
    campaign={view.campaign}
    beside={<Step href={pathOf(view)} text={page.t('replies.response')} />}
    styles={['review.css']}
  >
    <p class="lead" safe>
      {page.t('replies.lead')}
    </p>
    <Answered page={page} answered={view.answered} />
    <When page={page} {...view} />
    <section aria-labelledby="posts">
      <h2 id="posts" safe>
        {page.t('nav.posts')}
      </h2>
      {view.posts.length === 0 ? <Empty text={page.t('replies.none')} /> : ''}
      {languagesOf(view).map((language) => (
        <InLanguage page={page} {...view} language={language} />
      ))}
      <More page={page} path={`${pathOf(view)}/replies`} next={view.next} />
    </section>
  </Shell>
);

const languagesOf = ({ languages, posts }: ReplySetView): string[] => [
  ...new Set([...languages, ...posts.map(({ language }) => language)]),
];

const When = ({ page, offer, audience, obstacle, posts }: Props) => {
  const isReady = posts.some(({ status, isPaused }) => status === 'approved' && !isPaused);
  return (
    <section aria-labelledby="when">
      <h2 id="when" safe>
        {page.t('replies.when')}
      </h2>
      {obstacle === null ? (
        ''
      ) : (
        <p class="notice" safe>
          {page.t(`replies.obstacle.${obstacle}`)}
        </p>
      )}
      {obstacle === null && !isReady ? (
        <p class="notice" safe>
          {page.t('replies.nothingApproved')}
        </p>
      ) : (
        ''
      )}
      {offer.first === null ? (
        ''
      ) : (
        <dl class="facts">
          <Fact term={page.t('replies.everybody')}>
            <span safe>{page.formats.date(offer.first)}</span>
          </Fact>
          <Fact term={page.t('replies.whoWrote')}>
            <span safe>
              {offer.last > offer.first
                ? page.t('replies.until', { date: page.formats.date(offer.last) })
                : page.t('replies.windowOver')}
            </span>
          </Fact>
          <Fact term={page.t('replies.today')}>
            <span safe>
              {page.t(`replies.audience.${obstacle === null && isReady ? (audience ?? 'nobody') : 'nobody'}`)}
            </span>
          </Fact>
        </dl>
      )}
      <p class="hint" safe>
        {page.t('replies.why')}
      </p>
    </section>
  );
};

const InLanguage = (props: Props & { language: string }) => {
  const { page, campaign, answered, languages, posts, language } = props;
  const lines = posts.filter((post) => post.language === language);
  const mayWrite =
    allows(page, 'suggested-post.write') && languages.includes(language) && props.obstacle !== 'confidential';
  const path = withQuery(`/workspace/campaigns/${campaign.slug}/posts/new`, {
    response: answered.id,
    language,
  });
  return (
    <section aria-labelledby={`in-${language}`}>
      <h3 id={`in-${language}`} safe>
        {page.formats.language(language)}
      </h3>
      {lines.length === 0 ? '' : <Lines page={page} campaign={campaign} lines={lines} language={language} />}
      {mayWrite ? (
        <p>
          <Step href={path} text={page.t('replies.write', { language: page.formats.language(language) })} />
        </p>
      ) : (
        ''
      )}
    </section>
  );
};

const Lines = ({
  page,
  campaign,
  lines,
  language,
}: {
  page: WorkspacePage;
  campaign: CampaignHere;
  lines: readonly PostLine[];
  language: string;
}) => (
  <Table
    caption={page.formats.language(language)}
    isNamedAbove
    heads={[page.t('post.text'), page.t('post.variants'), page.t('post.status')]}
  >
    {lines.map((post) => (
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
          {post.purpose === null ? '' : <Tag page={page} set="replyPurpose" value={post.purpose} />}
        </th>
        <td class="figure" safe>
          {page.formats.number(post.variants)}
        </td>
        <td>
          <Tag page={page} set="postStatus" value={post.status} />{' '}
          {post.isPaused ? <Tag page={page} set="state" value="paused" /> : ''}
        </td>
      </tr>
    ))}
  </Table>
);
