/** The registry of accounts: every one with its state, who looked last, and when it is needed next. */
import { ACCOUNT_STATUSES } from '../../domain/account.js';
import { ACCOUNT_NETWORKS } from '../../domain/network.js';
import type { RegisteredAccount } from '../../schedule/account-registry.service.js';
import { SelectField } from '../workspace/fields.js';
import { freshForm } from '../workspace/form-state.js';
import { Empty, Step, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, nameOf, type WorkspacePage, withQuery } from '../workspace/workspace-page.js';
import { ACCOUNT_ORDERS, type AccountChoice, type AccountOrder } from './account-order.js';
import { ministryName } from './days-table.js';
import { AccountName, CheckAge } from './ministries.page.js';

export interface AccountsView {
  readonly accounts: readonly RegisteredAccount[];
  readonly choice: AccountChoice;
  /** How many there are in all, and how many of them somebody should look at now. */
  readonly of: number;
  readonly due: number;
  readonly campaigns: ReadonlyMap<string, { readonly title: string }>;
  readonly now: Date;
}

type Props = AccountsView & { readonly page: WorkspacePage };

const PATH = '/workspace/accounts';

/** The list of accounts. */
export const accountsPage = (page: WorkspacePage, view: AccountsView): JSX.Element => (
  <Shell
    page={page}
    title={page.t('nav.accounts')}
    beside={
      view.due > 0 && allows(page, 'account.check') ? (
        <Step href={`${PATH}/round`} text={page.t('checklist.round', { count: view.due })} main />
      ) : undefined
    }
  >
    <p class="lead" safe>
      {page.t('accounts.lead')}
    </p>
    {view.of === 0 ? (
      <Empty
        text={page.t('accounts.none')}
        next={<Step href="/workspace/ministries" text={page.t('nav.ministries')} />}
      />
    ) : (
      <>
        <p class={view.due > 0 ? 'late' : 'hint'} role="note" safe>
          {page.t('accounts.due', { count: view.due })}
        </p>
        <Filter page={page} {...view} />
        {view.accounts.length === 0 ? (
          <Empty
            text={page.t('accounts.noneLikeThat')}
            next={<a href={PATH}>{page.t('accounts.all') as 'safe'}</a>}
          />
        ) : (
          <AccountsTable page={page} {...view} />
        )}
      </>
    )}
  </Shell>
);

const Filter = ({ page, choice }: Props) => {
  const form = freshForm({ status: choice.status, network: choice.network, due: choice.due ? 'yes' : '' });
  return (
    <form method="get" action={PATH} class="filter">
      <input type="hidden" name="sort" value={choice.sort} />
      <SelectField
        form={form}
        name="status"
        label={page.t('accounts.status')}
        none={page.t('list.all')}
        options={ACCOUNT_STATUSES.map((value) => ({ value, label: nameOf(page, 'accountStatus', value) }))}
      />
      <SelectField
        form={form}
        name="network"
        label={page.t('accounts.network')}
        none={page.t('list.all')}
        options={ACCOUNT_NETWORKS.map((value) => ({ value, label: nameOf(page, 'network', value) }))}
      />
      <label class="choice">
        <input type="checkbox" name="due" value="yes" checked={choice.due} />
        <span safe>{page.t('accounts.onlyDue')}</span>
      </label>
      <button class="button second" safe>
        {page.t('list.show')}
      </button>
    </form>
  );
};

const AccountsTable = (props: Props) => {
  const { page, accounts, of } = props;
  const caption = page.t('accounts.caption', { shown: accounts.length, of });
  return (
    <div class="table-scroll" tabindex="0" role="group" aria-label={caption}>
      <table class="stacked" role="table">
        <caption safe>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {ACCOUNT_ORDERS.map((order) => (
              <Head {...props} order={order} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {accounts.map((account) => (
            <Row {...props} account={account} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Head = ({ page, choice, order }: Props & { order: AccountOrder }) => (
  <th scope="col" role="columnheader" aria-sort={choice.sort === order ? 'ascending' : undefined}>
    {choice.sort === order ? (
      <span safe>{page.t(`accounts.sort.${order}`)}</span>
    ) : (
      <a href={withQuery(PATH, { ...choice, due: choice.due ? 'yes' : '', sort: order })} safe>
        {page.t(`accounts.sort.${order}`)}
      </a>
    )}
  </th>
);

const Row = ({ page, account, campaigns, now }: Props & { account: RegisteredAccount }) => (
  <tr role="row">
    <td role="cell">
      <Needed page={page} account={account} campaigns={campaigns} />
    </td>
    <th scope="row" role="rowheader">
      <a href={`/workspace/ministries/${account.ministry.slug}#accounts`} dir="auto" safe>
        {ministryName(page, account.ministry)}
      </a>
      <span class="hint" safe>
        {page.formats.country(account.ministry.country)}
      </span>
    </th>
    <td role="cell">
      <AccountName page={page} account={account} />
    </td>
    <td role="cell">
      <Tag page={page} set="accountStatus" value={account.status} />
      {account.openToReplies === false ? (
        <span class="hint late" safe>
          {page.t('accounts.closedToReplies')}
        </span>
      ) : (
        ''
      )}
    </td>
    <td role="cell">
      <CheckAge page={page} account={account} now={now} />
      {account.checkedBy === null ? (
        ''
      ) : (
        <span class="hint" dir="auto" safe>
          {page.t('accounts.by', { name: account.checkedBy })}
        </span>
      )}
    </td>
  </tr>
);

const Needed = ({
  page,
  account: { neededOn, isDue, lookFromOn },
  campaigns,
}: Pick<Props, 'page' | 'campaigns'> & { account: RegisteredAccount }) =>
  neededOn === null ? (
    <span class="hint" safe>
      {page.t('accounts.notNeeded')}
    </span>
  ) : (
    <>
      <a href={`/workspace/campaigns/${neededOn.campaign}/days/${neededOn.date}`} safe>
        {page.formats.shortDate(neededOn.date)}
      </a>
      <span class="hint" dir="auto" safe>
        {campaigns.get(neededOn.campaign)?.title ?? ''}
      </span>
      {isDue ? (
        <span class="tag due" safe>
          {page.t('accounts.lookNow')}
        </span>
      ) : lookFromOn ? (
        <span class="hint" safe>
          {page.t('accounts.lookFrom', { date: page.formats.partialDate(lookFromOn) })}
        </span>
      ) : (
        ''
      )}
    </>
  );
