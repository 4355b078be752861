/** A ministry as readers meet it: its name in both languages and its accounts with what is known of them. */
import type { AccountView, MinistryView } from '../../schedule/day-view.js';
import type { PageContext } from '../layout/page-context.js';
import type { TextKey } from '../locales/translate.js';

/** The ministry's name in the reader's language, or in English where it has none. */
export const ministryName = (
  ministry: MinistryView,
  { language }: PageContext,
): { text: string; lang: string } => {
  const text = ministry.names[language];
  return text === undefined ? { text: ministry.name, lang: 'en' } : { text, lang: language };
};

/** "France", or for two ministries of one country the name of each. */
export const countryOf = (ministry: MinistryView, { format }: PageContext): string =>
  format.country(ministry.country);

/** The name that the reader reads, and the ministry's own below it where the two differ. */
export function MinistryNames({
  ministry,
  context,
}: {
  ministry: MinistryView;
  context: PageContext;
}): JSX.Element {
  const name = ministryName(ministry, context);
  return (
    <>
      <p class="names" lang={name.lang}>
        <bdi safe>{name.text}</bdi>
      </p>
      {name.text === ministry.ownName ? (
        ''
      ) : (
        <p class="names" lang={ministry.ownLanguage}>
          <bdi safe>{ministry.ownName}</bdi>
        </p>
      )}
    </>
  );
}

/** The ministry's accounts, each with when a person last looked at it. */
export function Accounts({
  ministry,
  context,
}: {
  ministry: MinistryView;
  context: PageContext;
}): JSX.Element {
  const { t } = context;
  if (ministry.accounts.length === 0) {
    return (
      <p class="hint" safe>
        {t('account.noneAtAll')}
      </p>
    );
  }
  return (
    <ul class="plain accounts" aria-label={t('account.title')}>
      {groupsOf(ministry, context).map(({ network, check, accounts }) => (
        <li>
          <span safe>{network}</span>{' '}
          {accounts.map((account, index) => (
            <>
              {index === 0 ? '' : context.language === 'ar' ? '، ' : ', '}
              <Account account={account} context={context} />
            </>
          ))}{' '}
          <span class="hint" safe>
            {`– ${check}`}
          </span>
        </li>
      ))}
      {ministry.accounts
        .filter(({ status }) => status === 'none')
        .map(({ network }) => (
          <li safe>{t('account.none', { network: t(`networks.${network}` as TextKey) })}</li>
        ))}
    </ul>
  );
}

interface AccountGroup {
  readonly network: string;
  readonly check: string;
  readonly accounts: readonly AccountView[];
}

/** The accounts of one network that were looked at alike stand together. */
const groupsOf = ({ accounts }: MinistryView, context: PageContext): AccountGroup[] => {
  const there = accounts.filter(({ status }) => status !== 'none');
  const groups = Map.groupBy(there, (account) => `${account.network}\n${checkOf(account, context)}`);
  return [...groups.values()].flatMap((group) =>
    group[0] === undefined
      ? []
      : [
          {
            network: context.t(`networks.${group[0].network}` as TextKey),
            check: checkOf(group[0], context),
            accounts: group,
          },
        ],
  );
};

function Account({ account, context }: { account: AccountView; context: PageContext }): JSX.Element {
  const handle = `@${account.handle}`;
  return (
    <>
      {account.url !== null && isWebAddress(account.url) ? (
        <a href={account.url} rel="noreferrer" dir="ltr" safe>
          {handle}
        </a>
      ) : (
        <bdi dir="ltr" safe>
          {handle}
        </bdi>
      )}
      {account.language === null ? (
        ''
      ) : (
        <span class="hint" safe>{` (${context.format.language(account.language)})`}</span>
      )}
    </>
  );
}

const checkOf = (account: AccountView, { t, format }: PageContext): string => {
  if (account.checkedForDemo) return t('account.demo');
  if (account.checkedAt === null) return t('account.unchecked');
  const checked = t('account.checked', { date: format.day(new Date(account.checkedAt), 'UTC') });
  return account.status === 'dormant' || account.status === 'suspended'
    ? `${t(`account.${account.status}`)}, ${checked}`
    : checked;
};

/** Whether the address may stand behind a link: nothing but the web. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);
