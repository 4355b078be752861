/** The registry of ministries: each with its accounts and when somebody last looked at them. */
import type { AccountView } from '../../ministries/ministry-view.js';
import { Empty, Step, Table, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';
import { ministryName } from './days-table.js';

export interface MinistryLine {
  readonly slug: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly country: string;
  readonly accounts: readonly AccountView[];
}

/** How old a check is, in whole days; null where there was none. */
export const daysSince = (checkedAt: string | null, now: Date): number | null =>
  checkedAt === null ? null : Math.max(0, Math.floor((now.getTime() - Date.parse(checkedAt)) / 86_400_000));

/** The list of ministries. */
export const ministriesPage = (
  page: WorkspacePage,
  ministries: readonly MinistryLine[],
  now: Date,
): JSX.Element => (
  <Shell
    page={page}
    title={page.t('nav.ministries')}
    beside={
      allows(page, 'ministry.edit') && ministries.length > 0 ? (
        <Step href="/workspace/ministries/new" text={page.t('ministries.new')} main />
      ) : undefined
    }
  >
    <p class="lead" safe>
      {page.t('ministries.lead')}
    </p>
    {ministries.length === 0 ? (
      <Empty
        text={page.t('ministries.none')}
        next={
          allows(page, 'ministry.edit') ? (
            <Step href="/workspace/ministries/new" text={page.t('ministries.new')} main />
          ) : undefined
        }
      />
    ) : (
      <Table
        caption={page.t('nav.ministries')}
        isNamedAbove
        heads={[page.t('ministry.country'), page.t('ministry.name'), page.t('ministries.accounts')]}
      >
        {ministries.map((ministry) => (
          <tr>
            <td safe>{page.formats.country(ministry.country)}</td>
            <th scope="row">
              <a href={`/workspace/ministries/${ministry.slug}`} dir="auto" safe>
                {ministryName(page, ministry)}
              </a>
            </th>
            <td>
              <Accounts page={page} accounts={ministry.accounts} now={now} />
            </td>
          </tr>
        ))}
      </Table>
    )}
  </Shell>
);

const Accounts = ({
  page,
  accounts,
  now,
}: {
  page: WorkspacePage;
  accounts: readonly AccountView[];
  now: Date;
}) =>
  accounts.length === 0 ? (
    <span class="hint" safe>
      {page.t('ministries.noAccounts')}
    </span>
  ) : (
    <ul class="plain">
      {accounts.map((account) => (
        <li>
          <AccountName page={page} account={account} />{' '}
          <Tag page={page} set="accountStatus" value={account.status} />{' '}
          <CheckAge page={page} account={account} now={now} />
        </li>
      ))}
    </ul>
  );

/** The handle on its network, as people write it. */
export const AccountName = ({ page, account }: { page: WorkspacePage; account: AccountView }) => (
  <>
    <span safe>{page.t(`network.${account.network as 'x'}`)}</span>{' '}
    {account.handle ? (
      <bdi>
        {account.url ? (
          <a href={account.url} rel="noreferrer" target="_blank" safe>
            {`@${account.handle}`}
          </a>
        ) : (
          <span safe>{`@${account.handle}`}</span>
        )}
      </bdi>
    ) : (
      ''
    )}
  </>
);

/** When somebody last looked, in words, and whether that was for the demo only. */
export const CheckAge = ({
  page,
  account,
  now,
}: {
  page: WorkspacePage;
  account: AccountView;
  now: Date;
}) => {
  const days = daysSince(account.checkedAt, now);
  return (
    <span class={days === null || days > 30 ? 'hint late' : 'hint'}>
      <span safe>
        {days === null ? page.t('ministry.neverChecked') : page.t('ministry.checkedAgo', { days })}
      </span>{' '}
      {account.checkedForDemo ? <span safe>{page.t('ministry.checkedForDemo')}</span> : ''}
    </span>
  );
};
