import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CampaignDay } from './campaign-day.entity.js';

/** What of the plan a change touched: the part before, and after. */
export interface PlanState {
  readonly targets: readonly { readonly slug: string; readonly name: string }[];
  readonly timeZone: string;
  readonly stormStartsAt: string;
  readonly stormEndsAt: string;
  readonly theme: string;
  readonly note: string;
}

/** A change to a day that had been published: supporters see it as a notice. */
@Entity('plan_changes')
export class PlanChange {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  campaignDayId!: string;

  @ManyToOne(() => CampaignDay, (day) => day.changes, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'campaign_day_id', foreignKeyConstraintName: 'plan_changes_belong_to_a_campaign_day' })
  campaignDay!: Relation<CampaignDay>;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  reason!: string;

  @Column('jsonb')
  before!: Readonly<PlanState>;

  @Column('jsonb')
  after!: Readonly<PlanState>;

  @Column('uuid')
  personId!: string;
}
