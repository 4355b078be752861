/** The response that a post of a reply set answers, as it stands above what is written. */
import { Tag } from '../workspace/parts.js';
import { nameOf, type WorkspacePage } from '../workspace/workspace-page.js';
import { ministryName } from './days-table.js';
import type { MinistryChoice } from './targets-form.js';

export interface AnsweredView {
  readonly id: string;
  readonly ministry: MinistryChoice;
  readonly channel: string;
  readonly network: string | null;
  /** Null where the words are not kept. */
  readonly text: string | null;
  readonly language: string;
  readonly translation: string | null;
  readonly isPublic: boolean;
}

interface AnsweredProps {
  readonly page: WorkspacePage;
  readonly answered: AnsweredView;
}

/** The ministry's words, by which channel they came and who may read them. */
export const Answered = ({ page, answered }: AnsweredProps) => (
  <section aria-labelledby="answered">
    <h2 id="answered" safe>
      {page.t('replies.answered', { ministry: ministryName(page, answered.ministry) })}
    </h2>
    <p>
      <span class="hint" safe>
        {[
          nameOf(page, 'channel', answered.channel),
          answered.network && nameOf(page, 'network', answered.network),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>{' '}
      <Tag page={page} set="visibility" value={answered.isPublic ? 'public' : 'internal'} />
    </p>
    {answered.text === null ? (
      <p class="notice" safe>
        {page.t('response.notArchived')}
      </p>
    ) : (
      <blockquote class="kept" lang={answered.language} dir="auto" safe>
        {answered.text}
      </blockquote>
    )}
    {answered.translation ? (
      <details class="fold">
        <summary safe>{page.t('response.translation')}</summary>
        <blockquote class="kept" lang="en" dir="ltr" safe>
          {answered.translation}
        </blockquote>
      </details>
    ) : (
      ''
    )}
  </section>
);

/** The same above the editor, with the way to the other posts of the set. */
export const AnsweredAbove = ({ page, answered, slug }: AnsweredProps & { slug: string }) => (
  <>
    <Answered page={page} answered={answered} />
    <p>
      <a href={`/workspace/campaigns/${slug}/responses/${answered.id}/replies`} safe>
        {page.t('replies.all')}
      </a>
    </p>
  </>
);
