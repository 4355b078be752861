/** A channel: the way by which a response came. */

export const CHANNELS = ['reply', 'own-post', 'quote', 'press', 'letter', 'meeting', 'private'] as const;

export type Channel = (typeof CHANNELS)[number];

/** Channels whose words never stand in the public ledger: only that there was contact. */
export const CONFIDENTIAL_CHANNELS = ['letter', 'meeting', 'private'] as const satisfies readonly Channel[];

/** Whether the public may know no more of a response by this channel than that there was contact. */
export const isConfidential = (channel: Channel): boolean =>
  (CONFIDENTIAL_CHANNELS as readonly Channel[]).includes(channel);
