/** The reasons of a check list, gathered: what differs by its dates, or by its languages, alone is said once. */
import type { PublicationReason } from '../../domain/publication-plan.js';

export interface ReasonGroup extends Omit<PublicationReason, 'message'> {
  /** In the order of the calendar; none where the reason has no day. */
  readonly dates: readonly string[];
  /** Each language in which posts are too few, with how many there are. */
  readonly languages: readonly {
    readonly language: string;
    readonly count: number;
    readonly needed: number;
  }[];
}

const subjectOf = ({ code, where, values }: PublicationReason): string => {
  const { date: _, language, ...subject } = where;
  // The day from which a look holds differs by date, and how many posts there are by language.
  const told = code === 'check-will-be-old' || code === 'too-few-posts' ? {} : values;
  return JSON.stringify([code, subject, code === 'too-few-posts' ? null : language, told]);
};

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

const languagesIn = (group: readonly PublicationReason[]): ReasonGroup['languages'] =>
  [
    ...new Map(
      group
        .filter(({ code }) => code === 'too-few-posts')
        .map(({ where, values }) => [where.language ?? '', values] as const),
    ),
  ].map(([language, { count, needed }]) => ({ language, count: Number(count), needed: Number(needed) }));

/** One group for each code and subject, with all its dates, in the order in which they first came. */
export const groupReasons = (reasons: readonly PublicationReason[]): ReasonGroup[] =>
  [...Map.groupBy(reasons, subjectOf).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const dates = distinct(group.flatMap(({ where, dates = [] }) => where.date ?? dates)).toSorted();
    const { code, where, values, differences } = first;
    return [{ code, where, values, dates, differences, languages: languagesIn(group) }];
  });
