import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Campaign } from './campaign.entity.js';

/** A section's part in a campaign, with the link that it shares. */
@Entity('campaign_sections')
export class CampaignSection {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  campaignId!: string;

  @ManyToOne(() => Campaign, (campaign) => campaign.sections, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'campaign_id', foreignKeyConstraintName: 'campaign_sections_belong_to_a_campaign' })
  campaign!: Relation<Campaign>;

  @Column('uuid')
  sectionId!: string;

  /** What `{link}` stands for to this section's supporters; null for the campaign's own link. */
  @Column('text', { nullable: true })
  link!: string | null;
}
