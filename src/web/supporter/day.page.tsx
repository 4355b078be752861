/** One day of the campaign, past, present or to come, for reading. */
import { measurePlain } from '../../domain/plain-length.js';
import type { DayView } from '../../schedule/day-view.js';
import type { PageContext } from '../layout/page-context.js';
import { AnswerList } from './answer-list.js';
import { CampaignLayout } from './campaign-layout.js';
import { Addressee, ChangeNotices, countriesOf, DayPauses, Storm, Theme, Why } from './day-parts.js';
import { answersOn, Counts, Outcome } from './outcome.js';
import { type CampaignData, stateNow } from './shown.js';

export interface DayProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly day: DayView;
  readonly isStale?: boolean;
}

/** The page at `/c/:slug/days/:date`. */
export function DayPage({ context, data, day, isStale }: DayProps): JSX.Element {
  const { t, format, href } = context;
  const { campaign } = data;
  const state = stateNow(day, context.now);
  const title = [format.date(day.date), countriesOf(day, context)].filter(Boolean).join(': ');
  return (
    <CampaignLayout
      context={context}
      data={data}
      page="other"
      path={`/days/${day.date}`}
      title={title}
      day={day}
      scripts={['today.js']}
      isStale={isStale}
    >
      <DayPauses context={context} campaign={campaign} day={day} />
      <ChangeNotices context={context} campaign={campaign} day={day} />
      <Addressee context={context} campaign={campaign} day={day} />
      {state === 'open' && campaign.status === 'published' ? (
        <p>
          <a class="button primary" href={href(`/c/${campaign.slug}`)} safe>
            {t('day.toToday')}
          </a>
        </p>
      ) : (
        ''
      )}
      <Storm context={context} campaign={campaign} day={day} />
      <div class="columns">
        <div class="stack">
          <section aria-labelledby="outcome">
            <h2 id="outcome" safe>
              {t('day.outcome')}
            </h2>
            <Outcome context={context} data={data} day={day} />
            <AnswerList context={context} data={data} answers={answersOn(data, day)} />
            {campaign.isHistory && day.date.startsWith('2012-') ? (
              <LengthThen context={context} answers={answersOn(data, day)} />
            ) : (
              ''
            )}
          </section>
          {day.targets.length > 0 ? (
            <Why context={context} campaign={campaign} day={day} />
          ) : (
            <Theme context={context} campaign={campaign} day={day} />
          )}
        </div>
        <aside class="stack" aria-label={t('day.details')}>
          {state === 'upcoming' || campaign.isHistory ? (
            ''
          ) : (
            <Counts context={context} data={data} day={day} />
          )}
          <Neighbours context={context} data={data} day={day} />
        </aside>
      </div>
    </CampaignLayout>
  );
}

/** How long a post could be in 2012, and how long the day's answers on that network are by that count. */
function LengthThen({ context: { t }, answers }: LengthThenProps): JSX.Element {
  const { limit } = measurePlain('', 'x-2012');
  const link = measurePlain('http://example.org', 'x-2012').used;
  const texts = answers.flatMap(({ network, text }) => (network === 'x' && text !== null ? [text] : []));
  return (
    <p class="hint" safe>
      {[
        t('day.lengthThen', { year: '2012', limit: String(limit), link: String(link) }),
        ...texts.map((text) =>
          t('day.answerThen', { used: String(measurePlain(text, 'x-2012').used), limit: String(limit) }),
        ),
      ].join(' ')}
    </p>
  );
}

interface LengthThenProps {
  readonly context: PageContext;
  readonly answers: ReturnType<typeof answersOn>;
}

function Neighbours({ context, data, day }: DayProps): JSX.Element {
  const { t, format, href } = context;
  const at = data.days.findIndex(({ date }) => date === day.date);
  const links = [
    { label: t('day.previous'), other: data.days[at - 1] },
    { label: t('day.next'), other: data.days[at + 1] },
  ];
  return (
    <ul class="plain">
      {links.map(({ label, other }) =>
        other === undefined ? (
          ''
        ) : (
          <li>
            <span safe>{`${label}: `}</span>
            <a href={href(`/c/${data.campaign.slug}/days/${other.date}`)} safe>
              {[format.shortDate(other.date), countriesOf(other, context)].filter(Boolean).join(', ')}
            </a>
          </li>
        ),
      )}
    </ul>
  );
}
