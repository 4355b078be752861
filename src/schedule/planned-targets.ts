/** The campaign's targets as publication looks at them: with their accounts, posts, claims, and the storm where they are. */
import type { Campaign } from '../campaigns/campaign.entity.js';
import type { AccountNetwork } from '../domain/account.js';
import type { PlannedAccount, PlannedTarget, StormThere } from '../domain/publication-plan.js';
import { differencesOf } from '../domain/shown-ministry.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import { ministryView } from '../ministries/ministry-view.js';
import { type WorkingDay, workingDaysAt } from '../ministries/working-calendar.js';
import type { ApprovedPostsSurvey } from './approved-posts.js';
import type { CampaignDay } from './campaign-day.entity.js';
import { boundsOfDay, stormOfDay } from './plan-state.js';

export interface TargetSurroundings {
  readonly campaign: Campaign;
  readonly days: readonly CampaignDay[];
  /** By id. */
  readonly ministries: ReadonlyMap<string, Ministry>;
  readonly survey: ApprovedPostsSurvey;
  /** How many claims are about each ministry, by its id. */
  readonly claims: ReadonlyMap<string, number>;
  /** The language of holidays' names. */
  readonly language: string;
}

/** Every target of the campaign, day by day. */
export const plannedTargets = async (surroundings: TargetSurroundings): Promise<PlannedTarget[]> => {
  const { campaign, days, ministries, survey, claims } = surroundings;
  const calendars = await calendarsOf(surroundings);
  return days.flatMap((day) =>
    day.targets.flatMap(({ ministryId, publishedMinistry }) => {
      const ministry = ministries.get(ministryId);
      const there = calendars.get(ministryId)?.get(day.date);
      if (!ministry || !there) return [];
      return [
        {
          ministry: ministry.slug,
          ministryName: ministry.name,
          date: day.date,
          ...boundsOfDay(campaign, day),
          storm: stormThere(stormOfDay(campaign, day).startsAt, ministry, there),
          accounts: ministry.accounts.map(plannedAccount),
          claims: claims.get(ministryId) ?? 0,
          approvedPosts: approvedFor(ministryId, survey),
          differences:
            campaign.status === 'published' && publishedMinistry
              ? differencesOf(publishedMinistry, ministryView(ministry))
              : [],
        },
      ];
    }),
  );
};

type Calendars = ReadonlyMap<string, ReadonlyMap<string, WorkingDay>>;

/** The calendar of each ministry for the storms of its own days, by the ministry's id and the campaign's date. */
const calendarsOf = async ({
  campaign,
  days,
  ministries,
  language,
}: TargetSurroundings): Promise<Calendars> => {
  const storms = (id: string) =>
    days
      .filter(({ targets }) => targets.some(({ ministryId }) => ministryId === id))
      .map((day) => ({ date: day.date, stormStartsAt: stormOfDay(campaign, day).startsAt }));
  const calendars = [...ministries].map(
    async ([id, ministry]) => [id, await workingDaysAt(ministry, storms(id), language)] as const,
  );
  return new Map(await Promise.all(calendars));
};

const stormThere = (
  startsAt: Date,
  { timeZone }: Ministry,
  { isWeekend, holiday, worksFromAt, worksUntilAt, areHoursKnown }: WorkingDay,
): StormThere => ({ startsAt, timeZone, isWeekend, holiday, worksFromAt, worksUntilAt, areHoursKnown });

const plannedAccount = ({
  network,
  handle,
  status,
  checkedAt,
  openToReplies,
}: Ministry['accounts'][number]): PlannedAccount => ({
  network: network as AccountNetwork,
  handle,
  status,
  checkedAt,
  openToReplies,
});

const approvedFor = (ministryId: string, { counts }: ApprovedPostsSurvey): Record<string, number> => {
  const byLanguage: Record<string, number> = {};
  for (const { ministryId: addressed, language, count } of counts) {
    if (addressed === null || addressed === ministryId)
      byLanguage[language] = (byLanguage[language] ?? 0) + count;
  }
  return byLanguage;
};
