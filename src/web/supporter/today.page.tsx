/** Today: whom we write to, the post, when, why, what it counts, what came back, who is next. */
import type { DayView } from '../../schedule/day-view.js';
import { MinistryNames } from '../components/ministry.js';
import { Notice } from '../components/notice.js';
import type { PageContext } from '../layout/page-context.js';
import type { TextKey } from '../locales/translate.js';
import { CampaignLayout } from './campaign-layout.js';
import { Follow } from './follow.js';
import { SectionNote } from './section-note.js';
import { CountryChoice, ReadOnly } from './read-only.js';
import {
  AboutStorm,
  Addressee,
  ChangeNotices,
  countriesOf,
  DayPauses,
  Storm,
  Theme,
  Why,
} from './day-parts.js';
import { Counts, Outcome } from './outcome.js';
import type { OwnPost } from './own-post.js';
import { dealScripts } from './post-image.js';
import { PostCard } from './post-card.js';
import { OutOfSeason } from './out-of-season.js';
import { replyScripts, ReplyOffers } from './reply-set.js';
import { aroundNow, type CampaignData, campaignWords, canPost, openMinistries } from './shown.js';

export interface TodayProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  /** What the reader was dealt; null on the page that everybody shares. */
  readonly own?: OwnPost | null;
  /** The answer to what the reader just did on their own page. */
  readonly answer?: { readonly key: TextKey; readonly kind: 'info' | 'stop' } | null;
  readonly isStale?: boolean;
}

/** The page at `/c/:slug`, and a reader's own at `/c/:slug/post`. */
export function TodayPage(props: TodayProps): JSX.Element {
  const { context, data, own = null, answer = null, isStale } = props;
  const { t } = context;
  const { today } = aroundNow(data.days, context.now);
  const title =
    today === null
      ? t('today.title')
      : `${t('today.title')}: ${countriesOf(today, context) || t('today.choose')}`;
  const isDealing = today !== null && canPost(data, today, context);
  return (
    <CampaignLayout
      context={context}
      data={data}
      page="today"
      path={own === null ? '' : '/post'}
      title={title}
      description={campaignWords(data.campaign, 'ask', context).text}
      scripts={own === null ? [...dealScripts(data), ...replyScripts(data, context)] : []}
      isPrivate={own !== null}
      isStale={isStale}
    >
      {answer === null ? '' : <Notice title={t(answer.key)} kind={answer.kind} isAnswer />}
      {today === null ? (
        <OutOfSeason context={context} data={data} />
      ) : (
        <Open {...props} day={today} own={own} isDealing={isDealing} />
      )}
    </CampaignLayout>
  );
}

interface OpenProps extends TodayProps {
  readonly day: DayView;
  readonly own: OwnPost | null;
  readonly isDealing: boolean;
}

function Open({ context, data, day, own, isDealing }: OpenProps): JSX.Element {
  const { t } = context;
  const { campaign } = data;
  const ministries = openMinistries(data, day);
  return (
    <>
      <DayPauses context={context} campaign={campaign} day={day} />
      <ChangeNotices context={context} campaign={campaign} day={day} />
      <Addressee context={context} campaign={campaign} day={day} />
      <Storm context={context} campaign={campaign} day={day} />
      <ReadOnly context={context} campaign={campaign} />
      <div class="columns">
        <div class="stack">
          {day.targets.length > 0 ? (
            ''
          ) : (
            <p class="lead" safe>
              {t(ministries.length > 0 ? 'today.chooseLead' : nobodyLeft(data))}
            </p>
          )}
          {isDealing && ministries.length > 0 ? (
            <>
              <PostCard context={context} data={data} day={day} ministries={ministries} own={own} />
              <p>
                <a href={context.href(`/c/${campaign.slug}/propose`)} safe>
                  {t('propose.invite')}
                </a>
              </p>
            </>
          ) : (
            ''
          )}
          {isDealing ? <ReplyOffers context={context} data={data} own={own} /> : ''}
          <SectionNote context={context} data={data} />
          <CountryChoice context={context} campaign={campaign} />
          {day.targets.length > 0 ? (
            <Why context={context} campaign={campaign} day={day} />
          ) : (
            <Theme context={context} campaign={campaign} day={day} />
          )}
        </div>
        <aside class="stack" aria-label={t('day.details')}>
          <Previous context={context} data={data} />
          <Counts context={context} data={data} day={day} />
          <Next context={context} data={data} />
          <Ask context={context} data={data} />
          <AboutStorm context={context} />
          <Follow context={context} campaign={campaign} />
        </aside>
      </div>
    </>
  );
}

/** Why a day of choice has nothing to choose from. */
const nobodyLeft = ({ days }: CampaignData): TextKey =>
  days.some(({ targets }) => targets.length > 0) ? 'today.noneSilent' : 'today.noneNamed';

interface PartProps {
  readonly context: PageContext;
  readonly data: CampaignData;
}

function Previous({ context, data }: PartProps): JSX.Element {
  const { previous } = aroundNow(data.days, context.now);
  if (previous === null) return <></>;
  return (
    <section aria-labelledby="yesterday">
      <h2 id="yesterday" safe>
        {context.t('outcome.yesterday')}
      </h2>
      <Outcome context={context} data={data} day={previous} />
    </section>
  );
}

function Next({ context, data }: PartProps): JSX.Element {
  const { t, href } = context;
  const { next } = aroundNow(data.days, context.now);
  return (
    <section aria-labelledby="tomorrow">
      <h2 id="tomorrow" safe>
        {t('outcome.tomorrow')}
      </h2>
      {next === null ? (
        <p safe>{t('outcome.lastDay')}</p>
      ) : (
        <>
          <p>
            <a href={href(`/c/${data.campaign.slug}/days/${next.date}`)} safe>
              {countriesOf(next, context) || t('outcome.willHaveNoTarget')}
            </a>
          </p>
          {next.targets.map(({ ministry }) => (
            <MinistryNames ministry={ministry} context={context} />
          ))}
        </>
      )}
    </section>
  );
}

function Ask({ context, data }: PartProps): JSX.Element {
  const ask = campaignWords(data.campaign, 'ask', context);
  if (ask.text === '') return <></>;
  return (
    <section aria-labelledby="ask">
      <h2 id="ask" safe>
        {context.t('today.ask')}
      </h2>
      <p lang={ask.lang} dir="auto" safe>
        {ask.text}
      </p>
    </section>
  );
}
