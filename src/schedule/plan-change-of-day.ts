/** What a plan asks of one day, weighed against how the day stands. */
import { isDeepStrictEqual } from 'node:util';
import { Conflict, Invalid, type Issue } from '../domain/errors.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import type { CampaignDay } from './campaign-day.entity.js';

/** What can be set of a day besides its targets. */
export type DayEdit = Partial<
  Pick<CampaignDay, 'theme' | 'note' | 'translations' | 'stormAt' | 'stormMinutes'>
>;

/** What one day is to be; what is left out stays. */
export interface WantedDay {
  readonly date: string;
  /** The slugs of its ministries, in order. */
  readonly ministries: readonly string[];
  readonly pinned?: readonly string[];
  readonly blackout?: boolean;
  readonly reasons?: Readonly<Partial<Record<string, string>>>;
  /** Its words and storm. */
  readonly edit?: DayEdit;
  /** The version that was read before. */
  readonly version?: number;
}

/** A target as it is to stand. */
export interface WantedTarget {
  readonly ministry: Ministry;
  readonly pinned: boolean;
  readonly reason: string;
}

export interface DayPlan {
  readonly targets: readonly WantedTarget[];
  readonly isBlackout: boolean;
  readonly edit: DayEdit;
}

/** How the day is to stand: what the plan leaves out is as it was. */
export const dayPlanOf = (
  day: CampaignDay,
  wanted: WantedDay,
  ministries: ReadonlyMap<string, Ministry>,
): DayPlan => {
  const known = new Map(day.targets.map((target) => [target.ministryId, target]));
  return {
    isBlackout: wanted.blackout ?? day.isBlackout,
    edit: wanted.edit ?? {},
    targets: wanted.ministries
      .map((slug) => ministries.get(slug))
      .filter((ministry) => ministry !== undefined)
      .map((ministry) => ({
        ministry,
        pinned: wanted.pinned?.includes(ministry.slug) ?? known.get(ministry.id)?.pinned ?? false,
        reason: wanted.reasons?.[ministry.slug] ?? known.get(ministry.id)?.reason ?? '',
      })),
  };
};

/** Whether the day stands so already. */
export const standsSo = (day: CampaignDay, { targets, isBlackout, edit }: DayPlan): boolean =>
  isBlackout === day.isBlackout &&
  (Object.keys(edit) as (keyof DayEdit)[]).every((field) => isDeepStrictEqual(edit[field], day[field])) &&
  isDeepStrictEqual(
    targets.map(({ ministry, pinned, reason }) => [ministry.id, pinned, reason]),
    day.targets
      .toSorted((one, other) => one.position - other.position)
      .map(({ ministryId, pinned, reason }) => [ministryId, pinned, reason]),
  );

/** Refuses a plan that was made from days which somebody changed meanwhile, and names them all. */
export const refuseStaleDays = (pairs: readonly { day: CampaignDay; wanted: WantedDay }[]): void => {
  const stale = pairs.filter(
    ({ day, wanted }) => wanted.version !== undefined && wanted.version !== day.version,
  );
  if (stale.length === 0) return;
  const dates = stale.map(({ day }) => day.date);
  throw new Conflict(
    'stale',
    `Somebody changed ${dates.join(', ')} since you read the plan: read it again, then repeat your change.`,
    { dates, versions: Object.fromEntries(stale.map(({ day }) => [day.date, day.version])) },
  );
};

/** Refuses pins of ministries that the day does not address, and targets on a day that is to stay empty. */
export const refuseContradictions = (
  pairs: readonly { wanted: WantedDay; plan: DayPlan; field: string }[],
): void => {
  const issues = pairs.flatMap(({ wanted, plan, field }): Issue[] => [
    ...(wanted.pinned ?? [])
      .filter((slug) => !wanted.ministries.includes(slug))
      .map((slug) => ({
        field: `${field}pinned`,
        message: `${wanted.date} does not address "${slug}": only a target can be pinned.`,
      })),
    ...(plan.isBlackout && plan.targets.length > 0
      ? [
          {
            field: `${field}${wanted.blackout === undefined ? 'ministries' : 'blackout'}`,
            message: `${wanted.date} is left empty: lift its blackout, or take its targets off.`,
          },
        ]
      : []),
  ]);
  if (issues.length > 0) throw new Invalid(issues);
};
