/** A network: a place where supporters publish posts and ministries have accounts. */

export const NETWORKS = ['x', 'bluesky', 'mastodon', 'threads', 'whatsapp', 'telegram'] as const;

export type Network = (typeof NETWORKS)[number];

/** The networks on which an institution can have an account that a post addresses. */
export const ACCOUNT_NETWORKS = ['x', 'bluesky', 'mastodon', 'threads'] as const;

/** Whether the value is one of our networks. */
export const isNetwork = (value: unknown): value is Network => NETWORKS.includes(value as Network);
