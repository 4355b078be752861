import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, VersionColumn } from 'typeorm';
import type { AccountStatus } from '../domain/account.js';
import { Ministry } from './ministry.entity.js';

/** A ministry's presence on one network, and what a person found when they last looked. */
@Entity('ministry_accounts')
export class MinistryAccount {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  ministryId!: string;

  @ManyToOne(() => Ministry, (ministry) => ministry.accounts, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ministry_id', foreignKeyConstraintName: 'ministry_accounts_belong_to_a_ministry' })
  ministry!: Relation<Ministry>;

  @Column('text')
  network!: string;

  /** Without a leading @; empty where the status is "none". */
  @Column('text')
  handle!: string;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('text', { default: 'unchecked' })
  status!: AccountStatus;

  @Column('timestamptz', { nullable: true })
  checkedAt!: Date | null;

  @Column('uuid', { nullable: true })
  checkedBy!: string | null;

  /** The check was made up for the demo: nobody looked at the live account. */
  @Column('boolean', { default: false })
  checkedForDemo!: boolean;

  /** Whether anybody can reply to it or mention it; null where nobody looked. */
  @Column('boolean', { nullable: true })
  openToReplies!: boolean | null;

  @Column('text', { nullable: true })
  networkId!: string | null;

  @Column('integer', { default: 0 })
  position!: number;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
