/** What a ministry's working week must be as a whole: a part of its own country, and hours in order. */
import { Invalid, type Issue } from '../domain/errors.js';
import type { Ministry } from './ministry.entity.js';
import { regionsOf } from './public-holidays.js';

type WorkingWeek = Pick<Ministry, 'country' | 'region' | 'worksFrom' | 'worksUntil'>;

/** Throws Invalid where the region is not one of the country's, or the hours are half known or run backwards. */
export const refuseWrongWeek = async (ministry: WorkingWeek): Promise<void> => {
  const issues = [...(await regionIssues(ministry)), ...hoursIssues(ministry)];
  if (issues.length > 0) throw new Invalid(issues);
};

const regionIssues = async ({ country, region }: WorkingWeek): Promise<Issue[]> => {
  if (region === null) return [];
  const regions = await regionsOf(country);
  if (regions.has(region)) return [];
  const known = [...regions.keys()].join(', ');
  const message =
    regions.size === 0
      ? `Holidays are the same in all of ${country}: leave the region out.`
      : `${country} has these regions with holidays of their own: ${known}.`;
  return [{ field: 'region', message }];
};

const hoursIssues = ({ worksFrom, worksUntil }: WorkingWeek): Issue[] => {
  if (worksFrom === null && worksUntil === null) return [];
  if (worksFrom === null) return [{ field: 'worksFrom', message: 'Say when the office opens, too.' }];
  if (worksUntil === null) return [{ field: 'worksUntil', message: 'Say when the office closes, too.' }];
  if (worksFrom.slice(0, 5) < worksUntil.slice(0, 5)) return [];
  return [{ field: 'worksUntil', message: 'The office closes after it opens, on the same day.' }];
};
