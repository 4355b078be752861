/** A ministry's accounts, with a button for each look at them, and a form for another. */
import { CHECK_FINDINGS } from '../../domain/account.js';
import { ACCOUNT_NETWORKS } from '../../domain/network.js';
import type { AccountView } from '../../ministries/ministry-view.js';
import { SelectField, TextField } from '../workspace/fields.js';
import { Csrf, FormFrame } from '../workspace/form-frame.js';
import { Empty, Press, Tag } from '../workspace/parts.js';
import { allows, nameOf } from '../workspace/workspace-page.js';
import { AccountName, CheckAge } from './ministries.page.js';
import type { MinistryPageView, MinistryProps } from './ministry-page-view.js';

type Known = MinistryProps & { readonly ministry: NonNullable<MinistryPageView['ministry']> };

/** The accounts of a ministry that is kept already. */
export const MinistryAccounts = (props: Known) => {
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
