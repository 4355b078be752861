/** The way through a long list by its cursor. */
import type { PageContext } from '../layout/page-context.js';

export interface PaginationProps {
  readonly context: PageContext;
  /** The list's path with what it is filtered by, such as `/people?role=analyst`. */
  readonly path: string;
  /** The cursor of the page that is shown; null on the first. */
  readonly cursor: string | null;
  readonly nextCursor: string | null;
}

/** Links to the first and the next page; nothing where the list fits on one. */
export function Pagination({ context, path, cursor, nextCursor }: PaginationProps): JSX.Element {
  if (cursor === null && nextCursor === null) return <></>;
  const { t } = context;
  const join = path.includes('?') ? '&' : '?';
  return (
    <nav class="row" aria-label={t('pagination.label')}>
      {cursor === null ? (
        ''
      ) : (
        <a href={path} safe>
          {t('pagination.first')}
        </a>
      )}
      {nextCursor === null ? (
        ''
      ) : (
        <a class="button" rel="next" href={`${path}${join}cursor=${encodeURIComponent(nextCursor)}`} safe>
          {t('pagination.next')}
        </a>
      )}
    </nav>
  );
}
