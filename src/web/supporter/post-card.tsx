/** The card in which a supporter reads, edits and sends the post that they were dealt; the same with script and without. */
import type { Issue } from '../../domain/errors.js';
import { NETWORKS, type Network } from '../../domain/network.js';
import type { PostLength } from '../../domain/plain-length.js';
import type { DayView, MinistryView } from '../../schedule/day-view.js';
import { countryOf, ministryName } from '../components/ministry.js';
import { assetUrl } from '../layout/asset-files.js';
import type { PageContext } from '../layout/page-context.js';
import { type CampaignData, campaignWords, dealableLanguages } from './shown.js';

/** What one reader was dealt, as their own page shows it. */
export interface OwnPost {
  readonly token: string;
  readonly ministry: string;
  /** As dealt, or as typed. */
  readonly text: string;
  readonly network: Network;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly length: PostLength;
  readonly instance: string;
  readonly postUrl: string;
  readonly issues: readonly Issue[];
}

export interface PostCardProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly day: DayView;
  readonly ministries: readonly MinistryView[];
  /** Null on the page that everybody shares: it carries no deal. */
  readonly own: OwnPost | null;
}

const PROBLEMS = [
  'day-not-open',
  'paused',
  'read-only',
  'no-approved-posts',
  'token-expired',
  'token-invalid',
  'busy',
  'offline',
  'other',
] as const;

/** The post: on the shared page the way to be dealt one, on a reader's own page the post itself. */
export function PostCard(props: PostCardProps): JSX.Element {
  const { context, own, data, day, ministries } = props;
  const { t } = context;
  const isScripted = own === null;
  return (
    <section
      class="panel"
      id="post"
      aria-labelledby="post-title"
      data-deals={isScripted ? `/api/v1/campaigns/${data.campaign.slug}/days/${day.date}/deals` : undefined}
      data-language={
        isScripted && ministries[0] ? dealableLanguages(data, ministries[0], context)[0] : undefined
      }
      data-section={context.choices.section ?? undefined}
      data-counter={assetUrl('counter.js')}
      data-texts={isScripted ? JSON.stringify(scriptTexts(context)) : undefined}
    >
      <h2 id="post-title" safe>
        {t('post.title')}
      </h2>
      {isScripted ? <Start {...props} /> : <Card {...props} />}
      {isScripted ? (
        <template>
          <Card {...props} />
        </template>
      ) : (
        ''
      )}
    </section>
  );
}

const scriptTexts = ({ t }: PageContext): Readonly<Record<string, string>> => ({
  characters: t('post.characters', { used: '{used}', limit: '{limit}' }),
  noLimit: t('post.noLimit', { used: '{used}' }),
  over: t('post.over', { over: '{over}' }),
  send: t('post.send', { network: '{network}' }),
  sendHint: t('post.sendHint', { network: '{network}' }),
  copied: t('post.copied'),
  copyHint: t('post.copyHint'),
  thanks: t('post.thanks'),
  repeat: t('post.repeat'),
  instanceWrong: t('post.instanceWrong'),
  linkWrong: t('post.linkWrong'),
  empty: t('post.empty'),
  waiting: t('post.waiting'),
  ...Object.fromEntries(PROBLEMS.map((problem) => [problem, t(`problem.${problem}`)])),
});

/** Asks for the first post: without script the reader names the network; with script it is dealt at once. */
function Start({ context, data, ministries }: PostCardProps): JSX.Element {
  const { t, href } = context;
  return (
    <form method="post" action={href(`/c/${data.campaign.slug}/post`, {})} data-start>
      <p role="status" data-say />
      <MinistryChoice context={context} ministries={ministries} chosen={null} />
      <Networks context={context} chosen={null} legend={t('post.network')} />
    </form>
  );
}

function Card(props: PostCardProps): JSX.Element {
  const { context, own, data, ministries } = props;
  const { t, href } = context;
  const action = href(`/c/${data.campaign.slug}/post`);
  const network = own?.network ?? 'x';
  const networkName = t(`networks.${network}`);
  return (
    <>
      {own === null ? (
        ''
      ) : (
        <p class="hint" safe>
          {t('post.keeps')}
        </p>
      )}
      <form method="post" action={action} novalidate data-card class="stack">
        <input type="hidden" name="token" value={own?.token} />
        <MinistryChoice context={context} ministries={ministries} chosen={own?.ministry ?? null} />
        <div>
          <TextBox context={context} own={own} />
        </div>
        <Conduct context={context} data={data} />
        <Instance context={context} own={own} isShown={network === 'mastodon'} />
        <div>
          {own === null ? (
            <a class="button primary" target="_blank" rel="noreferrer" data-send href={href('#post')} safe>
              {t('post.send', { network: networkName })}
            </a>
          ) : (
            <button class="primary" name="do" value="send" formtarget="_blank" safe>
              {t('post.send', { network: networkName })}
            </button>
          )}
          <p class="hint" data-send-hint safe>
            {t('post.sendHint', { network: networkName })}
          </p>
        </div>
        <p class="row">
          {own === null ? (
            <button name="do" value="copy" safe>
              {t('post.copy')}
            </button>
          ) : (
            <button name="do" value="check" safe>
              {t('post.check')}
            </button>
          )}
          <button name="do" value="another" safe>
            {t('post.another')}
          </button>
        </p>
        {own === null ? (
          ''
        ) : (
          <p class="hint" safe>
            {t('post.copyHint')}
          </p>
        )}
        <p role="status" data-say />
        <Networks context={context} chosen={network} legend={t('post.network')} />
        <LanguageChoice {...props} />
      </form>
      <Report context={context} action={action} own={own} />
    </>
  );
}

function TextBox({ context, own }: { context: PageContext; own: OwnPost | null }): JSX.Element {
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
export const countText = ({ used, limit }: PostLength, { t, format }: PageContext): string =>
  limit === null
    ? t('post.noLimit', { used: format.number(used) })
    : t('post.characters', { used: format.number(used), limit: format.number(limit) });

const issueOf = (own: OwnPost | null, field: string): string | null =>
  own?.issues.find((issue) => issue.field === field)?.message ?? null;

/** How we behave, and what may be dangerous: before the buttons, on every card. */
function Conduct({ context, data }: { context: PageContext; data: CampaignData }): JSX.Element {
  const texts = [
    campaignWords(data.campaign, 'conduct', context),
    campaignWords(data.campaign, 'safety', context),
  ];
  const lines = texts.flatMap(({ text, lang }) =>
    text
      .split(/\n+/)
      .filter(Boolean)
      .map((line) => ({ line, lang })),
  );
  if (lines.length === 0) return <></>;
  return (
    <section class="conduct">
      <h3 safe>{context.t('post.conduct')}</h3>
      <ul class="plain">
        {lines.map(({ line, lang }) => (
          <li lang={lang} dir="auto" safe>
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface InstanceProps {
  readonly context: PageContext;
  readonly own: OwnPost | null;
  readonly isShown: boolean;
}

/** Mastodon has no central page: the reader names their server, which stays in the browser. */
function Instance({ context: { t }, own, isShown }: InstanceProps): JSX.Element {
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

interface NetworksProps {
  readonly context: PageContext;
  readonly chosen: Network | null;
  readonly legend: string;
}

function Networks({ context: { t }, chosen, legend }: NetworksProps): JSX.Element {
  return (
    <fieldset>
      <legend safe>{legend}</legend>
      <p class="row">
        {NETWORKS.map((network) => (
          <button
            name="network"
            value={network}
            aria-pressed={chosen === null ? undefined : network === chosen ? 'true' : 'false'}
            safe
          >
            {t(`networks.${network}`)}
          </button>
        ))}
      </p>
    </fieldset>
  );
}

function LanguageChoice({ context, data, ministries, own }: PostCardProps): JSX.Element {
  const { t, format } = context;
  const shown = own === null ? ministries : ministries.filter(({ slug }) => slug === own.ministry);
  const languages = [...new Set(shown.flatMap((ministry) => dealableLanguages(data, ministry, context)))];
  if (languages.length < 2) return <></>;
  const ofMinistry = new Set(shown.map(({ ownLanguage }) => ownLanguage));
  const chosen = own?.language ?? languages[0];
  return (
    <fieldset>
      <legend safe>{t('post.language')}</legend>
      <p class="row">
        {languages.map((language) => (
          <button name="language" value={language} aria-pressed={language === chosen ? 'true' : 'false'} safe>
            {ofMinistry.has(language)
              ? t('post.ofMinistry', { language: format.language(language) })
              : format.language(language)}
          </button>
        ))}
      </p>
    </fieldset>
  );
}

interface MinistryChoiceProps {
  readonly context: PageContext;
  readonly ministries: readonly MinistryView[];
  readonly chosen: string | null;
}

/** Where there are several to write to, the reader chooses; where there is one, nobody is asked. */
function MinistryChoice({ context, ministries, chosen }: MinistryChoiceProps): JSX.Element {
  if (ministries.length < 2) return <input type="hidden" name="ministry" value={ministries[0]?.slug} />;
  return (
    <fieldset>
      <legend safe>{context.t('today.pick')}</legend>
      {ministries.map((ministry) => {
        const name = ministryName(ministry, context);
        return (
          <label class="choice">
            <input
              type="radio"
              name="ministry"
              value={ministry.slug}
              required
              checked={ministry.slug === chosen}
            />{' '}
            <span>
              <strong safe>{countryOf(ministry, context)}</strong>{' '}
              <small lang={name.lang} safe>
                {name.text}
              </small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

interface ReportProps {
  readonly context: PageContext;
  readonly action: string;
  readonly own: OwnPost | null;
}

/** "I posted it": self-reported, with a link if the supporter likes. */
function Report({ context: { t }, action, own }: ReportProps): JSX.Element {
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
