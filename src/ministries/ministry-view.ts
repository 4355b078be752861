/** A ministry and its claims as every reader meets them. */
import { profileUrl } from '../domain/account.js';
import type { Claim } from './claim.entity.js';
import type { Ministry } from './ministry.entity.js';
import type { MinistryAccount } from './ministry-account.entity.js';

export interface AccountView {
  readonly network: string;
  readonly handle: string;
  /** The profile's address; null where there is no account. */
  readonly url: string | null;
  readonly language: string | null;
  readonly status: string;
  readonly checkedAt: string | null;
  readonly checkedForDemo: boolean;
}

export interface MinistryView {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly ownName: string;
  readonly ownLanguage: string;
  readonly names: Readonly<Record<string, string>>;
  readonly country: string;
  readonly timeZone: string;
  readonly accounts: readonly AccountView[];
}

export interface WorkingWeekView {
  /** The part of the country whose holidays it keeps. */
  readonly region: string | null;
  /** ISO weekdays; null for its country's weekend. */
  readonly weekend: readonly number[] | null;
  readonly preferredWeekdays: readonly number[];
  /** Local time HH:MM; null where it is not known. */
  readonly worksFrom: string | null;
  readonly worksUntil: string | null;
}

export interface ClaimView {
  readonly slug: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly asOf: string;
  readonly isHistoric: boolean;
}

/** The account as readers meet it. */
export const accountView = (account: MinistryAccount): AccountView => ({
  network: account.network,
  handle: account.handle,
  url: account.status === 'none' ? null : profileUrl(account.network, account.handle),
  language: account.language,
  status: account.status,
  checkedAt: account.checkedAt?.toISOString() ?? null,
  checkedForDemo: account.checkedForDemo,
});

/** The ministry as readers meet it, its accounts in their order. */
export const ministryView = (ministry: Ministry): MinistryView => ({
  id: ministry.id,
  slug: ministry.slug,
  name: ministry.name,
  ownName: ministry.ownName,
  ownLanguage: ministry.ownLanguage,
  names: ministry.names,
  country: ministry.country,
  timeZone: ministry.timeZone,
  accounts: ministry.accounts.map(accountView),
});

/** When the ministry works and is best addressed, as a coordinator entered it. */
export const workingWeekView = ({
  region,
  weekend,
  preferredWeekdays,
  worksFrom,
  worksUntil,
}: Ministry): WorkingWeekView => ({
  region: region ?? null,
  weekend: weekend ?? null,
  preferredWeekdays: preferredWeekdays ?? [],
  worksFrom: worksFrom?.slice(0, 5) ?? null,
  worksUntil: worksUntil?.slice(0, 5) ?? null,
});

/** The claim as readers meet it. */
export const claimView = (claim: Claim): ClaimView => ({
  slug: claim.slug,
  texts: claim.texts,
  source: claim.source,
  sourceUrl: claim.sourceUrl,
  asOf: claim.asOf,
  isHistoric: claim.isHistoric,
});
