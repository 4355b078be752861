/** An account: a ministry's presence on one network, and what a person found when they last looked. */
import { ACCOUNT_NETWORKS } from './network.js';

export const ACCOUNT_STATUSES = ['unchecked', 'active', 'dormant', 'suspended', 'none'] as const;

export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

/** What a check can find: everything but "unchecked". */
export const CHECK_FINDINGS = ['active', 'dormant', 'suspended', 'none'] as const;

export type CheckFinding = (typeof CHECK_FINDINGS)[number];

export type AccountNetwork = (typeof ACCOUNT_NETWORKS)[number];

const DOMAIN = '(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}';

const HANDLES: Readonly<Record<AccountNetwork, RegExp>> = {
  x: /^[A-Za-z0-9_]{1,15}$/,
  bluesky: new RegExp(`^(?=.{1,253}$)${DOMAIN}$`, 'i'),
  mastodon: new RegExp(`^\\w(?:[\\w.-]{0,62}\\w)?@(?=.{1,253}$)${DOMAIN}$`, 'i'),
  threads: /^[A-Za-z0-9._]{1,30}$/,
};

/** Whether the value is a network on which a ministry can have an account. */
export const isAccountNetwork = (value: unknown): value is AccountNetwork =>
  ACCOUNT_NETWORKS.includes(value as AccountNetwork);

/** The handle as it is kept, without the leading @, which people often type. */
export const plainHandle = (handle: string): string => handle.trim().replace(/^@/, '');

/** Whether the network could have such a handle. */
export const isHandle = (network: AccountNetwork, handle: string): boolean => HANDLES[network].test(handle);

/** The profile's address; null where there is no account. */
export const profileUrl = (network: string, handle: string): string | null => {
  if (handle === '') return null;
  const [name, instance] = handle.split('@');
  if (network === 'x') return `https://x.com/${handle}`;
  if (network === 'bluesky') return `https://bsky.app/profile/${handle}`;
  if (network === 'mastodon') return `https://${instance}/@${name}`;
  return network === 'threads' ? `https://www.threads.com/@${handle}` : null;
};
