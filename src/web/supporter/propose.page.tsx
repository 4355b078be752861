/** Where a supporter proposes a post: their words, the language, the ministry, and what becomes of it. */
import { LONGEST_PROPOSAL } from '../../domain/proposed-text.js';
import { proposalLanguages, takesProposals } from '../../suggested-posts/proposal-rules.js';
import { Notice } from '../components/notice.js';
import { countryOf, ministryName } from '../components/ministry.js';
import type { PageContext } from '../layout/page-context.js';
import type { TextKey } from '../locales/translate.js';
import { CampaignLayout } from './campaign-layout.js';
import { ReadOnly } from './read-only.js';
import { type CampaignData, restrictionFor } from './shown.js';

type Field = 'text' | 'language' | 'ministry';

/** What was typed, and what was wrong with it. */
export interface Proposed {
  readonly text: string;
  readonly language: string;
  readonly ministry: string;
  /** The field is null where the campaign takes no proposals now. */
  readonly problem: { readonly field: Field | null; readonly key: TextKey };
}

export interface ProposeProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  /** The form as it was refused; null at first. */
  readonly typed?: Proposed | null;
  /** What the reader sent has just been kept. */
  readonly isSent?: boolean;
  readonly isStale?: boolean;
}

/** The page at `/c/:slug/propose`. */
export function ProposePage({ context, data, typed = null, isSent, isStale }: ProposeProps): JSX.Element {
  const { t, href } = context;
  const { campaign } = data;
  const isOpen = takesProposals(campaign, context.now);
  const isReading = restrictionFor(campaign, context) !== null;
  return (
    <CampaignLayout
      context={context}
      data={data}
      page="other"
      path="/propose"
      title={t('propose.title')}
      isPrivate={typed !== null || isSent === true}
      isStale={isStale}
    >
      {isSent ? (
        <Notice title={t('propose.thanks')} isAnswer>
          <p safe>{t('propose.thanksNext')}</p>
        </Notice>
      ) : (
        ''
      )}
      {typed === null ? (
        ''
      ) : (
        <Notice title={t('form.problems')} kind="stop" isAnswer>
          <p>
            {typed.problem.field === null ? (
              <span safe>{t(typed.problem.key)}</span>
            ) : (
              <a href={`#${typed.problem.field}`} safe>
                {t(typed.problem.key)}
              </a>
            )}
          </p>
        </Notice>
      )}
      <h1 safe>{t('propose.title')}</h1>
      <ReadOnly context={context} campaign={campaign} />
      {isReading ? (
        ''
      ) : isOpen ? (
        <Form context={context} data={data} typed={typed} />
      ) : (
        <Closed {...context} />
      )}
      <p>
        <a href={href(`/c/${campaign.slug}`)} safe>
          {t('propose.back')}
        </a>
      </p>
    </CampaignLayout>
  );
}

const Closed = ({ t }: PageContext): JSX.Element => (
  <p class="lead" safe>
    {t('propose.closed')}
  </p>
);

interface FormProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly typed: Proposed | null;
}

function Form({ context, data, typed }: FormProps): JSX.Element {
  const { t, href } = context;
  return (
    <>
      <p class="lead" safe>
        {t('propose.lead')}
      </p>
      <form method="post" action={href(`/c/${data.campaign.slug}/propose`)} novalidate class="stack">
        <Words context={context} typed={typed} />
        <LanguageField context={context} data={data} typed={typed} />
        <MinistryField context={context} data={data} typed={typed} />
        <p class="hint" safe>
          {t('propose.privacy')}
        </p>
        <p>
          <button class="primary" safe>
            {t('propose.send')}
          </button>
        </p>
      </form>
    </>
  );
}

const errorAt = (typed: Proposed | null, field: Field, { t }: PageContext): string =>
  typed?.problem.field === field ? t(typed.problem.key) : '';

function Words({ context, typed }: Omit<FormProps, 'data'>): JSX.Element {
  const { t } = context;
  const error = errorAt(typed, 'text', context);
  return (
    <div>
      <label for="text" safe>
        {t('propose.text')}
      </label>
      <p class="hint" id="text-hint" safe>
        {t('propose.hint')}
      </p>
      <textarea
        id="text"
        name="text"
        rows="5"
        required
        maxlength={String(LONGEST_PROPOSAL)}
        dir="auto"
        aria-describedby="text-hint text-error"
        aria-invalid={error === '' ? undefined : 'true'}
        safe
      >
        {typed === null ? '' : `\n${typed.text}`}
      </textarea>
      <p class="error" id="text-error" safe>
        {error}
      </p>
    </div>
  );
}

function LanguageField({ context, data, typed }: FormProps): JSX.Element {
  const { t, format, language } = context;
  const ministries = ministriesOf(data);
  const offered = proposalLanguages(data.campaign, ministries);
  const chosen = typed?.language ?? language;
  return (
    <div>
      <label for="language" safe>
        {t('post.language')}
      </label>
      <select
        id="language"
        name="language"
        aria-describedby="language-error"
        aria-invalid={errorAt(typed, 'language', context) === '' ? undefined : 'true'}
      >
        {offered.map((code) => (
          <option value={code} selected={code === chosen} safe>
            {format.language(code)}
          </option>
        ))}
      </select>
      <p class="error" id="language-error" safe>
        {errorAt(typed, 'language', context)}
      </p>
    </div>
  );
}

function MinistryField({ context, data, typed }: FormProps): JSX.Element {
  const { t } = context;
  return (
    <div>
      <label for="ministry" safe>
        {t('propose.ministry')}
      </label>
      <select id="ministry" name="ministry">
        <option value="" safe>
          {t('propose.every')}
        </option>
        {ministriesOf(data).map((ministry) => (
          <option value={ministry.slug} selected={ministry.slug === typed?.ministry} safe>
            {`${countryOf(ministry, context)}: ${ministryName(ministry, context).text}`}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The ministries of the plan, each once. */
const ministriesOf = ({ days }: CampaignData) => {
  const all = days.flatMap(({ targets }) => targets.map(({ ministry }) => ministry));
  return [...new Map(all.map((ministry) => [ministry.slug, ministry])).values()];
};
