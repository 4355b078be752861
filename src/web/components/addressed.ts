/** Whom a plan addressed, told beside whom it addresses now: the accounts are named where they are others. */
import { isDeepStrictEqual } from 'node:util';
import type { AddressedMinistry } from '../../schedule/plan-change.entity.js';

/** The network's name in the reader's language. */
export type NameNetwork = (network: string) => string;

/** The accounts of the ministry, in one line; null where the other plan has the same, or nobody kept them. */
export const otherAccounts = (
  ministry: AddressedMinistry,
  others: readonly AddressedMinistry[],
  nameOf: NameNetwork,
): string | null => {
  const other = others.find(({ slug }) => slug === ministry.slug);
  if (!ministry.accounts || !other?.accounts) return null;
  if (isDeepStrictEqual(ministry.accounts, other.accounts)) return null;
  const told = ministry.accounts.map(({ network, handle }) => `${nameOf(network)} \u2066@${handle}\u2069`);
  return told.join(' · ') || '–';
};

/** The ministry's name, with its accounts where the other plan has others. */
export const nameBeside = (
  ministry: AddressedMinistry,
  others: readonly AddressedMinistry[],
  nameOf: NameNetwork,
): string => {
  const accounts = otherAccounts(ministry, others, nameOf);
  return accounts === null ? ministry.name : `${ministry.name} (${accounts})`;
};
