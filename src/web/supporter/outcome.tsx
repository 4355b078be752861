/** What came back from a day's ministries: an answer, or none observed and for how long. Never "ignored". */
import type { DayView, MinistryView } from '../../schedule/day-view.js';
import { CountsTable } from '../components/counts-table.js';
import { countryOf } from '../components/ministry.js';
import type { PageContext } from '../layout/page-context.js';
import { type Answer, type CampaignData, countsOn, stateNow } from './shown.js';

export interface OutcomeProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly day: DayView;
}

/** The answers to that day, of one ministry or of all. */
export const answersOn = ({ answers }: CampaignData, day: DayView, ministry?: MinistryView): Answer[] =>
  answers.filter(
    (answer) => answer.day === day.date && (ministry === undefined || answer.ministry.slug === ministry.slug),
  );

/** One line for each ministry of the day. */
export function Outcome({ context, data, day }: OutcomeProps): JSX.Element {
  const { t } = context;
  if (stateNow(day, context.now) === 'upcoming') return <p safe>{t('outcome.notYet')}</p>;
  return (
    <>
      {day.targets.length === 0 ? <p safe>{t('outcome.noTarget')}</p> : ''}
      {ministriesOf(data, day).map((ministry) => (
        <MinistryOutcome context={context} data={data} day={day} ministry={ministry} />
      ))}
    </>
  );
}

/** The day's ministries, and on a day of choice those that answered it. */
const ministriesOf = (data: CampaignData, day: DayView): MinistryView[] => {
  const addressed = day.targets.map(({ ministry }) => ministry);
  const others = [
    ...answersOn(data, day),
    ...data.contacts.filter((contact) => contact.day === day.date),
  ].map(({ ministry }) => ministry);
  return [...new Map([...addressed, ...others].map((ministry) => [ministry.slug, ministry])).values()];
};

function MinistryOutcome(props: OutcomeProps & { ministry: MinistryView }): JSX.Element {
  const { context, data, day, ministry } = props;
  const { t, format, href } = context;
  const zone = data.campaign.timeZone;
  const name = countryOf(ministry, context);
  if (answersOn(data, day, ministry).length > 0) {
    return (
      <p>
        <strong safe>{t('outcome.answered', { ministry: name })}</strong>{' '}
        <a href={href(`/c/${data.campaign.slug}/answers`)} safe>
          {t('outcome.more')}
        </a>
      </p>
    );
  }
  if (data.contacts.some((contact) => contact.day === day.date && contact.ministry.slug === ministry.slug)) {
    return <p safe>{t('outcome.contact', { ministry: name })}</p>;
  }
  if (data.campaign.isHistory) return <p safe>{t('outcome.noRecord', { ministry: name })}</p>;
  const since = data.silent.find((silence) => silence.ministry.slug === ministry.slug)?.since;
  return (
    <p>
      <span safe>
        {t('outcome.none', {
          ministry: name,
          time: format.instant(data.loadedAt, zone),
          place: format.place(zone),
        })}
      </span>{' '}
      {since === undefined ? (
        ''
      ) : (
        <span class="quiet-text" safe>
          {t('outcome.silentFor', {
            duration: format.duration(context.now.getTime() - since.getTime()),
            date: format.day(since, zone),
          })}
        </span>
      )}
    </p>
  );
}

/** What the day counts by stage, with what each number means. */
export function Counts({ context, data, day }: OutcomeProps): JSX.Element {
  return (
    <section aria-labelledby="counts">
      <h2 id="counts" safe>
        {context.t('counts.title')}
      </h2>
      <CountsTable
        context={context}
        counts={countsOn(data, day)}
        asOf={data.loadedAt}
        zone={data.campaign.timeZone}
      />
    </section>
  );
}
