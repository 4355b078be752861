import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { campaignDates, todayIn } from '../domain/campaign-day.js';
import { coverageOf, type CoveredHour, hoursBegun } from '../domain/coverage.js';
import { CountsQueries } from './counts.queries.js';
import type { CountedStage } from './stage.js';

export interface Coverage {
  readonly timeZone: string;
  readonly stage: CountedStage;
  readonly asOf: Date;
  /** The campaign's languages, and any other in which something was counted. */
  readonly languages: readonly string[];
  /** The 24 hours of the day, as the campaign's clocks show them. */
  readonly hours: readonly CoveredHour[];
}

/** Tells in which hours of the day supporters of each language take part; sections are not set against each other. */
@Injectable()
export class CoverageService {
  constructor(private readonly queries: CountsQueries) {}

  /** The coverage of the campaign by one stage, up to now. */
  async coverage(campaign: Campaign, stage: CountedStage, now: Date): Promise<Coverage> {
    const { id, timeZone } = campaign;
    const counted = await this.queries.byHourOfDay(id, stage, timeZone);
    const rows = counted.map(({ hour, language, n }) => ({ hour, language, count: Number(n) }));
    const languages = [...new Set([...campaign.languages, ...rows.map(({ language }) => language).sort()])];
    const hours = coverageOf(rows, languages, begunBy(campaign, now));
    return { timeZone, stage, asOf: now, languages, hours };
  }
}

const begunBy = ({ startsOn, endsOn, timeZone }: Campaign, now: Date): number[] => {
  const today = todayIn(timeZone, now);
  const dates = campaignDates(startsOn, endsOn, timeZone);
  const isOpen = dates.includes(today);
  const hourNow = DateTime.fromJSDate(now, { zone: timeZone }).hour;
  return hoursBegun(dates.filter((date) => date < today).length, isOpen ? hourNow : null);
};
