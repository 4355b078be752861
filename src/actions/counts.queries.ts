import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CountedStage } from './stage.js';

export interface CountRow {
  readonly key: string;
  readonly stage: CountedStage;
  readonly n: string;
}

const KEYS = {
  day: 'c.campaign_day_id::text',
  date: 'd.date::text',
  hour: `to_char(c.hour AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
  network: 'c.network',
  language: 'c.language',
  section: 'c.section_id::text',
} as const;

/** Sums the counters of a campaign. */
@Injectable()
export class CountsQueries {
  constructor(private readonly database: DataSource) {}

  /** The counters of one stage by the hour of the day in the zone, and language; they are kept by hours of UTC. */
  byHourOfDay(
    campaignId: string,
    stage: CountedStage,
    zone: string,
  ): Promise<{ hour: number; language: string; n: string }[]> {
    return this.database.query(
      `SELECT extract(hour FROM c.hour AT TIME ZONE $3)::int AS hour, c.language, sum(c.n) AS n
       FROM action_counts c
       WHERE c.campaign_day_id = ANY (ARRAY (SELECT id FROM campaign_days WHERE campaign_id = $1))
         AND c.stage = $2 GROUP BY 1, 2`,
      [campaignId, stage, zone],
    );
  }

  sums(campaignId: string, by: keyof typeof KEYS): Promise<CountRow[]> {
    return this.database.query(
      `SELECT ${KEYS[by]} AS key, c.stage, sum(c.n) AS n
       FROM campaign_days d JOIN action_counts c ON c.campaign_day_id = d.id
       WHERE d.campaign_id = $1 GROUP BY 1, 2`,
      [campaignId],
    );
  }
}
