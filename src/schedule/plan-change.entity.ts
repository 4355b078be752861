import { Column, Entity, Generated, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CampaignDay } from './campaign-day.entity.js';

/** A ministry as supporters read of it when the plan stood so. */
export interface AddressedMinistry {
  readonly slug: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2; changes that were recorded early lack it. */
  readonly country?: string;
  /** Those that posts addressed; changes that were recorded early lack them. */
  readonly accounts?: readonly AddressedAccount[];
}

export interface AddressedAccount {
  readonly network: string;
  readonly handle: string;
}

/** What of the plan a change touched: the part before, and after. */
export interface PlanState {
  readonly targets: readonly AddressedMinistry[];
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

  /** The order in which changes were made, also within one millisecond. */
  @Column({ type: 'integer', generatedIdentity: 'ALWAYS', update: false })
  @Generated('increment')
  sequence!: number;

  @Column('text')
  reason!: string;

  @Column('jsonb')
  before!: Readonly<PlanState>;

  @Column('jsonb')
  after!: Readonly<PlanState>;

  @Column('uuid')
  personId!: string;
}
