import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { RestrictionKind } from '../domain/restriction.js';
import { Campaign } from './campaign.entity.js';

/** "Read only, do not post": for whom, and the safety note that says why. */
@Entity('restrictions')
export class Restriction {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  campaignId!: string;

  @ManyToOne(() => Campaign, (campaign) => campaign.restrictions, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'campaign_id', foreignKeyConstraintName: 'restrictions_belong_to_a_campaign' })
  campaign!: Relation<Campaign>;

  @Column('text')
  kind!: RestrictionKind;

  /** A language code, a section's slug, or a country as ISO 3166-1 alpha-2. */
  @Column('text')
  value!: string;

  @Column('text')
  note!: string;

  /** The note in further languages, by language code. */
  @Column('jsonb', { default: {} })
  translations!: Record<string, string>;
}
