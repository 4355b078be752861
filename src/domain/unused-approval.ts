/** An unused approval: of a post whose days have all closed since somebody approved it, while nobody was dealt it. */
import type { DayState } from './campaign-day.js';

/** A day of the campaign, with whom it addresses. */
export interface AddressedDay {
  readonly date: string;
  readonly state: DayState;
  readonly closesAt: Date;
  /** None where the supporter chooses among them all. */
  readonly targets: readonly string[];
}

/** The last day on which a post approved then could be dealt, where every such day has closed; null while one is to come, or none was. */
export function lastDayPassed(
  target: string | null,
  approvedAt: Date,
  days: readonly AddressedDay[],
): string | null {
  const own = days.filter(
    ({ closesAt, targets }) =>
      closesAt > approvedAt && (target === null || targets.length === 0 || targets.includes(target)),
  );
  return own.every(({ state }) => state === 'closed') ? (own.at(-1)?.date ?? null) : null;
}
