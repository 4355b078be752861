/** Which accounts the registry shows, and in which order: both stand in the address. */
import { ACCOUNT_STATUSES } from '../../domain/account.js';
import { ACCOUNT_NETWORKS } from '../../domain/network.js';
import type { RegisteredAccount } from '../../schedule/account-registry.service.js';
import { type FormBody, textOf } from '../workspace/form.js';

export const ACCOUNT_ORDERS = ['needed', 'ministry', 'network', 'status', 'checked'] as const;

export type AccountOrder = (typeof ACCOUNT_ORDERS)[number];

export interface AccountChoice {
  readonly sort: AccountOrder;
  /** Empty for all. */
  readonly status: string;
  readonly network: string;
  /** Only those at which somebody should look now. */
  readonly due: boolean;
}

const oneOf = <One extends string>(all: readonly One[], value: string): One | null =>
  all.find((one) => one === value) ?? null;

/** The choice that the address makes; what it does not know is left out. */
export const accountChoice = (query: FormBody): AccountChoice => ({
  sort: oneOf(ACCOUNT_ORDERS, textOf(query, 'sort')) ?? 'needed',
  status: oneOf(ACCOUNT_STATUSES, textOf(query, 'status')) ?? '',
  network: oneOf(ACCOUNT_NETWORKS, textOf(query, 'network')) ?? '',
  due: textOf(query, 'due') !== '',
});

type Key = (account: RegisteredAccount, name: string) => string | number;

const FIRST_BY: Readonly<Record<AccountOrder, Key>> = {
  needed: ({ neededOn }) => neededOn?.opensAt.getTime() ?? Infinity,
  ministry: (_, name) => name,
  network: ({ network }) => network,
  status: ({ status }) => ACCOUNT_STATUSES.findIndex((one) => one === status),
  // Whoever was never looked at comes first.
  checked: ({ checkedAt }) => (checkedAt === null ? -Infinity : Date.parse(checkedAt)),
};

/** The accounts that were chosen, in the order that was chosen, then by ministry, network and handle. */
export const chosenAccounts = (
  accounts: readonly RegisteredAccount[],
  { sort, status, network, due }: AccountChoice,
  nameOf: (account: RegisteredAccount) => string,
  language: string,
): RegisteredAccount[] => {
  const compare = new Intl.Collator(language).compare;
  const by = (one: string | number, other: string | number): number =>
    typeof one === 'string'
      ? compare(one, String(other))
      : one < Number(other)
        ? -1
        : one > Number(other)
          ? 1
          : 0;
  const keys: readonly Key[] = [FIRST_BY[sort], FIRST_BY.ministry, FIRST_BY.network, ({ handle }) => handle];
  return accounts
    .filter((account) => status === '' || account.status === status)
    .filter((account) => network === '' || account.network === network)
    .filter(({ isDue }) => !due || isDue)
    .toSorted(
      (one, other) =>
        keys
          .map((key) => by(key(one, nameOf(one)), key(other, nameOf(other))))
          .find((order) => order !== 0) ?? 0,
    );
};
