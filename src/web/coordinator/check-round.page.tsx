/** One account of a check round: its profile in a new tab, and three questions about it. */
import type { RegisteredAccount } from '../../schedule/account-registry.service.js';
import { Csrf, ErrorSummary } from '../workspace/form-frame.js';
import { type FormState, valueIn } from '../workspace/form-state.js';
import { Empty, Step, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { nameOf, type WorkspacePage, withQuery } from '../workspace/workspace-page.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { placeQuery, type RoundPlace, type RoundState } from './check-round.js';
import { ministryName } from './days-table.js';
import { CheckAge } from './ministries.page.js';

export interface RoundView {
  /** Null for all campaigns. */
  readonly campaign: CampaignHere | null;
  readonly place: RoundPlace;
  readonly state: RoundState;
  readonly form: FormState;
  readonly now: Date;
}

type Props = RoundView & { readonly page: WorkspacePage };
type Asking = Props & { readonly account: RegisteredAccount };

const PATH = '/workspace/accounts/round';

/** The round at the account that is next, or its end. */
export const roundPage = (page: WorkspacePage, view: RoundView): JSX.Element => {
  const { next } = view.state;
  return (
    <Shell page={page} title={page.t('round.title')} campaign={view.campaign ?? undefined}>
      <Progress page={page} {...view} />
      {next ? <Account page={page} {...view} account={next} /> : <End page={page} {...view} />}
    </Shell>
  );
};

const Progress = ({ page, state: { done, left } }: Props) =>
  done + left === 0 ? (
    ''
  ) : (
    <p class="progress">
      <label for="progress" safe>
        {page.t('round.progress', { done, of: done + left })}
      </label>
      <progress id="progress" value={String(done)} max={String(done + left)} />
    </p>
  );

const End = ({ page, campaign, state }: Props) => (
  <Empty
    text={page.t(state.done > 0 ? 'round.end' : 'round.nothing')}
    next={
      <span class="actions">
        {campaign ? (
          <Step
            href={`/workspace/campaigns/${campaign.slug}/publication`}
            text={page.t('nav.publication')}
            main
          />
        ) : (
          ''
        )}
        <Step href="/workspace/accounts" text={page.t('nav.accounts')} />
      </span>
    }
  />
);

const Account = (props: Asking) => {
  const { page, account, place, state, form, now } = props;
  const skip = withQuery(PATH, placeQuery({ ...place, after: account.id }));
  return (
    <>
      <ErrorSummary page={page} form={form} />
      <section aria-labelledby="account" class="card round">
        <h2 id="account">
          <span dir="auto" safe>
            {ministryName(page, account.ministry)}
          </span>
          <span class="hint" safe>
            {page.formats.country(account.ministry.country)}
          </span>
        </h2>
        <p>
          <span safe>{nameOf(page, 'network', account.network)}</span> <bdi safe>{`@${account.handle}`}</bdi>{' '}
          <Tag page={page} set="accountStatus" value={account.status} />{' '}
          <CheckAge page={page} account={account} now={now} />
        </p>
        {account.neededOn ? (
          <p class="hint" safe>
            {page.t('round.neededOn', { date: page.formats.date(account.neededOn.date) })}
          </p>
        ) : (
          ''
        )}
        <p>
          {account.url ? (
            <a class="button" href={account.url} target="_blank" rel="noreferrer" safe>
              {page.t('round.profile')}
            </a>
          ) : (
            ''
          )}
        </p>
      </section>
      <Questions {...props} />
      <p class="actions">
        {state.left > 1 ? (
          <a href={skip} safe>
            {page.t('round.skip')}
          </a>
        ) : (
          ''
        )}
        <a
          href={place.campaign ? `/workspace/campaigns/${place.campaign}/publication` : '/workspace/accounts'}
          safe
        >
          {page.t('round.stop')}
        </a>
      </p>
    </>
  );
};

const Questions = ({ page, account, place, form }: Asking) => (
  <form method="post" action={PATH} class="form" novalidate>
    <Csrf page={page} />
    {Object.entries(placeQuery(place)).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <input type="hidden" name="account" value={account.id} />
    <input type="hidden" name="version" value={String(account.version)} />
    <Question page={page} form={form} name="own" options={['yes', 'no', 'gone']} />
    <Question page={page} form={form} name="posts" options={['yes', 'no']} />
    <Question page={page} form={form} name="open" options={['yes', 'no']} />
    <div class="form-end">
      <button class="button" safe>
        {page.t('round.save')}
      </button>
    </div>
  </form>
);

const Question = ({
  page,
  form,
  name,
  options,
}: {
  page: WorkspacePage;
  form: FormState;
  name: 'own' | 'posts' | 'open';
  options: readonly ('yes' | 'no' | 'gone')[];
}) => {
  const errors = form.errors.filter(({ field }) => field === name);
  return (
    <fieldset
      class="field"
      id={name}
      aria-describedby={[`${name}-hint`, errors.length > 0 ? `${name}-error` : ''].join(' ').trim()}
    >
      <legend safe>{page.t(`round.${name}.question`)}</legend>
      <p class="hint" id={`${name}-hint`} safe>
        {page.t(`round.${name}.hint`)}
      </p>
      {errors.length === 0 ? (
        ''
      ) : (
        <div class="field-error" id={`${name}-error`}>
          {errors.map(({ text, language }) => (
            <p lang={language ?? undefined} safe>
              {text}
            </p>
          ))}
        </div>
      )}
      <div class="answers">
        {options.map((value) => (
          <label class="choice">
            <input type="radio" name={name} value={value} checked={valueIn(form, name) === value} required />
            <span safe>{page.t(`round.${name}.${value as 'yes'}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
