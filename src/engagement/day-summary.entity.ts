import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StageCounts } from '../actions/counts.service.js';

/** What a campaign day came to, as it stood when the day was closed. */
@Entity('day_summaries')
export class DaySummary {
  @PrimaryColumn('uuid')
  campaignDayId!: string;

  @Column('jsonb')
  summary!: { readonly counts: StageCounts };

  @Column('timestamptz')
  closedAt!: Date;

  @Column('timestamptz')
  createdAt!: Date;
}
