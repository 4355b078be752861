/** A restriction: for whom a campaign is to be read only, not posted. */

export const RESTRICTION_KINDS = ['language', 'section', 'country'] as const;

export type RestrictionKind = (typeof RESTRICTION_KINDS)[number];
