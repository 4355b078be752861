/** Every wording that a post had: who wrote it, who approved it, what changed, and the way back to it. */
import { directionOf } from '../../domain/language.js';
import { differenceOf } from '../../domain/wording-difference.js';
import { type Addressing, changesBetween } from '../../suggested-posts/wording-changes.js';
import { PostWords } from '../components/post-words.js';
import { Press, Stamp, Table } from '../workspace/parts.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { Besides } from './post-besides.js';
import { Difference } from './post-difference.js';
import { WordingImage } from './post-image-choice.js';
import type { MinistryChoice } from './targets-form.js';

export interface WordingLine extends Addressing {
  readonly wording: number;
  readonly text: string;
  readonly language: string;
  readonly networks: readonly string[];
  readonly imageId: string | null;
  /** What its image showed; null where it had none. */
  readonly imageAlt: string | null;
  readonly editorName: string;
  readonly editedAt: Date;
  readonly approverName: string | null;
  readonly approvedAt: Date | null;
}

interface HistoryProps {
  readonly page: WorkspacePage;
  readonly zone: string;
  /** The address of the post. */
  readonly path: string;
  readonly post: {
    readonly wordings: readonly WordingLine[];
    readonly version: number;
    readonly canEdit: boolean;
  };
  readonly ministries: readonly MinistryChoice[];
}

/** The wordings, the newest first. */
export const PostHistory = ({ page, zone, path, post, ministries }: HistoryProps) => {
  const wordings = [...post.wordings].sort((one, other) => other.wording - one.wording);
  return (
    <section aria-labelledby="history">
      <h2 id="history" safe>
        {page.t('post.history')}
      </h2>
      {post.canEdit && wordings.length > 1 ? (
        <p class="hint" safe>
          {page.t('review.restoreWhat')}
        </p>
      ) : (
        ''
      )}
      <Table
        caption={page.t('post.historyCaption', { zone })}
        heads={[page.t('post.wording'), page.t('post.text'), page.t('post.edited'), page.t('post.approved')]}
      >
        {wordings.map((wording, index) => (
          <tr>
            <th scope="row" safe>
              {page.formats.number(wording.wording)}
            </th>
            <td class="wording">
              <Words
                page={page}
                wording={wording}
                before={wordings[index + 1] ?? null}
                ministries={ministries}
              />
            </td>
            <td>
              <Who page={page} name={wording.editorName} at={wording.editedAt} zone={zone} />
              {post.canEdit && index > 0 ? (
                <Press
                  page={page}
                  action={`${path}/restoration`}
                  text={page.t('review.restore')}
                  about={page.t('review.restoreAbout', { wording: wording.wording })}
                  kind="quiet"
                  version={post.version}
                  fields={{ wording: String(wording.wording) }}
                />
              ) : (
                ''
              )}
            </td>
            <td>
              {wording.approvedAt && wording.approverName ? (
                <Who page={page} name={wording.approverName} at={wording.approvedAt} zone={zone} />
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
};

const Words = ({
  page,
  wording,
  before,
  ministries,
}: {
  page: WorkspacePage;
  wording: WordingLine;
  before: WordingLine | null;
  ministries: readonly MinistryChoice[];
}) => (
  <>
    <span class="kept" lang={wording.language} dir={directionOf(wording.language)}>
      <PostWords text={wording.text} language={wording.language} />
    </span>
    <WordingImage page={page} wording={wording} />
    {before === null ? (
      ''
    ) : (
      <Besides page={page} changes={changesBetween(before, wording)} ministries={ministries} />
    )}
    {before === null || before.text === wording.text ? (
      ''
    ) : (
      <details class="fold">
        <summary>
          <span safe>{page.t('review.whatChanged')}</span>
          <span class="visually-hidden" safe>
            {` ${page.t('review.restoreAbout', { wording: wording.wording })}`}
          </span>
        </summary>
        <Difference
          page={page}
          language={wording.language}
          pieces={differenceOf(before.text, wording.text)}
        />
      </details>
    )}
  </>
);

const Who = ({ page, name, at, zone }: { page: WorkspacePage; name: string; at: Date; zone: string }) => (
  <>
    <span dir="auto" safe>
      {name}
    </span>
    <span class="hint">
      <Stamp page={page} at={at} zone={zone} />
    </span>
  </>
);
