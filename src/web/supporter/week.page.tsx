/** The week: every day, whom it addresses, and what came back. */
import type { DayView } from '../../schedule/day-view.js';
import { ministryName } from '../components/ministry.js';
import { Zones } from '../components/zones.js';
import type { PageContext } from '../layout/page-context.js';
import { CampaignLayout } from './campaign-layout.js';
import { countriesOf } from './day-parts.js';
import { Follow } from './follow.js';
import { Outcome } from './outcome.js';
import { pauseOfDay } from './pauses.js';
import { type CampaignData, stateNow } from './shown.js';

export interface WeekProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly isStale?: boolean;
}

/** The page at `/c/:slug/week`. */
export function WeekPage({ context, data, isStale }: WeekProps): JSX.Element {
  const { t, href } = context;
  return (
    <CampaignLayout
      context={context}
      data={data}
      page="week"
      path="/week"
      title={t('week.title')}
      scripts={['today.js']}
      isStale={isStale}
    >
      <h1 safe>{t('week.title')}</h1>
      <p class="lead" safe>
        {t('week.lead')}
      </p>
      {data.days.length === 0 ? <p safe>{t('week.empty')}</p> : <DaysTable context={context} data={data} />}
      <Follow context={context} campaign={data.campaign} />
      {hasChanged(data) ? (
        <p>
          <a href={href(`/c/${data.campaign.slug}/versions`)} safe>
            {t('versions.link')}
          </a>
        </p>
      ) : (
        ''
      )}
    </CampaignLayout>
  );
}

/** Whether the plan has earlier versions. */
const hasChanged = ({ days, dropped }: CampaignData): boolean =>
  [...days, ...dropped].some(({ changed }) => changed.length > 0);

/** Every day in a table: narrow screens show its rows as blocks. */
export function DaysTable({ context, data }: WeekProps): JSX.Element {
  const { t } = context;
  const heads = ['week.date', 'week.ministry', 'week.storm', 'week.outcome'] as const;
  return (
    <table class="wide">
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col" safe>
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.days.map((day) => (
          <Day context={context} data={data} day={day} />
        ))}
      </tbody>
    </table>
  );
}

function Day({ context, data, day }: WeekProps & { day: DayView }): JSX.Element {
  const { t, format, href } = context;
  const state = stateNow(day, context.now);
  const isPaused = pauseOfDay(day) !== null;
  const marks = [
    t(`week.${state}`),
    isPaused ? t('week.paused') : '',
    day.changed.length === 0 ? '' : t('week.changed'),
  ];
  return (
    <tr class={state === 'open' ? 'now' : undefined}>
      <th scope="row">
        <a href={href(`/c/${data.campaign.slug}/days/${day.date}`)} safe>
          {format.date(day.date)}
        </a>
        <small safe>{marks.filter(Boolean).join(' · ')}</small>
      </th>
      <td>
        <strong safe>{countriesOf(day, context)}</strong>
        {day.targets.length === 0 && !data.campaign.isHistory ? (
          <span safe>{t(state === 'closed' ? 'today.chose' : 'today.willChoose')}</span>
        ) : (
          ''
        )}
        {day.targets.map(({ ministry, paused }) => {
          const name = ministryName(ministry, context);
          return (
            <div class="small">
              <bdi lang={name.lang} safe>
                {name.text}
              </bdi>
              {paused === null || isPaused ? '' : <span safe>{` · ${t('week.paused')}`}</span>}
            </div>
          );
        })}
      </td>
      <td>
        <Zones
          context={context}
          startsAt={day.stormStartsAt}
          endsAt={day.stormEndsAt}
          campaignZone={data.campaign.timeZone}
          ministryZones={day.targets.map(({ ministry }) => ministry.timeZone)}
          chooserPath={`/c/${data.campaign.slug}/zone`}
        />
      </td>
      <td>
        <Outcome context={context} data={data} day={day} />
      </td>
    </tr>
  );
}
