import { Injectable } from '@nestjs/common';
import type { Campaign } from '../campaigns/campaign.entity.js';
import type { DayState } from '../domain/campaign-day.js';
import type { Viewer } from '../domain/viewer.js';
import type { MinistryView } from '../ministries/ministry-view.js';
import { ScheduleService } from '../schedule/schedule.service.js';
import { type PostCounts, PostCountsService } from './post-counts.service.js';

/** A target's posts in one language. */
export interface LanguageCoverage extends PostCounts {
  readonly language: string;
  /** How many approved posts it needs besides those that it has. */
  readonly lacking: number;
}

/** A ministry on a campaign day, and its posts in every language. */
export interface TargetCoverage<Ministry = MinistryView> {
  readonly date: string;
  readonly state: DayState;
  readonly ministry: Ministry;
  readonly languages: readonly LanguageCoverage[];
}

/** How well the targets of a campaign are provided with posts. */
export interface PostCoverage<Ministry = MinistryView> {
  /** How many approved posts a target needs in each language. */
  readonly needed: number;
  readonly languages: readonly string[];
  readonly items: readonly TargetCoverage<Ministry>[];
}

/** Counts the posts of each target of each day in each language against what the campaign needs. */
@Injectable()
export class PostCoverageService {
  constructor(
    private readonly schedule: ScheduleService,
    private readonly counts: PostCountsService,
  ) {}

  /** The targets in the order of their days, in the campaign's languages that are the viewer's. */
  async of(campaign: Campaign, viewer: Viewer, now: Date): Promise<PostCoverage> {
    const needed = campaign.approvedPostsNeeded;
    const languages = campaign.languages.filter((one) => viewer.languages?.includes(one) ?? true);
    const days = await this.schedule.listDays(campaign, now);
    const countFor = await this.counts.of(campaign, viewer);
    const inLanguages = (ministryId: string): LanguageCoverage[] =>
      languages.map((language) => {
        const counts = countFor(ministryId, language);
        return { language, ...counts, lacking: Math.max(0, needed - counts.approved) };
      });
    const items = days.flatMap(({ date, state, targets }) =>
      targets.map(({ ministry }) => ({ date, state, ministry, languages: inLanguages(ministry.id) })),
    );
    return { needed, languages, items };
  }
}
