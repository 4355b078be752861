/** That something is paused, said where people would post. */
import { Notice } from '../components/notice.js';
import type { PageContext } from '../layout/page-context.js';

export interface PauseNoticeProps {
  readonly context: PageContext;
  readonly title: string;
  readonly pause: { readonly at: Date; readonly reason: string };
  readonly zone: string;
}

/** What is paused, since when and why. */
export function PauseNotice({ context, title, pause, zone }: PauseNoticeProps): JSX.Element {
  const { t, format } = context;
  return (
    <Notice kind="stop" title={title}>
      {pause.reason === '' ? '' : <p safe>{t('notice.reason', { reason: pause.reason })}</p>}
      <p safe>
        {t('notice.pausedSince', { time: format.instant(pause.at, zone), place: format.place(zone) })}
      </p>
    </Notice>
  );
}
