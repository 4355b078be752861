/** Answers: the public ledger, and how long no answer has been observed of whom. */
import { countryOf, ministryName } from '../components/ministry.js';
import type { PageContext } from '../layout/page-context.js';
import { AnswerList } from './answer-list.js';
import { CampaignLayout } from './campaign-layout.js';
import { type CampaignData, stateNow } from './shown.js';

export interface AnswersProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly isStale?: boolean;
}

/** The page at `/c/:slug/answers`. */
export function AnswersPage({ context, data, isStale }: AnswersProps): JSX.Element {
  const { t, format } = context;
  const zone = data.campaign.timeZone;
  const asOf = { time: format.instant(data.loadedAt, zone), place: format.place(zone) };
  return (
    <CampaignLayout
      context={context}
      data={data}
      page="answers"
      path="/answers"
      title={t('answers.title')}
      description={t('answers.lead')}
      isStale={isStale}
    >
      <h1 safe>{t('answers.title')}</h1>
      <p class="lead" safe>
        {t('answers.lead')}
      </p>
      <section aria-labelledby="ledger">
        <h2 id="ledger" safe>
          {t('answers.ledger')}
        </h2>
        {data.answers.length === 0 ? (
          <p safe>{t('answers.empty', asOf)}</p>
        ) : (
          <p class="hint" safe>
            {t('answers.asOf', asOf)}
          </p>
        )}
        <AnswerList context={context} data={data} answers={data.answers} />
        {data.contacts.map(({ ministry }) => (
          <p safe>{t('outcome.contact', { ministry: countryOf(ministry, context) })}</p>
        ))}
      </section>
      <section aria-labelledby="silent">
        <h2 id="silent" safe>
          {t(data.campaign.isHistory ? 'answers.noRecord' : 'answers.silent')}
        </h2>
        {data.silent.length === 0 ? (
          <p safe>
            {t(wasAnybodyAddressed(data, context.now) ? 'answers.noneSilent' : 'answers.noneAddressed')}
          </p>
        ) : (
          <Silent context={context} data={data} />
        )}
      </section>
    </CampaignLayout>
  );
}

const wasAnybodyAddressed = ({ days, answers, contacts }: CampaignData, now: Date): boolean =>
  answers.length + contacts.length > 0 ||
  days.some((day) => day.targets.length > 0 && stateNow(day, now) !== 'upcoming');

/** Of a history nobody knows how long a silence lasted: only that no answer was kept. */
function NoRecord({ context, data }: AnswersProps): JSX.Element {
  return (
    <>
      <p safe>{context.t('answers.noRecordLead')}</p>
      <ul>
        {data.silent.map(({ ministry }) => (
          <li safe>{countryOf(ministry, context)}</li>
        ))}
      </ul>
    </>
  );
}

function Silent({ context, data }: AnswersProps): JSX.Element {
  if (data.campaign.isHistory) return <NoRecord context={context} data={data} />;
  const { t, format, now } = context;
  const zone = data.campaign.timeZone;
  const asOf = { time: format.instant(data.loadedAt, zone), place: format.place(zone) };
  return (
    <>
      <p safe>{t('answers.silentLead')}</p>
      <table class="wide">
        <caption safe>{t('answers.silentAsOf', asOf)}</caption>
        <thead>
          <tr>
            <th scope="col" safe>
              {t('answers.ministry')}
            </th>
            <th scope="col" safe>
              {t('answers.since')}
            </th>
            <th scope="col" safe>
              {t('answers.forHowLong')}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.silent.map(({ ministry, since }) => {
            const name = ministryName(ministry, context);
            return (
              <tr>
                <th scope="row">
                  <span safe>{countryOf(ministry, context)}</span>
                  <small lang={name.lang}>
                    <bdi safe>{name.text}</bdi>
                  </small>
                </th>
                <td safe>{format.day(since, zone)}</td>
                <td>
                  <span safe>{format.duration(now.getTime() - since.getTime())}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
