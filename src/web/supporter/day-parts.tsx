/** The parts of a day that several pages show: whom it addresses, its storm, its changes, its claims. */
import type { PlanState } from '../../schedule/plan-change.entity.js';
import type { DayView, TargetView } from '../../schedule/day-view.js';
import { nameBeside } from '../components/addressed.js';
import { Accounts, countryOf, isWebAddress, MinistryNames } from '../components/ministry.js';
import { Notice } from '../components/notice.js';
import { Zones } from '../components/zones.js';
import type { PageContext } from '../layout/page-context.js';
import type { TextKey } from '../locales/translate.js';
import { PauseNotice } from './pause-notice.js';
import { claimWords, dayWords, type ShownCampaign, stateNow } from './shown.js';

export interface DayPartProps {
  readonly context: PageContext;
  readonly campaign: ShownCampaign;
  readonly day: DayView;
}

const HOUR = 3_600_000;

/** "Day 2 of 7 · Friday 12 June 2026" */
export const dayKicker = (day: DayView, { t, format }: PageContext): string =>
  `${t('today.day', { number: day.number, of: day.of })} · ${format.date(day.date)}`;

/** The countries of the day, as one phrase; empty on a day without a ministry. */
export const countriesOf = (day: DayView, context: PageContext): string =>
  context.format.list(day.targets.map(({ ministry }) => countryOf(ministry, context)));

const LEADS = {
  open: ['today.writeTo', 'today.choose'],
  upcoming: ['today.willWriteTo', 'today.willChoose'],
  closed: ['today.wroteTo', 'today.chose'],
} as const;

/** Whom we write to: the largest thing on the page. */
export function Addressee({ context, campaign, day }: DayPartProps): JSX.Element {
  const { t } = context;
  const [withTarget, without] = LEADS[stateNow(day, context.now)];
  return (
    <header class="addressee">
      <p class="kicker" safe>
        {dayKicker(day, context)}
      </p>
      {day.targets.length > 0 ? (
        <h1>
          <span class="eyebrow" safe>
            {t(withTarget)}
          </span>{' '}
          <span safe>{countriesOf(day, context)}</span>
        </h1>
      ) : (
        <h1 safe>{t(campaign.isHistory ? 'outcome.noTarget' : without)}</h1>
      )}
      {day.targets.map(({ ministry }) => (
        <div>
          <MinistryNames ministry={ministry} context={context} />
          <Accounts ministry={ministry} context={context} />
        </div>
      ))}
      {stateNow(day, context.now) === 'open' ? <Countdown context={context} day={day} /> : ''}
    </header>
  );
}

/** When everybody posts together, by every clock that counts, and how long until then. */
export function Storm({ context, campaign, day }: DayPartProps): JSX.Element {
  const { t } = context;
  return (
    <section class="storm" aria-label={t('storm.title')}>
      {stateNow(day, context.now) === 'open' ? '' : <Countdown context={context} day={day} />}
      <Zones
        context={context}
        startsAt={day.stormStartsAt}
        endsAt={day.stormEndsAt}
        campaignZone={campaign.timeZone}
        ministryZones={day.targets.map(({ ministry }) => ministry.timeZone)}
        chooserPath={`/c/${campaign.slug}/zone`}
      />
    </section>
  );
}

/** What a storm is. */
export function AboutStorm({ context }: Pick<DayPartProps, 'context'>): JSX.Element {
  const { t } = context;
  return (
    <section aria-labelledby="storm">
      <h2 id="storm" safe>
        {t('storm.about')}
      </h2>
      <p safe>{t('storm.meaning')}</p>
    </section>
  );
}

function Countdown({ context, day }: { context: PageContext; day: DayView }): JSX.Element {
  const { t } = context;
  const gap = { time: '{time}' };
  return (
    <p
      data-countdown
      data-now={context.now.getTime()}
      data-before={t('storm.startsIn', gap)}
      data-during={t('storm.endsIn', gap)}
      data-after={t('storm.over')}
    >
      <strong safe>{untilStorm(day, context)}</strong>
    </p>
  );
}

/** How the storm stands now, in one sentence; a duration only where it is less than a day away. */
const untilStorm = (day: DayView, { t, format, now }: PageContext): string => {
  const untilStart = day.stormStartsAt.getTime() - now.getTime();
  const untilEnd = day.stormEndsAt.getTime() - now.getTime();
  if (stateNow(day, now) === 'closed') return t('storm.wasOver');
  if (untilEnd <= 0) return t('storm.over');
  // The page is made once a minute: rounded up, so that it never says less than there is.
  if (untilStart <= 0) return t('storm.endsIn', { time: format.duration(untilEnd + 59_999) });
  if (untilStart > 24 * HOUR) return t('storm.startsOn', { date: format.date(day.date) });
  return t('storm.startsIn', { time: format.duration(untilStart + 59_999) });
};

/** What was changed after publication, newest first, each with its reason. */
export function ChangeNotices({ context, campaign, day }: DayPartProps): JSX.Element {
  const { t, format } = context;
  return (
    <>
      {day.changed.toReversed().map(({ at, reason, before, after }) => (
        <Notice title={t('notice.changed')}>
          <p safe>{t('notice.reason', { reason })}</p>
          <p safe>
            {t('notice.before', { plan: planText(before as PlanState, context, after as PlanState) })}
          </p>
          <p safe>
            {t('notice.after', { plan: planText(after as PlanState, context, before as PlanState) })}
          </p>
          <p class="hint" safe>
            {t('notice.changedAt', {
              time: format.instant(at, campaign.timeZone),
              place: format.place(campaign.timeZone),
            })}
          </p>
        </Notice>
      ))}
    </>
  );
}

/** Whom a plan addresses and when, in one sentence; beside the other plan, with the accounts that are others there. */
export const planText = (plan: PlanState, { t, format }: PageContext, other: PlanState = plan): string =>
  t('notice.planState', {
    ministries:
      format.list(
        plan.targets.map((one) =>
          nameBeside(one, other.targets, (network) => t(`networks.${network}` as TextKey)),
        ),
      ) || t('notice.noMinistry'),
    from: format.time(new Date(plan.stormStartsAt), plan.timeZone),
    to: format.time(new Date(plan.stormEndsAt), plan.timeZone),
    place: format.place(plan.timeZone),
  });

/** That the day or one of its ministries is paused, and why. */
export function DayPauses({ context, campaign, day }: DayPartProps): JSX.Element {
  const { t } = context;
  const zone = campaign.timeZone;
  return (
    <>
      {day.paused === null ? (
        ''
      ) : (
        <PauseNotice context={context} title={t('notice.pausedDay')} pause={day.paused} zone={zone} />
      )}
      {day.targets.map(({ paused, ministry }) =>
        paused === null ? (
          ''
        ) : (
          <PauseNotice
            context={context}
            title={`${t('notice.pausedTarget')} (${countryOf(ministry, context)})`}
            pause={paused}
            zone={zone}
          />
        ),
      )}
    </>
  );
}

/** Why these ministries: the day's theme and note, then claims, each with its source. */
export function Why({ context, campaign, day }: DayPartProps): JSX.Element {
  const { t } = context;
  return (
    <section aria-labelledby="why">
      <h2 id="why" safe>
        {t('why.title')}
      </h2>
      <Theme context={context} campaign={campaign} day={day} />
      {day.targets.map((target) => (
        <Claims context={context} target={target} isNamed={day.targets.length > 1} />
      ))}
    </section>
  );
}

/** What the campaign says of the day; a day of choice has that too. */
export function Theme({ context, campaign, day }: DayPartProps): JSX.Element {
  const theme = dayWords(day, 'theme', campaign, context);
  const note = dayWords(day, 'note', campaign, context);
  return (
    <>
      {theme.text === '' ? (
        ''
      ) : (
        <p lang={theme.lang} dir="auto">
          <strong safe>{theme.text}</strong>
        </p>
      )}
      {note.text === '' ? (
        ''
      ) : (
        <p lang={note.lang} dir="auto" safe>
          {note.text}
        </p>
      )}
    </>
  );
}

interface ClaimsProps {
  readonly context: PageContext;
  readonly target: TargetView;
  /** Whether the country stands above, as it must where a day has several. */
  readonly isNamed: boolean;
}

function Claims({ context, target, isNamed }: ClaimsProps): JSX.Element {
  const { t } = context;
  return (
    <>
      {isNamed ? <h3 safe>{countryOf(target.ministry, context)}</h3> : ''}
      {target.claims.length === 0 ? <p safe>{t('why.none')}</p> : ''}
      <ul class="plain facts">
        {target.claims.map((claim) => {
          const { text, lang } = claimWords(claim, context);
          return (
            <li>
              {claim.isHistoric ? <strong safe>{`${t('why.historic')} `}</strong> : ''}
              <span lang={lang} dir="auto" safe>
                {text}
              </span>{' '}
              <small class="hint">
                <Source context={context} source={claim.source} url={claim.sourceUrl} asOf={claim.asOf} />
              </small>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface SourceProps {
  readonly context: PageContext;
  readonly source: string;
  readonly url: string | null;
  readonly asOf: string;
}

function Source({ context: { t, format }, source, url, asOf }: SourceProps): JSX.Element {
  const text = t('why.source', { source, date: format.partialDate(asOf) });
  return url !== null && isWebAddress(url) ? (
    <a href={url} rel="noreferrer" safe>
      {text}
    </a>
  ) : (
    <span safe>{text}</span>
  );
}
