/** The card in which a supporter reads, edits and sends the post that they were dealt; the same with script and without. */
import { assetUrl } from '../layout/asset-files.js';
import type { PageContext } from '../layout/page-context.js';
import { dealPath, type PostCardProps } from './own-post.js';
import { LanguageChoice, MinistryChoice, Networks } from './post-choices.js';
import { OwnWords } from './own-words.js';
import { Instance, Report, TextBox } from './post-fields.js';
import { PostImage } from './post-image.js';
import { type CampaignData, campaignWords, dealableLanguages } from './shown.js';

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
      data-response={props.reply?.answer.id}
      data-now={props.reply ? String(context.now.getTime()) : undefined}
      data-section={context.choices.section ?? undefined}
      data-counter={assetUrl('counter.js')}
      data-texts={isScripted ? JSON.stringify(scriptTexts(props)) : undefined}
    >
      <h2 id="post-title" safe>
        {t(props.reply ? 'reply.yours' : 'post.title')}
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

const scriptTexts = ({ context: { t }, reply }: PostCardProps): Readonly<Record<string, string>> => ({
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
  room: t('post.ownRoom', { left: '{left}' }),
  full: t('post.ownFull'),
  waiting: t('post.waiting'),
  ...Object.fromEntries(PROBLEMS.map((problem) => [problem, t(`problem.${problem}`)])),
  ...(reply && { 'reply-closed': t('problem.reply-closed') }),
});

/** Asks for the first post: without script the reader names the network; with script it is dealt at once. */
function Start(props: PostCardProps): JSX.Element {
  const { context, ministries } = props;
  const { t, href } = context;
  return (
    <form method="post" action={href(`${dealPath(props)}/post`, {})} data-start>
      <p role="status" data-say />
      <MinistryChoice context={context} ministries={ministries} chosen={null} />
      <Networks context={context} chosen={null} legend={t('post.network')} />
    </form>
  );
}

function Card(props: PostCardProps): JSX.Element {
  const { context, own, data, ministries } = props;
  const { t, href } = context;
  const action = href(`${dealPath(props)}/post`);
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
          <OwnWords context={context} own={own} />
        </div>
        {data.offersImages ? <PostImage context={context} own={own} /> : ''}
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
