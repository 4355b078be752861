/** Warnings: what does not forbid publication and should be known before it. */
import { DateTime } from 'luxon';
import { CHECK_HOLDS_DAYS, checkableFrom, isInUse, isOlderThanItHolds } from './account-check.js';
import { outdated } from './outdated-warnings.js';
import type {
  Plan,
  PlannedAccount,
  PlannedTarget,
  PublicationReason,
  StormThere,
} from './publication-plan.js';
import { isAtNight } from './working-week.js';

/** What to keep an eye on, of days that are not over. */
export const warningsOf = (plan: Plan, now: Date): PublicationReason[] => {
  const targets = plan.targets.filter(({ closesAt }) => closesAt > now);
  return [
    ...outdated(targets),
    ...plan.emptyDates.map(emptyDay),
    ...targets.flatMap(oldChecks),
    ...targets.flatMap((target) => unheard(target, now)),
    ...targets.flatMap(atWrongTime),
    ...unexplained(targets),
  ];
};

const emptyDay = (date: string): PublicationReason => ({
  code: 'day-without-target',
  message: `No ministry is addressed on ${date}: supporters will choose among those that have not answered yet.`,
  where: { date },
  values: {},
});

const oldChecks = ({ date, opensAt, ministry, ministryName, accounts }: PlannedTarget): PublicationReason[] =>
  accounts
    .filter(
      (account) => isInUse(account) && account.checkedAt && isOlderThanItHolds(account.checkedAt, opensAt),
    )
    .map(({ network, handle }) => ({
      code: 'check-will-be-old',
      message: `The check of ${handle} on ${network} (${ministryName}) will be older than ${CHECK_HOLDS_DAYS} days on ${date}: check it again before then.`,
      where: { date, ministry, network, handle },
      values: { days: CHECK_HOLDS_DAYS, from: checkableFrom(opensAt).toISOString() },
    }));

const isFresh = ({ checkedAt }: PlannedAccount, now: Date): boolean =>
  checkedAt !== null && !isOlderThanItHolds(checkedAt, now);

const unheard = (
  { date, ministry, ministryName, accounts }: PlannedTarget,
  now: Date,
): PublicationReason[] => {
  const usable = accounts.filter((account) => isInUse(account) && isFresh(account, now));
  const active = usable.filter(({ status }) => status === 'active');
  const where = { date, ministry };
  if (usable.length === 0) return [];
  if (active.length === 0) {
    const message = `Every account of ${ministryName} (${date}) is dormant: nobody may read what is written to it.`;
    return [{ code: 'accounts-dormant', message, where, values: {} }];
  }
  if (!active.every(({ openToReplies }) => openToReplies === false)) return [];
  const message = `No account of ${ministryName} (${date}) takes replies or mentions: what is written to it may not reach it.`;
  return [{ code: 'closed-to-replies', message, where, values: {} }];
};

const atWrongTime = ({ date, ministry, ministryName, storm }: PlannedTarget): PublicationReason[] => {
  const where = { date, ministry };
  const at = localTime(storm.startsAt, storm);
  const dateThere = there(storm.startsAt, storm).toISODate() ?? date;
  const on = dateThere === date ? date : `${date} (${dateThere} there)`;
  const shift: PublicationReason['values'] =
    dateThere === date ? {} : { shift: dateThere > date ? 'after' : 'before' };
  if (storm.holiday !== null) {
    const message = `${ministryName} is addressed on ${on}, a public holiday there (${storm.holiday}): its office is closed.`;
    return [{ code: 'target-on-holiday', message, where, values: { holiday: storm.holiday, ...shift } }];
  }
  if (storm.isWeekend) {
    const message = `${ministryName} is addressed on ${on}, at the weekend there: its office is closed.`;
    return [{ code: 'target-on-weekend', message, where, values: shift }];
  }
  if (!storm.areHoursKnown) {
    if (!isAtNight(at)) return [];
    const message = `The storm of ${on} is at ${at} at ${ministryName}: at night.`;
    return [{ code: 'storm-at-night', message, where, values: { at, ...shift } }];
  }
  if (storm.startsAt >= storm.worksFromAt && storm.startsAt < storm.worksUntilAt) return [];
  const [from, until] = [localTime(storm.worksFromAt, storm), localTime(storm.worksUntilAt, storm)];
  const message = `The storm of ${on} is at ${at} at ${ministryName}, whose office is open from ${from} to ${until}.`;
  return [{ code: 'storm-outside-hours', message, where, values: { at, from, until, ...shift } }];
};

const there = (at: Date, { timeZone }: StormThere): DateTime => DateTime.fromJSDate(at, { zone: timeZone });

const localTime = (at: Date, storm: StormThere): string => there(at, storm).toFormat('HH:mm');

/** Said once a ministry: its claims are the same on each of its days. */
const unexplained = (targets: readonly PlannedTarget[]): PublicationReason[] => {
  const silent = new Map(
    targets.filter(({ claims }) => claims === 0).map((target) => [target.ministry, target]),
  );
  return [...silent.values()].map(({ ministry, ministryName }) => ({
    code: 'target-without-claim',
    message: `No claim is about ${ministryName}: supporters will not read why it is addressed.`,
    where: { ministry },
    values: {},
  }));
};
