import { Column, Entity, OneToMany, PrimaryColumn, VersionColumn } from 'typeorm';
import { CampaignSection } from './campaign-section.entity.js';
import { Restriction } from './restriction.entity.js';

export const CAMPAIGN_STATUSES = ['draft', 'published', 'archived'] as const;

export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];

/** What belongs to a campaign and is loaded with it. */
export const CAMPAIGN_PARTS = { sections: true, restrictions: true } as const;

/** The words of a campaign that can stand in further languages. */
export interface CampaignWords {
  readonly title?: string;
  readonly ask?: string;
  readonly conduct?: string;
  readonly safety?: string;
}

/** A titled effort with a first and last day, a zone, a storm time, hashtags and languages. */
@Entity('campaigns')
export class Campaign {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  title!: string;

  /** What the campaign asks of the ministries, in one sentence. */
  @Column('text', { default: '' })
  ask!: string;

  @Column('text')
  timeZone!: string;

  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  /** Local time `HH:MM[:SS]` in the campaign's zone. */
  @Column('time')
  stormAt!: string;

  @Column('integer', { default: 60 })
  stormMinutes!: number;

  /** Stored without `#`. */
  @Column('text', { array: true, default: [] })
  hashtags!: string[];

  @Column('text', { array: true })
  languages!: string[];

  /** The address that `{link}` stands for. */
  @Column('text', { nullable: true })
  link!: string | null;

  @Column('text', { default: '' })
  conduct!: string;

  @Column('text', { default: '' })
  safety!: string;

  /** Title, ask, conduct and safety in further languages, by language code. */
  @Column('jsonb', { default: {} })
  translations!: Record<string, CampaignWords>;

  @Column('text', { default: 'draft' })
  status!: CampaignStatus;

  /** Imported after the event: published as history, without the checks of a live plan. */
  @Column('boolean', { default: false })
  isHistory!: boolean;

  @Column('boolean', { default: false })
  isDemo!: boolean;

  /** How many approved posts each target needs in each language before publication. */
  @Column('integer', { default: 5 })
  approvedPostsNeeded!: number;

  @Column('integer', { default: 7 })
  responseWindowDays!: number;

  @Column('integer', { default: 30 })
  retentionDays!: number;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

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

  @OneToMany(() => CampaignSection, (section) => section.campaign, { cascade: true })
  sections!: CampaignSection[];

  @OneToMany(() => Restriction, (restriction) => restriction.campaign, { cascade: true })
  restrictions!: Restriction[];
}
