/** What was said about a post, and the place to say something, with or without giving it back. */
import { TextArea } from '../workspace/fields.js';
import { Csrf } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import { Stamp } from '../workspace/parts.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';

export interface CommentLine {
  readonly wording: number;
  readonly text: string;
  readonly authorName: string;
  readonly createdAt: Date;
}

interface CommentsProps {
  readonly page: WorkspacePage;
  readonly zone: string;
  /** The address of the post. */
  readonly path: string;
  readonly form: FormState;
  readonly post: {
    readonly status: string;
    readonly version: number;
    readonly comments: readonly CommentLine[];
  };
}

/** The comments, the oldest first. */
export const PostComments = (props: CommentsProps) => {
  const { page, zone, post } = props;
  return (
    <section aria-labelledby="comments">
      <h2 id="comments" safe>
        {page.t('comment.title')}
      </h2>
      {post.comments.length === 0 ? (
        <p class="hint" safe>
          {page.t('comment.none')}
        </p>
      ) : (
        <ol class="comments">
          {post.comments.map((comment) => (
            <li>
              <p>
                <strong dir="auto" safe>
                  {comment.authorName}
                </strong>{' '}
                <span class="hint">
                  <span safe>{page.t('comment.on', { wording: comment.wording })}</span>
                  {' · '}
                  <Stamp page={page} at={comment.createdAt} zone={zone} />
                </span>
              </p>
              <p class="kept" dir="auto" safe>
                {comment.text}
              </p>
            </li>
          ))}
        </ol>
      )}
      {allows(page, 'suggested-post.write') ? <CommentForm {...props} /> : ''}
    </section>
  );
};

const CommentForm = ({ page, path, form, post }: CommentsProps) => (
  <form method="post" action={`${path}/comments`} class="form" novalidate>
    <Csrf page={page} />
    <input type="hidden" name="version" value={String(post.version)} />
    <TextArea
      form={form}
      name="comment"
      label={page.t('comment.label')}
      hint={page.t('comment.hint')}
      maxlength="2000"
      required
    />
    <div class="form-end">
      <button class="button second" name="do" value="comment" safe>
        {page.t('comment.add')}
      </button>
      {post.status === 'in-review' ? (
        <button class="button second" name="do" value="return" safe>
          {page.t('comment.return')}
        </button>
      ) : (
        ''
      )}
    </div>
  </form>
);
