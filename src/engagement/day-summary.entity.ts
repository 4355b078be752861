import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a campaign day came to, as it stood when the day was closed. */
@Entity('day_summaries')
export class DaySummary {
  @PrimaryColumn('uuid')
  campaignDayId!: string;

  @Column('jsonb')
  summary!: Record<string, unknown>;

  @Column('timestamptz')
  closedAt!: Date;

  @Column('timestamptz')
  createdAt!: Date;
}
