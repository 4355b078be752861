/** A check: what a person found who looked at a ministry's account, and for how long that holds. */
import type { AccountStatus, CheckFinding } from './account.js';

/** How long a look at an account holds. */
export const CHECK_HOLDS_DAYS = 30;

const DAY = 86_400_000;

export interface CheckedAccount {
  readonly status: AccountStatus;
  readonly checkedAt: Date | null;
}

/** Whether the look is too old to be relied on at the instant. */
export const isOlderThanItHolds = (checkedAt: Date, at: Date): boolean =>
  at.getTime() - checkedAt.getTime() > CHECK_HOLDS_DAYS * DAY;

/** The first instant from which a look at the account still holds when its day opens. */
export const checkableFrom = (opensAt: Date): Date => new Date(opensAt.getTime() - CHECK_HOLDS_DAYS * DAY);

/** Whether somebody posts there who can be addressed. */
export const isInUse = ({ status }: CheckedAccount): boolean => status === 'active' || status === 'dormant';

/**
 * Whether somebody should look at the account now, for a day that opens then (null: for none): nobody has looked,
 * or the last look is too old now, or it will be on the day and a look today would still hold there.
 */
export const needsLook = (
  { status, checkedAt }: CheckedAccount,
  opensAt: Date | null,
  now: Date,
): boolean => {
  if (checkedAt === null || status === 'unchecked' || isOlderThanItHolds(checkedAt, now)) return true;
  return opensAt !== null && isOlderThanItHolds(checkedAt, opensAt) && checkableFrom(opensAt) <= now;
};

/** What somebody answered who had the profile open. */
export interface CheckAnswers {
  /** Whether it is the ministry's own: `gone` where the network shows no such account any more. */
  readonly own: 'yes' | 'no' | 'gone';
  /** Whether it posted in the last three months. */
  readonly posts: boolean;
  /** Whether anybody can reply to it or mention it. */
  readonly openToReplies: boolean;
}

/** What the three answers come to; `not-theirs` where the account is none of the ministry's. */
export const findingOf = ({
  own,
  posts,
  openToReplies,
}: CheckAnswers):
  'not-theirs' | { readonly status: CheckFinding; readonly openToReplies: boolean | null } => {
  if (own === 'no') return 'not-theirs';
  if (own === 'gone') return { status: 'suspended', openToReplies: null };
  return { status: posts ? 'active' : 'dormant', openToReplies };
};
