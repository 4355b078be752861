/** The reasons of a check list, gathered: what differs by its dates alone is said once. */
import type { PublicationReason } from '../../domain/publication-plan.js';

export interface ReasonGroup extends Omit<PublicationReason, 'message'> {
  /** In the order of the calendar; none where the reason has no day. */
  readonly dates: readonly string[];
}

const subjectOf = ({ code, where, values }: PublicationReason): string =>
  JSON.stringify([code, { ...where, date: undefined }, { ...values, from: fromIn(code, values) }]);

/** The day from which a look holds differs by date, and is no other reason. */
const fromIn = (code: string, { from }: PublicationReason['values']): string | number | undefined =>
  code === 'check-will-be-old' ? undefined : from;

/** One group for each code and subject, with all its dates, in the order in which they first came. */
export const groupReasons = (reasons: readonly PublicationReason[]): ReasonGroup[] =>
  [...Map.groupBy(reasons, subjectOf).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const dates = group.flatMap(({ where }) => where.date ?? []).toSorted();
    return [{ code: first.code, where: first.where, values: first.values, dates }];
  });
