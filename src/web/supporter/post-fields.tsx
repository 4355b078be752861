/** The fields of the post's card: its text, the Mastodon server, and what came of it. */
import type { PostLength } from '../../domain/plain-length.js';
import type { PageContext } from '../layout/page-context.js';
import { issueOf, type OwnPost } from './own-post.js';

/** The text to edit, with the room that is left. */
export function TextBox({ context, own }: { context: PageContext; own: OwnPost | null }): JSX.Element {
  const { t } = context;
  const error = issueOf(own, 'text');
  return (
    <>
      <label for="text" safe>
        {t('post.text')}
      </label>
      <p class="hint" id="text-hint" safe>
        {t('post.hint')}
      </p>
      <textarea
        id="text"
        name="text"
        rows="5"
        maxlength="2000"
        lang={own?.language}
        dir={own?.direction ?? 'auto'}
        aria-describedby="text-hint text-count text-error"
        aria-invalid={error === null ? undefined : 'true'}
        safe
      >
        {own === null ? '' : `\n${own.text}`}
      </textarea>
      <p class="row">
        <span id="text-count" class="hint" data-count safe>
          {own === null ? '' : countText(own.length, context)}
        </span>
        <span id="text-error" class="error" role="alert" data-error safe>
          {error ?? ''}
        </span>
      </p>
    </>
  );
}

/** "212 of 280", or the number alone where the network has no limit. */
const countText = ({ used, limit }: PostLength, { t, format }: PageContext): string =>
  limit === null
    ? t('post.noLimit', { used: format.number(used) })
    : t('post.characters', { used: format.number(used), limit: format.number(limit) });

interface InstanceProps {
  readonly context: PageContext;
  readonly own: OwnPost | null;
  readonly isShown: boolean;
}

/** Mastodon has no central page: the reader names their server, which stays in the browser. */
export function Instance({ context: { t }, own, isShown }: InstanceProps): JSX.Element {
  if (own !== null && !isShown) return <></>;
  const error = issueOf(own, 'instance');
  return (
    <div data-instance hidden={!isShown}>
      <label for="instance" safe>
        {t('post.instance')}
      </label>
      <p class="hint" id="instance-hint" safe>
        {t('post.instanceHint')}
      </p>
      <input
        id="instance"
        name="instance"
        dir="ltr"
        inputmode="url"
        autocapitalize="none"
        spellcheck="false"
        autocomplete="off"
        maxlength="253"
        aria-describedby="instance-hint instance-error"
        aria-invalid={error === null ? undefined : 'true'}
        value={own?.instance}
      />
      <p class="error" id="instance-error" role="alert" safe>
        {error ?? ''}
      </p>
    </div>
  );
}

interface ReportProps {
  readonly context: PageContext;
  readonly action: string;
  readonly own: OwnPost | null;
}

/** "I posted it": self-reported, with a link if the supporter likes. */
export function Report({ context: { t }, action, own }: ReportProps): JSX.Element {
  const error = issueOf(own, 'postUrl');
  return (
    <form method="post" action={action} novalidate data-report class="stack">
      <h3 safe>{t('post.reportTitle')}</h3>
      <input type="hidden" name="token" value={own?.token} />
      <details open={error !== null || own?.postUrl ? true : undefined}>
        <summary safe>{t('post.link')}</summary>
        <label for="postUrl" class="visually-hidden" safe>
          {t('post.link')}
        </label>
        <p class="hint" id="postUrl-hint" safe>
          {t('post.linkHint')}
        </p>
        <input
          id="postUrl"
          name="postUrl"
          type="url"
          dir="ltr"
          maxlength="500"
          autocomplete="off"
          aria-describedby="postUrl-hint postUrl-error"
          aria-invalid={error === null ? undefined : 'true'}
          value={own?.postUrl}
        />
        <p class="error" id="postUrl-error" role="alert" safe>
          {error ?? ''}
        </p>
      </details>
      <button name="do" value="report" safe>
        {t('post.report')}
      </button>
      <p role="status" data-say />
    </form>
  );
}
