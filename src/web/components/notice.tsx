/** A notice: something that the reader must know before they read on. */
import type { Children } from '@kitajs/html';

export interface NoticeProps {
  readonly title?: string;
  /** `stop` where the reader must not post, `info` otherwise. */
  readonly kind?: 'info' | 'stop';
  /** Announced at once where it answers what the reader just did. */
  readonly isAnswer?: boolean;
  readonly id?: string;
  readonly children?: Children;
}

/** A marked block with a title and what belongs to it. */
export function Notice({ title, kind = 'info', isAnswer, id, children }: NoticeProps): JSX.Element {
  return (
    <section
      class={`notice notice-${kind}`}
      id={id}
      role={isAnswer ? (kind === 'stop' ? 'alert' : 'status') : undefined}
    >
      {title === undefined ? '' : <h2 safe>{title}</h2>}
      {children as 'safe'}
    </section>
  );
}
