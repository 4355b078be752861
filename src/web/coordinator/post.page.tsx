/** One suggested post: its words, what becomes of them on each network, who approved it, and its earlier wordings. */
import { directionOf } from '../../domain/language.js';
import type { PostImageView } from '../../suggested-posts/post-image-view.js';
import { PostWords } from '../components/post-words.js';
import { ErrorSummary } from '../workspace/form-frame.js';
import { type FormState, freshForm } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Fact, PauseControl, Press, Stamp, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, nameOf, type WorkspacePage } from '../workspace/workspace-page.js';
import { AnsweredAbove, type AnsweredView } from './answered.js';
import { ministryName } from './days-table.js';
import { type CommentLine, PostComments } from './post-comments.js';
import { Changed, type SinceApproval } from './post-changed.js';
import { type ClaimChoice, ClaimsBehindFact } from './post-claims.js';
import { ShownImageFact } from './post-image-choice.js';
import { PostForm } from './post-form.js';
import { PostHistory, type WordingLine } from './post-history.js';
import { PostPreview, type PreviewView } from './post-preview.js';
import { type OriginalLine, Behind, PostTranslations, type TranslationLine } from './post-translations.js';
import type { MinistryChoice } from './targets-form.js';

export interface PostDetail {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly language: string;
  readonly ministry: MinistryChoice | null;
  readonly networks: readonly string[];
  /** The id of its image. */
  readonly image: string | null;
  /** The slugs of the claims behind it. */
  readonly claims: readonly string[];
  readonly status: string;
  /** Where the text came from before somebody here took it up. */
  readonly origin: string;
  /** Whether it opens the conversation or answers a response. */
  readonly kind: string;
  readonly paused: { readonly at: Date; readonly reason: string } | null;
  readonly approverName: string | null;
  readonly approvedAt: Date | null;
  /** The last day on which it could be dealt, where its approval passed unused. */
  readonly unusedSince: string | null;
  readonly wordings: readonly WordingLine[];
  readonly comments: readonly CommentLine[];
  /** Null where it is no translation, or of an original that is not the reader's to see. */
  readonly original: OriginalLine | null;
  readonly translations: readonly TranslationLine[];
  /** Null where no wording was approved, or where the post stands as it was. */
  readonly sinceApproval: SinceApproval | null;
  /** Whether the reader wrote or edited it since it was last approved. */
  readonly isOwn: boolean;
  readonly canEdit: boolean;
  readonly canRetire: boolean;
}

export interface PostPageView {
  readonly campaign: CampaignHere & { readonly timeZone: string; readonly languages: readonly string[] };
  /** Null for a new one. */
  readonly post: PostDetail | null;
  readonly form: FormState;
  readonly preview: PreviewView | null;
  readonly ministries: readonly MinistryChoice[];
  /** The images that it may show. */
  readonly images: readonly PostImageView[];
  readonly claims: readonly ClaimChoice[];
  /** The response that it answers; null where it opens the conversation. */
  readonly answered: AnsweredView | null;
  /** What stood in the way of a step, such as an approval. */
  readonly problem: FormState | null;
}

type Props = PostPageView & { readonly page: WorkspacePage };
type Known = Props & { readonly post: PostDetail };

/** The page of one post, or of a new one. */
export const postPage = (page: WorkspacePage, view: PostPageView): JSX.Element => (
  <Shell
    page={page}
    title={page.t(view.post ? 'post.title' : 'posts.new')}
    campaign={view.campaign}
    styles={['review.css', 'workshop.css', 'images.css']}
    scripts={view.post === null || view.post.canEdit ? ['workshop.js'] : []}
  >
    {view.problem ? <ErrorSummary page={page} form={view.problem} /> : ''}
    {view.post ? <Standing page={page} {...view} post={view.post} /> : ''}
    {view.answered ? <AnsweredAbove page={page} answered={view.answered} slug={view.campaign.slug} /> : ''}
    {view.post === null || view.post.canEdit ? (
      <PostForm page={page} {...view} />
    ) : (
      <blockquote class="kept" lang={view.post.language} dir={directionOf(view.post.language)}>
        <PostWords text={view.post.text} language={view.post.language} />
      </blockquote>
    )}
    {view.preview ? <PostPreview page={page} language={language(view)} preview={view.preview} /> : ''}
    {view.post ? <Talk page={page} {...view} post={view.post} /> : ''}
  </Shell>
);

const Talk = (props: Known) => {
  const { page, post, campaign, ministries, problem } = props;
  const place = { page, post, zone: campaign.timeZone, path: path(props) };
  return (
    <>
      <PostTranslations page={page} campaign={campaign} post={post} />
      <PostComments {...place} form={problem ?? freshForm({})} />
      <PostHistory {...place} ministries={ministries} />
    </>
  );
};

const language = ({ form, post }: PostPageView): string => {
  const typed = form.values.language;
  return typeof typed === 'string' && typed !== '' ? typed : (post?.language ?? 'en');
};

const Standing = (props: Known) => {
  const { page, post, campaign, images } = props;
  return (
    <>
      <dl class="facts">
        <Fact term={page.t('post.status')}>
          <Tag page={page} set="postStatus" value={post.status} />{' '}
          {post.origin === 'person' ? '' : <Tag page={page} set="origin" value={post.origin} />}{' '}
          {post.kind === 'reply-set' ? <Tag page={page} set="postKind" value={post.kind} /> : ''}
        </Fact>
        <Fact term={page.t('post.language')}>
          <span safe>{page.formats.language(post.language)}</span>
        </Fact>
        <Fact term={page.t('post.target')}>
          <span dir="auto" safe>
            {post.ministry ? ministryName(page, post.ministry) : page.t('post.everyTarget')}
          </span>
        </Fact>
        <Fact term={page.t('post.networks')}>
          <span safe>{page.formats.list(post.networks.map((one) => nameOf(page, 'network', one)))}</span>
        </Fact>
        <ShownImageFact
          page={page}
          image={images.find(({ id }) => id === post.image) ?? null}
          language={post.language}
        />
        <ClaimsBehindFact page={page} post={post} claims={props.claims} />
        {post.approvedAt && post.approverName && post.status === 'approved' ? (
          <Fact term={page.t('post.approved')}>
            <span dir="auto" safe>
              {post.approverName}
            </span>
            {', '}
            <Stamp page={page} at={post.approvedAt} zone={campaign.timeZone} />
          </Fact>
        ) : (
          ''
        )}
      </dl>
      {post.unusedSince === null ? (
        ''
      ) : (
        <p class="notice" safe>
          {page.t('review.unused', { date: page.formats.partialDate(post.unusedSince) })}
        </p>
      )}
      {post.kind === 'reply-set' && props.answered === null ? (
        <p class="notice" safe>
          {page.t('replies.orphan')}
        </p>
      ) : (
        ''
      )}
      <Changed page={page} post={post} ministries={props.ministries} />
      <Behind page={page} post={post} />
      <Steps {...props} />
      {post.status === 'approved' && allows(page, 'campaign.pause') ? (
        <section aria-labelledby="pause">
          <h2 id="pause" safe>
            {page.t('pause.post')}
          </h2>
          <PauseControl
            page={page}
            action={path(props)}
            id="post"
            about={page.t('post.this')}
            paused={post.paused}
            zone={campaign.timeZone}
          />
        </section>
      ) : (
        ''
      )}
    </>
  );
};

const path = ({ campaign, post }: Known): string => `/workspace/campaigns/${campaign.slug}/posts/${post.id}`;

const Steps = (props: Known) => {
  const { page, post } = props;
  const step = (name: 'review' | 'approval' | 'revocation', kind: 'main' | 'second') => (
    <Press
      page={page}
      action={`${path(props)}/${name}`}
      text={page.t(`post.step.${name}`)}
      kind={kind}
      version={post.version}
    />
  );
  const mayApprove = allows(page, 'suggested-post.approve');
  return (
    <>
      <div class="actions">
        {post.status === 'draft' && post.canEdit ? step('review', 'main') : ''}
        {post.status === 'in-review' ? (
          <Approval page={page} post={post} step={step('approval', 'main')} />
        ) : (
          ''
        )}
        {post.status === 'approved' && mayApprove ? step('revocation', 'second') : ''}
      </div>
      {post.canRetire ? <Retirement {...props} /> : ''}
    </>
  );
};

/** The step that cannot be undone: it says so, and asks once. */
const Retirement = (props: Known) => {
  const { page, post } = props;
  return (
    <details class="fold">
      <summary safe>{page.t('post.step.retirement')}</summary>
      <p safe>{page.t('review.retireWhat')}</p>
      <Press
        page={page}
        action={`${path(props)}/retirement`}
        text={page.t('review.retire')}
        kind="danger"
        version={post.version}
      />
    </details>
  );
};

const Approval = ({ page, post, step }: { page: WorkspacePage; post: PostDetail; step: JSX.Element }) => {
  if (post.isOwn) {
    return (
      <p class="notice" safe>
        {page.t('post.own')}
      </p>
    );
  }
  return allows(page, 'suggested-post.approve') ? (
    <>{step as 'safe'}</>
  ) : (
    <p class="notice" safe>
      {page.t('post.waits')}
    </p>
  );
};
