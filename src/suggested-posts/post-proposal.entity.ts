import { Column, Entity, PrimaryColumn } from 'typeorm';

export const PROPOSAL_STATUSES = ['waiting', 'adopted', 'dismissed'] as const;

export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** A text that a supporter or a machine proposed: nobody's until somebody adopts it, and who adopts it is its author. */
@Entity('post_proposals')
export class PostProposal {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  campaignId!: string;

  @Column('uuid', { nullable: true })
  ministryId!: string | null;

  @Column('text')
  language!: string;

  @Column('text')
  text!: string;

  @Column('text')
  origin!: 'supporter' | 'machine';

  @Column('text', { default: 'waiting' })
  status!: ProposalStatus;

  /** The post that it became. */
  @Column('uuid', { nullable: true })
  suggestedPostId!: string | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  /** The date alone: nothing that would tell who it was. */
  @Column('date')
  proposedOn!: string;
}
