/** One suggested post: its words, what becomes of them on each network, who approved it, and its earlier wordings. */
import { ErrorSummary } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Fact, PauseControl, Press, Stamp, Table, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, nameOf, type WorkspacePage } from '../workspace/workspace-page.js';
import { ministryName } from './days-table.js';
import { PostForm } from './post-form.js';
import { PostPreview, type PreviewView } from './post-preview.js';
import type { MinistryChoice } from './targets-form.js';

export interface WordingLine {
  readonly wording: number;
  readonly text: string;
  readonly language: string;
  readonly editorName: string;
  readonly editedAt: Date;
  readonly approverName: string | null;
  readonly approvedAt: Date | null;
}

export interface PostDetail {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly language: string;
  readonly ministry: MinistryChoice | null;
  readonly networks: readonly string[];
  readonly status: string;
  readonly paused: { readonly at: Date; readonly reason: string } | null;
  readonly approverName: string | null;
  readonly approvedAt: Date | null;
  readonly wordings: readonly WordingLine[];
  /** Whether the reader wrote or edited it since it was last approved. */
  readonly isOwn: boolean;
  readonly canEdit: boolean;
}

export interface PostPageView {
  readonly campaign: CampaignHere & { readonly timeZone: string; readonly languages: readonly string[] };
  /** Null for a new one. */
  readonly post: PostDetail | null;
  readonly form: FormState;
  readonly preview: PreviewView | null;
  readonly ministries: readonly MinistryChoice[];
  /** What stood in the way of a step, such as an approval. */
  readonly problem: FormState | null;
}

type Props = PostPageView & { readonly page: WorkspacePage };
type Known = Props & { readonly post: PostDetail };

/** The page of one post, or of a new one. */
export const postPage = (page: WorkspacePage, view: PostPageView): JSX.Element => (
  <Shell page={page} title={page.t(view.post ? 'post.title' : 'posts.new')} campaign={view.campaign}>
    {view.problem ? <ErrorSummary page={page} form={view.problem} /> : ''}
    {view.post ? <Standing page={page} {...view} post={view.post} /> : ''}
    {view.post === null || view.post.canEdit ? (
      <PostForm page={page} {...view} />
    ) : (
      <blockquote class="kept" lang={view.post.language} dir="auto" safe>
        {view.post.text}
      </blockquote>
    )}
    {view.preview ? <PostPreview page={page} language={language(view)} preview={view.preview} /> : ''}
    {view.post ? <History page={page} {...view} post={view.post} /> : ''}
  </Shell>
);

const language = ({ form, post }: PostPageView): string => {
  const typed = form.values.language;
  return typeof typed === 'string' && typed !== '' ? typed : (post?.language ?? 'en');
};

const Standing = (props: Known) => {
  const { page, post, campaign } = props;
  return (
    <>
      <dl class="facts">
        <Fact term={page.t('post.status')}>
          <Tag page={page} set="postStatus" value={post.status} />
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
  const step = (
    name: 'review' | 'approval' | 'revocation' | 'retirement',
    kind: 'main' | 'second' | 'quiet',
  ) => (
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
    <div class="actions">
      {post.status === 'draft' && post.canEdit ? step('review', 'main') : ''}
      {post.status === 'in-review' ? (
        <Approval page={page} post={post} step={step('approval', 'main')} />
      ) : (
        ''
      )}
      {post.status === 'approved' && mayApprove ? step('revocation', 'second') : ''}
      {post.canEdit ? step('retirement', 'quiet') : ''}
    </div>
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

const History = ({ page, campaign, post }: Known) => (
  <section aria-labelledby="history">
    <h2 id="history" safe>
      {page.t('post.history')}
    </h2>
    <Table
      caption={page.t('post.historyCaption', { zone: campaign.timeZone })}
      heads={[page.t('post.wording'), page.t('post.text'), page.t('post.edited'), page.t('post.approved')]}
    >
      {[...post.wordings]
        .sort((one, other) => other.wording - one.wording)
        .map((wording) => (
          <tr>
            <th scope="row" safe>
              {page.formats.number(wording.wording)}
            </th>
            <td class="kept" lang={wording.language} dir="auto" safe>
              {wording.text}
            </td>
            <td>
              <span dir="auto" safe>
                {wording.editorName}
              </span>
              <span class="hint">
                <Stamp page={page} at={wording.editedAt} zone={campaign.timeZone} />
              </span>
            </td>
            <td>
              {wording.approvedAt && wording.approverName ? (
                <>
                  <span dir="auto" safe>
                    {wording.approverName}
                  </span>
                  <span class="hint">
                    <Stamp page={page} at={wording.approvedAt} zone={campaign.timeZone} />
                  </span>
                </>
              ) : (
                <span class="hint" safe>
                  {page.t('post.neverApproved')}
                </span>
              )}
            </td>
          </tr>
        ))}
    </Table>
  </section>
);
