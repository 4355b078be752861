/** What an edit changed besides words: whom the post addresses, what for, and which claims stand behind it. */
import type { AddressingChanges } from '../../suggested-posts/wording-changes.js';
import { nameOf, type WorkspacePage } from '../workspace/workspace-page.js';
import { ministryName } from './days-table.js';
import type { MinistryChoice } from './targets-form.js';

interface BesidesProps {
  readonly page: WorkspacePage;
  readonly changes: AddressingChanges;
  readonly ministries: readonly MinistryChoice[];
}

/** A line for each change; nothing where there is none. */
export const Besides = ({ page, changes, ministries }: BesidesProps) => {
  const lines = linesOf(page, changes, ministries);
  return lines.length === 0 ? (
    ''
  ) : (
    <ul class="plain besides">
      {lines.map((line) => (
        <li safe>{line}</li>
      ))}
    </ul>
  );
};

const linesOf = (
  page: WorkspacePage,
  { target, kind, purpose, claims }: AddressingChanges,
  ministries: readonly MinistryChoice[],
): string[] => {
  const { t, formats } = page;
  const whom = (slug: string | null): string => {
    const ministry = ministries.find((one) => one.slug === slug);
    return ministry ? ministryName(page, ministry) : (slug ?? t('post.everyTarget'));
  };
  const sort = (value: string): string =>
    value === 'reply-set' ? nameOf(page, 'postKind', value) : t('behind.opening');
  const what = (value: string | null): string =>
    value === null ? t('replies.noPurpose') : nameOf(page, 'replyPurpose', value);
  return [
    target && t('behind.target', { was: whom(target.was), is: whom(target.is) }),
    kind && t('behind.kind', { was: sort(kind.was), is: sort(kind.is) }),
    purpose && t('behind.purpose', { was: what(purpose.was), is: what(purpose.is) }),
    claims.added.length > 0 ? t('behind.added', { claims: formats.list(claims.added) }) : null,
    claims.removed.length > 0 ? t('behind.removed', { claims: formats.list(claims.removed) }) : null,
  ].filter((line) => line !== null);
};
