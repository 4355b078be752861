/** Publication: what stands between a draft plan and the public, as reasons that name their place. */
import type { AccountStatus } from './account.js';
import type { Network } from './network.js';

/** How long a look at an account holds. */
export const CHECK_HOLDS_DAYS = 30;

export interface PlannedAccount {
  readonly network: Network;
  readonly handle: string;
  readonly status: AccountStatus;
  readonly checkedAt: Date | null;
}

export interface PlannedTarget {
  readonly ministry: string;
  readonly ministryName: string;
  readonly date: string;
  readonly opensAt: Date;
  readonly accounts: readonly PlannedAccount[];
  /** Approved opening posts by language, the campaign-wide ones included. */
  readonly approvedPosts: Readonly<Partial<Record<string, number>>>;
}

export interface Plan {
  readonly languages: readonly string[];
  readonly approvedPostsNeeded: number;
  readonly targets: readonly PlannedTarget[];
  readonly claims: readonly { readonly slug: string; readonly source: string }[];
  readonly tooLongPosts: readonly PostOverLimit[];
}

export interface PostOverLimit {
  readonly suggestedPostId: string;
  readonly network: Network;
  readonly used: number;
  readonly limit: number;
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

export interface PublicationReason {
  readonly code:
    'account-unchecked' | 'too-few-posts' | 'claim-without-source' | 'post-too-long' | 'check-will-be-old';
  readonly message: string;
  readonly where: Place;
}

export interface PublicationCheck {
  readonly publishable: boolean;
  readonly blockers: readonly PublicationReason[];
  readonly warnings: readonly PublicationReason[];
}

const DAY = 86_400_000;

const isOlderThanItHolds = (checkedAt: Date, at: Date): boolean =>
  at.getTime() - checkedAt.getTime() > CHECK_HOLDS_DAYS * DAY;

const isInUse = ({ status }: PlannedAccount): boolean => status === 'active' || status === 'dormant';

const canBeAddressed = (account: PlannedAccount, now: Date): boolean =>
  account.status === 'none' ||
  (isInUse(account) && account.checkedAt !== null && !isOlderThanItHolds(account.checkedAt, now));

const accountBlockers = (plan: Plan, now: Date): PublicationReason[] =>
  plan.targets
    .filter(({ accounts }) => !accounts.some((account) => canBeAddressed(account, now)))
    .map(({ date, ministry, ministryName }) => ({
      code: 'account-unchecked',
      message: `${ministryName} (${date}) has no account checked in the last ${CHECK_HOLDS_DAYS} days: check one, or mark that it has none.`,
      where: { date, ministry },
    }));

const postBlockers = (plan: Plan): PublicationReason[] =>
  plan.targets.flatMap(({ date, ministry, ministryName, approvedPosts }) =>
    plan.languages
      .filter((language) => (approvedPosts[language] ?? 0) < plan.approvedPostsNeeded)
      .map((language) => ({
        code: 'too-few-posts' as const,
        message: `${ministryName} (${date}) has ${approvedPosts[language] ?? 0} of ${plan.approvedPostsNeeded} approved posts in ${language}: write and approve more.`,
        where: { date, ministry, language },
      })),
  );

const claimBlockers = (plan: Plan): PublicationReason[] =>
  plan.claims
    .filter(({ source }) => source.trim() === '')
    .map(({ slug }) => ({
      code: 'claim-without-source',
      message: `The claim "${slug}" has no source: name one.`,
      where: { claim: slug },
    }));

const lengthBlockers = (plan: Plan): PublicationReason[] =>
  plan.tooLongPosts.map(({ suggestedPostId, network, used, limit }) => ({
    code: 'post-too-long',
    message: `A suggested post reaches ${used} of ${limit} on ${network}: shorten its longest variant, or take the network off it.`,
    where: { suggestedPostId, network },
  }));

const checkWarnings = (plan: Plan): PublicationReason[] =>
  plan.targets.flatMap(({ date, opensAt, ministry, ministryName, accounts }) =>
    accounts
      .filter(
        (account) => isInUse(account) && account.checkedAt && isOlderThanItHolds(account.checkedAt, opensAt),
      )
      .map(({ network, handle }) => ({
        code: 'check-will-be-old' as const,
        message: `The check of ${handle} on ${network} (${ministryName}) will be older than ${CHECK_HOLDS_DAYS} days on ${date}: check it again before then.`,
        where: { date, ministry, network, handle },
      })),
  );

/** Whether the plan may go out now, what stops it, and what to keep an eye on. */
export const checkPublication = (plan: Plan, now: Date): PublicationCheck => {
  const blockers = [
    ...accountBlockers(plan, now),
    ...postBlockers(plan),
    ...claimBlockers(plan),
    ...lengthBlockers(plan),
  ];
  return { publishable: blockers.length === 0, blockers, warnings: checkWarnings(plan) };
};
