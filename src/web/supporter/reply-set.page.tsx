/** Answering a ministry back: its words, how to reply to them on each network, and a post of the reply set. */
import { countryOf, isWebAddress } from '../components/ministry.js';
import { Notice } from '../components/notice.js';
import type { PageContext } from '../layout/page-context.js';
import type { TextKey } from '../locales/translate.js';
import { repliesUnder } from '../../domain/reply-set.js';
import { CampaignLayout } from './campaign-layout.js';
import type { OwnPost } from './own-post.js';
import { dealScripts } from './post-image.js';
import { PostCard } from './post-card.js';
import { CountryChoice, ReadOnly } from './read-only.js';
import type { ShownReply } from './reply-offers.js';
import { Answered } from './reply-set.js';
import { type Answer, aroundNow, type CampaignData, canPost } from './shown.js';

export interface ReplyPageProps {
  readonly context: PageContext;
  /** With the languages of the reply set. */
  readonly data: CampaignData;
  readonly reply: ShownReply;
  /** What the reader was dealt; null on the page that everybody shares. */
  readonly own?: OwnPost | null;
  /** The answer to what the reader just did on their own page. */
  readonly answer?: { readonly key: TextKey; readonly kind: 'info' | 'stop' } | null;
  readonly isStale?: boolean;
}

/** The page at `/c/:slug/replies/:response`, and a reader's own at `…/post`. */
export function ReplyPage(props: ReplyPageProps): JSX.Element {
  const { context, data, reply, own = null, answer = null, isStale } = props;
  const { t, href } = context;
  const { campaign } = data;
  const { ministry, id } = reply.answer;
  const { today } = aroundNow(data.days, context.now);
  const title = t('reply.title', { country: countryOf(ministry, context) });
  const isOpen = today !== null && reply.audience !== null;
  const isDealing = isOpen && canPost(data, today, context);
  return (
    <CampaignLayout
      context={context}
      data={data}
      page="other"
      path={`/replies/${id}${own === null ? '' : '/post'}`}
      title={title}
      scripts={own === null && isDealing ? dealScripts(data) : []}
      isPrivate={own !== null}
      isStale={isStale}
    >
      {answer === null ? '' : <Notice title={t(answer.key)} kind={answer.kind} isAnswer />}
      <h1 safe>{title}</h1>
      <ReadOnly context={context} campaign={campaign} />
      {isOpen ? '' : <Notice title={t('reply.over')} />}
      <div class="columns">
        <div class="stack">
          <section aria-labelledby="answer">
            <h2 id="answer" safe>
              {t('reply.words')}
            </h2>
            <Answered context={context} data={data} answer={reply.answer} />
          </section>
          {isDealing ? (
            <>
              <HowTo context={context} answer={reply.answer} />
              <PostCard
                context={context}
                data={data}
                day={today}
                ministries={[ministry]}
                own={own}
                reply={reply}
              />
            </>
          ) : (
            ''
          )}
        </div>
      </div>
      <CountryChoice context={context} campaign={campaign} />
      <p>
        <a href={href(`/c/${campaign.slug}`)} safe>
          {t('propose.back')}
        </a>
      </p>
    </CampaignLayout>
  );
}

/** X knows how to open a reply; elsewhere the reader goes to the answer and replies there. */
function HowTo({ context: { t }, answer }: { context: PageContext; answer: Answer }): JSX.Element {
  const hasAddress = answer.url !== null && isWebAddress(answer.url);
  return (
    <>
      {repliesUnder(answer.channel, answer.url) === null ? '' : <p safe>{t('reply.onX')}</p>}
      {hasAddress ? (
        <p>
          <span safe>{t('reply.elsewhere')}</span>{' '}
          <a href={answer.url ?? undefined} target="_blank" rel="noreferrer" safe>
            {t('reply.open')}
          </a>
        </p>
      ) : (
        <p safe>{t('reply.nowhere')}</p>
      )}
    </>
  );
}
