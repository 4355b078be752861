/** The plan as publication looks at it: targets with their accounts, posts, claims and storms; and what is said of it. */
import type { AccountStatus } from './account.js';
import type { Network } from './network.js';
import type { ShownDifference } from './shown-ministry.js';

export interface PlannedAccount {
  readonly network: Network;
  readonly handle: string;
  readonly status: AccountStatus;
  readonly checkedAt: Date | null;
  /** Whether somebody can reply to it or mention it; null where nobody looked. */
  readonly openToReplies?: boolean | null;
}

/** The storm in the ministry's own life: its weekend, its holidays, its office hours. */
export interface StormThere {
  readonly startsAt: Date;
  /** The zone of its office. */
  readonly timeZone: string;
  readonly isWeekend: boolean;
  /** The public holiday's English name; null on other days. */
  readonly holiday: string | null;
  readonly worksFromAt: Date;
  readonly worksUntilAt: Date;
  /** Whether somebody entered its hours: else they are assumed. */
  readonly areHoursKnown: boolean;
}

export interface PlannedTarget {
  readonly ministry: string;
  readonly ministryName: string;
  readonly date: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly storm: StormThere;
  readonly accounts: readonly PlannedAccount[];
  /** How many claims are about the ministry. */
  readonly claims: number;
  /** Approved opening posts by language, the campaign-wide ones included. */
  readonly approvedPosts: Readonly<Partial<Record<string, number>>>;
  /** What supporters are shown of the ministry that is no longer so; nothing before publication. */
  readonly differences?: readonly ShownDifference[];
}

export interface PostOverLimit {
  readonly suggestedPostId: string;
  readonly network: Network;
  readonly used: number;
  readonly limit: number;
}

export interface Plan {
  readonly languages: readonly string[];
  readonly approvedPostsNeeded: number;
  readonly targets: readonly PlannedTarget[];
  /** Dates to come on which nobody is addressed, though they are no blackouts. */
  readonly emptyDates: readonly string[];
  readonly claims: readonly { readonly slug: string; readonly source: string }[];
  readonly tooLongPosts: readonly PostOverLimit[];
}

/** Where a reason is mended: the members that it has say what it is about. */
export interface Place {
  readonly date?: string;
  readonly ministry?: string;
  readonly network?: Network;
  readonly handle?: string;
  readonly language?: string;
  readonly claim?: string;
  readonly suggestedPostId?: string;
}

export const BLOCKER_CODES = [
  'account-unchecked',
  'too-few-posts',
  'claim-without-source',
  'post-too-long',
] as const;

export const WARNING_CODES = [
  'wrong-account-dealt',
  'ministry-outdated',
  'day-without-target',
  'check-will-be-old',
  'accounts-dormant',
  'closed-to-replies',
  'target-on-holiday',
  'target-on-weekend',
  'storm-outside-hours',
  'storm-at-night',
  'target-without-claim',
] as const;

export type ReasonCode = (typeof BLOCKER_CODES)[number] | (typeof WARNING_CODES)[number];

export interface PublicationReason {
  readonly code: ReasonCode;
  /** In English. */
  readonly message: string;
  readonly where: Place;
  /** The numbers, names and local times (`HH:MM`) that the message tells, for those who say it in other words. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The days that it is about, where it is about several at once. */
  readonly dates?: readonly string[];
  /** What supporters are shown of the ministry that is no longer so. */
  readonly differences?: readonly ShownDifference[];
}

export interface PublicationCheck {
  readonly publishable: boolean;
  readonly blockers: readonly PublicationReason[];
  readonly warnings: readonly PublicationReason[];
}
