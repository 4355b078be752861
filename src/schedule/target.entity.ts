import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CampaignDay } from './campaign-day.entity.js';
import type { MinistryView } from './day-view.js';

/** A ministry on one campaign day. */
@Entity('targets')
export class Target {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  campaignDayId!: string;

  @ManyToOne(() => CampaignDay, (day) => day.targets, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'campaign_day_id', foreignKeyConstraintName: 'targets_belong_to_a_campaign_day' })
  campaignDay!: Relation<CampaignDay>;

  @Column('uuid')
  ministryId!: string;

  /** From 1, in the order in which the day's ministries are addressed. */
  @Column('integer')
  position!: number;

  @Column('boolean', { default: false })
  pinned!: boolean;

  @Column('text', { default: '' })
  reason!: string;

  /** The ministry's name and accounts as they were at publication, so that an archive stays true. */
  @Column('jsonb', { nullable: true })
  publishedMinistry!: MinistryView | null;

  @Column('timestamptz', { nullable: true })
  pausedAt!: Date | null;

  @Column('text', { nullable: true })
  pauseReason!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
