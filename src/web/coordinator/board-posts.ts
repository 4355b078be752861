/** How many approved posts a ministry has in each language of the campaign. */
import type { ApprovedCount } from '../../schedule/approved-posts.js';

/** The ministry's own posts and those that fit every ministry, by language; 0 where there is none. */
export const approvedByLanguage = (
  counts: readonly ApprovedCount[],
  ministryId: string,
  languages: readonly string[],
): Record<string, number> =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      counts
        .filter((one) => one.language === language)
        .filter((one) => one.ministryId === null || one.ministryId === ministryId)
        .reduce((sum, { count }) => sum + count, 0),
    ]),
  );
