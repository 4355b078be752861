/** Dates in a sentence. */
import type { WorkspacePage } from '../workspace/workspace-page.js';

/** So many dates are named; of more there is only the number. */
const NAMED_DATES = 5;

/** The dates as the reader would say them; of many, the first. */
export const datesIn = (page: WorkspacePage, dates: readonly string[]): string => {
  const named = dates.slice(0, NAMED_DATES).map((date) => page.formats.shortDate(date));
  const more = dates.length - named.length;
  if (named.length <= 2) return page.formats.list(named);
  const list = named.join(page.t('checklist.comma'));
  return more > 0 ? page.t('checklist.more', { dates: list, count: more }) : list;
};
