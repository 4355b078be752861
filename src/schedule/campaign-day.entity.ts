import { Column, Entity, OneToMany, PrimaryColumn, VersionColumn } from 'typeorm';
import { PlanChange } from './plan-change.entity.js';
import { Target } from './target.entity.js';

/** The words of a campaign day that can stand in further languages. */
export interface CampaignDayWords {
  readonly theme?: string;
  readonly note?: string;
}

/** One calendar date in the campaign's zone; its state is derived from the clock, never stored. */
@Entity('campaign_days')
export class CampaignDay {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  campaignId!: string;

  @Column('date')
  date!: string;

  @Column('text', { default: '' })
  theme!: string;

  @Column('text', { default: '' })
  note!: string;

  /** Theme and note in further languages, by language code. */
  @Column('jsonb', { default: {} })
  translations!: Record<string, CampaignDayWords>;

  /** Where the day's storm differs from the campaign's. */
  @Column('time', { nullable: true })
  stormAt!: string | null;

  @Column('integer', { nullable: true })
  stormMinutes!: number | null;

  /** A date that the planner leaves empty. */
  @Column('boolean', { default: false })
  isBlackout!: boolean;

  /** Set at the first publication and never cleared: from then on a change needs a reason. */
  @Column('timestamptz', { nullable: true })
  lockedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  pausedAt!: Date | null;

  @Column('text', { nullable: true })
  pauseReason!: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @OneToMany(() => Target, (target) => target.campaignDay, { cascade: true })
  targets!: Target[];

  @OneToMany(() => PlanChange, (change) => change.campaignDay)
  changes!: PlanChange[];
}
