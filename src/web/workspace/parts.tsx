/** Small parts that many pages of the workspace share. */
import type { Children } from '@kitajs/html';
import { Csrf } from './form-frame.js';
import { nameOf, type WorkspacePage, withQuery } from './workspace-page.js';

/** An instant that machines read too. */
export const Stamp = ({ page, at, zone }: { page: WorkspacePage; at: Date; zone: string }) => (
  <time datetime={at.toISOString()} safe>
    {page.formats.instant(at, zone)}
  </time>
);

/** One of a closed set, as a small coloured word. */
export const Tag = ({ page, set, value }: { page: WorkspacePage; set: string; value: string }) => (
  <span class={`tag ${value}`} safe>
    {nameOf(page, set, value)}
  </span>
);

/** That there is nothing here yet, and what to do about it. */
export const Empty = ({ text, next }: { text: string; next?: Children }) => (
  <div class="empty">
    <p safe>{text}</p>
    {next ? <p>{next as 'safe'}</p> : ''}
  </div>
);

/** A link that reads as a step. */
export const Step = ({ href, text, main }: { href: string; text: string; main?: boolean }) => (
  <a class={main ? 'button' : 'button second'} href={href} safe>
    {text}
  </a>
);

interface PressProps {
  readonly page: WorkspacePage;
  readonly action: string;
  readonly text: string;
  /** What the button is about, for those who do not see what it stands beside. */
  readonly about?: string;
  readonly kind?: 'main' | 'second' | 'quiet' | 'danger';
  readonly version?: number;
  readonly fields?: Readonly<Record<string, string>>;
}

/** One button that changes something: a form of its own. */
export const Press = ({ page, action, text, about, kind = 'second', version, fields = {} }: PressProps) => (
  <form method="post" action={action} class="press">
    <Csrf page={page} />
    {version === undefined ? '' : <input type="hidden" name="version" value={String(version)} />}
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button class={kind === 'main' ? 'button' : kind === 'quiet' ? 'quiet' : `button ${kind}`}>
      <span safe>{text}</span>
      {about ? (
        <span class="visually-hidden" safe>
          {` ${about}`}
        </span>
      ) : (
        ''
      )}
    </button>
  </form>
);

interface PauseProps {
  readonly page: WorkspacePage;
  /** Posts to `<action>/pause` and `<action>/resume`. */
  readonly action: string;
  readonly about: string;
  /** Unique on the page. */
  readonly id: string;
  readonly paused: { readonly at: Date; readonly reason: string } | null;
  readonly zone: string;
}

/** Stops something at once, with its reason, and lets it go on as quickly. */
export const PauseControl = (props: PauseProps) =>
  props.paused === null ? <PauseForm {...props} /> : <PausedNotice {...props} paused={props.paused} />;

const PauseForm = ({ page, action, about, id }: PauseProps) => (
  <form method="post" action={`${action}/pause`} class="pause">
    <Csrf page={page} />
    <label for={`${id}-reason`}>
      <span safe>{page.t('pause.reason')}</span>
      <span class="visually-hidden" safe>
        {` ${about}`}
      </span>
    </label>
    <div class="pause-line">
      <input
        id={`${id}-reason`}
        name="reason"
        required
        maxlength="500"
        value={page.t('pause.usual')}
        dir="auto"
        autocomplete="off"
      />
      <button class="button danger">
        <span safe>{page.t('pause.now')}</span>
        <span class="visually-hidden" safe>
          {` ${about}`}
        </span>
      </button>
    </div>
    <p class="hint" safe>
      {page.t('pause.what')}
    </p>
  </form>
);

const PausedNotice = ({
  page,
  action,
  about,
  paused,
  zone,
}: PauseProps & { paused: NonNullable<PauseProps['paused']> }) => (
  <div class="notice pausing">
    <p>
      <strong safe>{page.t('state.paused')}</strong>{' '}
      <span safe>{page.t('pause.since', { at: page.formats.instant(paused.at, zone) })}</span>
    </p>
    <p dir="auto" safe>
      {paused.reason}
    </p>
    <Press page={page} action={`${action}/resume`} text={page.t('pause.resume')} about={about} kind="main" />
  </div>
);

/** A table that scrolls by itself on a narrow screen, with a caption that names it. */
export const Table = ({
  caption,
  isNamedAbove,
  heads,
  children,
}: {
  caption: string;
  /** The heading above says the same: the caption is for screen readers alone. */
  isNamedAbove?: boolean;
  heads: readonly string[];
  children?: Children;
}) => (
  <div class="table-scroll" tabindex="0" role="group" aria-label={caption}>
    <table>
      <caption class={isNamedAbove ? 'visually-hidden' : undefined} safe>
        {caption}
      </caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col" safe>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children as 'safe'}</tbody>
    </table>
  </div>
);

/** A term and what it is. */
export const Fact = ({ term, children }: { term: string; children?: Children }) => (
  <div>
    <dt safe>{term}</dt>
    <dd>{children as 'safe'}</dd>
  </div>
);

/** The way to the next part of a list. */
export const More = ({
  page,
  path,
  query = {},
  next,
}: {
  page: WorkspacePage;
  path: string;
  query?: Readonly<Record<string, string | undefined>>;
  next: string | null;
}) =>
  next === null ? (
    ''
  ) : (
    <p>
      <a href={withQuery(path, { ...query, cursor: next })} rel="next" safe>
        {page.t('list.more')}
      </a>
    </p>
  );
