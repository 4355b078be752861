/** Answers as the public ledger shows them: who, where, when, the words, and what proves them. */
import type { PageContext } from '../layout/page-context.js';
import { countryOf, isWebAddress, ministryName } from '../components/ministry.js';
import type { TextKey } from '../locales/translate.js';
import type { Answer, CampaignData } from './shown.js';

export interface AnswerListProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly answers: readonly Answer[];
}

/** Every answer in full; nothing where there is none. */
export function AnswerList({ context, data, answers }: AnswerListProps): JSX.Element {
  if (answers.length === 0) return <></>;
  return (
    <ul class="plain answers">
      {answers.map((answer) => (
        <li>
          <AnswerEntry context={context} data={data} answer={answer} />
        </li>
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly answer: Answer;
}

function AnswerEntry({ context, data, answer }: EntryProps): JSX.Element {
  const { t, format, href } = context;
  const name = ministryName(answer.ministry, context);
  return (
    <article id={`answer-${answer.id}`}>
      <h3>
        <span safe>{countryOf(answer.ministry, context)}</span>{' '}
        <small lang={name.lang}>
          <bdi safe>{name.text}</bdi>
        </small>
      </h3>
      <p class="hint" safe>
        {whereAndWhen(answer, data.campaign.timeZone, context)}
      </p>
      <p>
        {answer.day === null ? (
          <span safe>{t('answers.noDay')}</span>
        ) : (
          <a href={href(`/c/${data.campaign.slug}/days/${answer.day}`)} safe>
            {t('answers.day', { date: format.date(answer.day) })}
          </a>
        )}
      </p>
      <Wording context={context} answer={answer} />
      <Evidence context={context} answer={answer} />
    </article>
  );
}

/** The channel, the network and the time of an answer, in one line. */
export const whereAndWhen = (answer: Answer, zone: string, { t, format }: PageContext): string =>
  [
    // Whoever kept no words kept no kind of post either: the record's channel is then a guess.
    answer.wordingNotArchived ? '' : t(`answers.channel.${answer.channel}`),
    answer.network === null ? '' : t(`networks.${answer.network}` as TextKey),
    answer.postedAtIsDayOnly
      ? format.day(answer.postedAt, zone)
      : `${format.instant(answer.postedAt, zone)} (${format.place(zone)})`,
  ]
    .filter(Boolean)
    .join(' · ');

/** An answer's words, and their translation where there is one. */
export function Wording({ context: { t }, answer }: { context: PageContext; answer: Answer }): JSX.Element {
  if (answer.wordingNotArchived || answer.text === null) return <p safe>{t('answers.notArchived')}</p>;
  return (
    <>
      <blockquote lang={answer.language} dir="auto" safe>
        {answer.text}
      </blockquote>
      {answer.translation === null ? (
        ''
      ) : (
        <p>
          <span safe>{`${t('answers.translation')}: `}</span>
          <bdi safe>{answer.translation}</bdi>
        </p>
      )}
    </>
  );
}

function Evidence({ context: { t }, answer }: { context: PageContext; answer: Answer }): JSX.Element {
  return (
    <>
      {answer.url !== null && isWebAddress(answer.url) ? (
        <p>
          <a href={answer.url} rel="noreferrer" safe>
            {t('answers.open')}
          </a>
        </p>
      ) : (
        ''
      )}
      {answer.source === '' ? '' : <SourceOf t={t} answer={answer} />}
      {answer.sha256 === null ? (
        ''
      ) : (
        <p class="small">
          <span safe>{`${t('answers.evidence')}: `}</span>
          <bdi class="hash" dir="ltr" safe>
            {answer.sha256}
          </bdi>
        </p>
      )}
    </>
  );
}

function SourceOf({ t, answer }: { t: PageContext['t']; answer: Answer }): JSX.Element {
  return (
    <p class="small">
      <span safe>{`${t('answers.source')}: `}</span>
      {answer.sourceUrl !== null && isWebAddress(answer.sourceUrl) ? (
        <a href={answer.sourceUrl} rel="noreferrer" safe>
          {answer.source}
        </a>
      ) : (
        <span safe>{answer.source}</span>
      )}
    </p>
  );
}
