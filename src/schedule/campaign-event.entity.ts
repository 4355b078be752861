import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Something that happens on a date of the campaign and that planning should heed: a conference, a summit, an election. */
@Entity('campaign_events')
export class CampaignEvent {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  campaignId!: string;

  @Column('date')
  date!: string;

  @Column('text')
  title!: string;

  /** The ministry that is best addressed on that date; null where it concerns no one ministry. */
  @Column('uuid', { nullable: true })
  ministryId!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
