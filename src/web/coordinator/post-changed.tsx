/** What the approver of an edited post has to read. */
import type { Piece } from '../../domain/wording-difference.js';
import type { AddressingChanges } from '../../suggested-posts/wording-changes.js';
import { nameOf, type WorkspacePage } from '../workspace/workspace-page.js';
import { Besides } from './post-besides.js';
import { Difference } from './post-difference.js';
import type { MinistryChoice } from './targets-form.js';

/** What changed since a wording was approved. */
export interface SinceApproval {
  readonly wording: number;
  readonly pieces: readonly Piece[];
  /** The networks that it was approved for, where they are others now. */
  readonly networks: readonly string[] | null;
  /** What its image showed, none where null; where that is another now. */
  readonly image: { readonly alt: string | null } | null;
  readonly besides: AddressingChanges;
}

interface ChangedProps {
  readonly page: WorkspacePage;
  readonly post: {
    readonly status: string;
    readonly language: string;
    readonly sinceApproval: SinceApproval | null;
    readonly isOwn: boolean;
  };
  readonly ministries: readonly MinistryChoice[];
}

/** What the approver has to read: what is new since somebody approved the post, or all of it. */
export const Changed = ({ page, post, ministries }: ChangedProps) => {
  if (post.status !== 'draft' && post.status !== 'in-review') return '';
  const since = post.sinceApproval;
  if (since === null) {
    return post.status === 'in-review' && !post.isOwn ? (
      <p class="hint" safe>
        {page.t('review.neverApproved')}
      </p>
    ) : (
      ''
    );
  }
  return (
    <section aria-labelledby="changed">
      <h2 id="changed" safe>
        {page.t('review.changed')}
      </h2>
      <p class="hint" safe>
        {page.t('review.difference', { wording: since.wording })}
      </p>
      <Difference page={page} language={post.language} pieces={since.pieces} />
      <Besides page={page} changes={since.besides} ministries={ministries} />
      {since.networks ? (
        <p class="hint" safe>
          {page.t('review.networksWere', {
            networks: page.formats.list(since.networks.map((one) => nameOf(page, 'network', one))),
          })}
        </p>
      ) : (
        ''
      )}
      {since.image ? (
        <p class="hint" dir="auto" safe>
          {since.image.alt === null
            ? page.t('images.was')
            : page.t('images.wasOther', { alt: since.image.alt })}
        </p>
      ) : (
        ''
      )}
    </section>
  );
};
