/** Publication: what stands between a draft plan and the public, as reasons that name their place. */
import { CHECK_HOLDS_DAYS, isInUse, isOlderThanItHolds } from './account-check.js';
import type { Plan, PlannedAccount, PublicationCheck, PublicationReason } from './publication-plan.js';
import { warningsOf } from './publication-warnings.js';

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
      values: { days: CHECK_HOLDS_DAYS },
    }));

const postBlockers = (plan: Plan): PublicationReason[] =>
  plan.targets.flatMap(({ date, ministry, ministryName, approvedPosts }) =>
    plan.languages
      .map((language) => ({ language, count: approvedPosts[language] ?? 0 }))
      .filter(({ count }) => count < plan.approvedPostsNeeded)
      .map(({ language, count }) => ({
        code: 'too-few-posts' as const,
        message: `${ministryName} (${date}) has ${count} of ${plan.approvedPostsNeeded} approved posts in ${language}: write and approve more.`,
        where: { date, ministry, language },
        values: { count, needed: plan.approvedPostsNeeded },
      })),
  );

const claimBlockers = (plan: Plan): PublicationReason[] =>
  plan.claims
    .filter(({ source }) => source.trim() === '')
    .map(({ slug }) => ({
      code: 'claim-without-source',
      message: `The claim "${slug}" has no source: name one.`,
      where: { claim: slug },
      values: {},
    }));

const lengthBlockers = (plan: Plan): PublicationReason[] =>
  plan.tooLongPosts.map(({ suggestedPostId, network, used, limit }) => ({
    code: 'post-too-long',
    message: `A suggested post reaches ${used} of ${limit} on ${network}: shorten its longest variant, or take the network off it.`,
    where: { suggestedPostId, network },
    values: { used, limit },
  }));

/** Whether the plan may go out now, what stops it, and what to keep an eye on. */
export const checkPublication = (plan: Plan, now: Date): PublicationCheck => {
  const blockers = [
    ...accountBlockers(plan, now),
    ...postBlockers(plan),
    ...claimBlockers(plan),
    ...lengthBlockers(plan),
  ];
  return { publishable: blockers.length === 0, blockers, warnings: warningsOf(plan, now) };
};
