/** One ministry: what is known of it, its accounts, and a button for each look at them. */
import type { AccountView } from '../../ministries/ministry-view.js';
import { CHECK_FINDINGS } from '../../domain/account.js';
import { LANGUAGES } from '../../domain/language.js';
import { ACCOUNT_NETWORKS } from '../../domain/network.js';
import { CheckboxGroup, SelectField, Suggestions, TextField } from '../workspace/fields.js';
import { Csrf, FormFrame } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import { Empty, Press, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, nameOf, type WorkspacePage } from '../workspace/workspace-page.js';
import { ministryName } from './days-table.js';
import { AccountName, CheckAge } from './ministries.page.js';

export interface MinistryPageView {
  readonly form: FormState;
  readonly accountForm: FormState;
  /** Null for a new one. */
  readonly ministry: {
    readonly slug: string;
    readonly name: string;
    readonly names: Readonly<Record<string, string>>;
    readonly accounts: readonly (AccountView & { readonly version: number })[];
  } | null;
  readonly zones: readonly string[];
  readonly countries: readonly string[];
  /** The parts of its country that have holidays of their own, by code. */
  readonly regions: ReadonlyMap<string, string>;
  readonly now: Date;
}

type Props = MinistryPageView & { readonly page: WorkspacePage };
type Known = Props & { readonly ministry: NonNullable<MinistryPageView['ministry']> };

/** The page of one ministry, or of a new one. */
export const ministryPage = (page: WorkspacePage, view: MinistryPageView): JSX.Element => (
  <Shell page={page} title={view.ministry ? ministryName(page, view.ministry) : page.t('ministries.new')}>
    {view.ministry ? <Accounts page={page} {...view} ministry={view.ministry} /> : ''}
    {allows(page, 'ministry.edit') ? <Details page={page} {...view} /> : ''}
  </Shell>
);

const Accounts = (props: Known) => {
  const { page, ministry, now } = props;
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts" safe>
        {page.t('ministries.accounts')}
      </h2>
      <p class="hint" safe>
        {page.t('ministry.checkHint')}
      </p>
      {ministry.accounts.length === 0 ? <Empty text={page.t('ministry.noAccounts')} /> : ''}
      <ul class="cards">
        {ministry.accounts.map((account) => (
          <li class="card">
            <p>
              <AccountName page={page} account={account} />{' '}
              <Tag page={page} set="accountStatus" value={account.status} />{' '}
              {account.language ? (
                <span class="hint" safe>
                  {page.formats.language(account.language)}
                </span>
              ) : (
                ''
              )}
            </p>
            <p>
              <CheckAge page={page} account={account} now={now} />
            </p>
            {allows(page, 'account.check') ? <Check {...props} account={account} /> : ''}
          </li>
        ))}
      </ul>
      {allows(page, 'ministry.edit') ? <AddAccount {...props} /> : ''}
    </section>
  );
};

const accountPath = (slug: string, { network, handle }: AccountView): string =>
  `/workspace/ministries/${slug}/accounts/${network}/${encodeURIComponent(handle || '-')}`;

const Check = ({ page, ministry, account }: Known & { account: AccountView & { version: number } }) => {
  const path = accountPath(ministry.slug, account);
  const about = `${page.t(`network.${account.network as 'x'}`)} ${account.handle}`;
  return (
    <div class="actions">
      <form method="post" action={`${path}/check`} class="actions">
        <Csrf page={page} />
        <input type="hidden" name="version" value={String(account.version)} />
        {CHECK_FINDINGS.filter((finding) => finding !== 'none' || account.handle === '')
          .map((finding) => (
            <button
              name="status"
              value={finding}
              class={finding === 'active' || finding === 'none' ? 'button' : 'button second'}
            >
              <span safe>{page.t(`check.${finding}`)}</span>
              <span class="visually-hidden" safe>
                {` ${about}`}
              </span>
            </button>
          ))
          .filter((_, index, all) => account.handle !== '' || index === all.length - 1)}
      </form>
      {allows(page, 'ministry.edit') ? (
        <Press
          page={page}
          action={`${path}/removal`}
          text={page.t('ministry.removeAccount')}
          about={about}
          kind="quiet"
        />
      ) : (
        ''
      )}
    </div>
  );
};

const AddAccount = ({ page, ministry, accountForm: form }: Known) => (
  <details class="fold" open={form.errors.length > 0 || ministry.accounts.length === 0}>
    <summary safe>{page.t('ministry.addAccount')}</summary>
    <FormFrame
      page={page}
      form={form}
      action={`/workspace/ministries/${ministry.slug}/accounts`}
      submit={page.t('ministry.addAccount')}
    >
      <SelectField
        form={form}
        name="network"
        label={page.t('ministry.network')}
        options={ACCOUNT_NETWORKS.map((value) => ({ value, label: nameOf(page, 'network', value) }))}
        required
      />
      <TextField
        form={form}
        name="handle"
        label={page.t('ministry.handle')}
        hint={page.t('ministry.handleHint')}
        dir="ltr"
        size="middle"
        spellcheck="false"
      />
      <TextField
        form={form}
        name="accountLanguage"
        label={page.t('ministry.language')}
        hint={page.t('ministry.languageHint')}
        list="languages"
        dir="ltr"
        size="short"
      />
    </FormFrame>
  </details>
);

const Details = ({ page, form, ministry, zones, countries, regions }: Props) => (
  <section aria-labelledby="details">
    <h2 id="details" safe>
      {page.t('ministry.details')}
    </h2>
    <FormFrame
      page={page}
      form={form}
      action={ministry ? `/workspace/ministries/${ministry.slug}` : '/workspace/ministries'}
      submit={ministry ? page.t('form.save') : page.t('ministry.create')}
      cancel="/workspace/ministries"
      labels="ministry"
    >
      <TextField
        form={form}
        name="name"
        label={page.t('ministry.name')}
        hint={page.t('ministry.nameHint')}
        maxlength="200"
        required
        dir="auto"
      />
      {ministry ? (
        ''
      ) : (
        <TextField
          form={form}
          name="slug"
          label={page.t('ministry.slug')}
          hint={page.t('campaign.slugHint')}
          required
          dir="ltr"
          size="middle"
        />
      )}
      <TextField
        form={form}
        name="country"
        label={page.t('ministry.country')}
        hint={page.t('ministry.countryHint')}
        list="countries"
        maxlength="2"
        required
        dir="ltr"
        size="short"
      />
      <Suggestions
        id="countries"
        options={countries.map((value) => ({ value, label: page.formats.country(value) }))}
      />
      <TextField
        form={form}
        name="ownName"
        label={page.t('ministry.ownName')}
        hint={page.t('ministry.ownNameHint')}
        maxlength="200"
        dir="auto"
      />
      <TextField
        form={form}
        name="ownLanguage"
        label={page.t('ministry.ownLanguage')}
        hint={page.t('ministry.languageHint')}
        list="languages"
        dir="ltr"
        size="short"
      />
      <Suggestions
        id="languages"
        options={LANGUAGES.map((value) => ({ value, label: page.formats.language(value) }))}
      />
      <TextField
        form={form}
        name="timeZone"
        label={page.t('ministry.timeZone')}
        hint={page.t('campaign.timeZoneHint')}
        list="zones"
        required
        dir="ltr"
        size="middle"
        spellcheck="false"
      />
      <Suggestions
        id="zones"
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
      <WorkingWeek page={page} form={form} regions={regions} />
      <details class="fold">
        <summary safe>{page.t('ministry.names')}</summary>
        {LANGUAGES.map((language) => (
          <TextField
            form={form}
            name={`name_${language}`}
            label={page.formats.language(language)}
            language={language}
            dir="auto"
          />
        ))}
      </details>
    </FormFrame>
  </section>
);

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** When it works and is best addressed: what the planner and the board go by. */
const WorkingWeek = ({ page, form, regions }: Pick<Props, 'page' | 'form' | 'regions'>) => {
  const weekdays = WEEKDAYS.map((day) => ({ value: String(day), label: page.formats.weekday(day) }));
  const areWrong = form.errors.some(({ field }) => WEEK_FIELDS.includes(field));
  return (
    <details class="fold" open={areWrong}>
      <summary safe>{page.t('ministry.workingWeek')}</summary>
      <TextField
        form={form}
        name="region"
        label={page.t('ministry.region')}
        hint={page.t('ministry.regionHint')}
        list={regions.size > 0 ? 'regions' : undefined}
        maxlength="6"
        dir="ltr"
        size="short"
        spellcheck="false"
      />
      <Suggestions id="regions" options={[...regions].map(([value, label]) => ({ value, label }))} />
      <CheckboxGroup
        form={form}
        name="weekend"
        label={page.t('ministry.weekend')}
        hint={page.t('ministry.weekendHint')}
        options={weekdays}
      />
      <CheckboxGroup
        form={form}
        name="preferredWeekdays"
        label={page.t('ministry.preferredWeekdays')}
        hint={page.t('ministry.preferredWeekdaysHint')}
        options={weekdays}
      />
      <TextField
        form={form}
        name="worksFrom"
        label={page.t('ministry.worksFrom')}
        hint={page.t('ministry.hoursHint')}
        type="time"
        size="short"
      />
      <TextField
        form={form}
        name="worksUntil"
        label={page.t('ministry.worksUntil')}
        type="time"
        size="short"
      />
    </details>
  );
};

const WEEK_FIELDS = ['region', 'weekend', 'preferredWeekdays', 'worksFrom', 'worksUntil'];
