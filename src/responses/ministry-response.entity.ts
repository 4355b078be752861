import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { AttributionRule } from '../domain/attribution.js';
import type { Channel } from '../domain/channel.js';

/** What a ministry answered, with evidence. */
@Entity('ministry_responses')
export class MinistryResponse {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  campaignId!: string;

  @Column('uuid')
  ministryId!: string;

  /** The campaign day that it answers; null while unassigned. */
  @Column('uuid', { nullable: true })
  campaignDayId!: string | null;

  /** The rule that gave it its day. */
  @Column('text')
  attribution!: AttributionRule;

  @Column('text')
  channel!: Channel;

  @Column('text', { nullable: true })
  network!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('timestamptz')
  postedAt!: Date;

  /** Only the date is on record: the instant is that date's opening and measures of time leave it out. */
  @Column('boolean', { default: false })
  postedAtIsDayOnly!: boolean;

  @Column('timestamptz', { nullable: true })
  seenAt!: Date | null;

  /** The ministry's words with unofficial handles masked; null where they are not archived. */
  @Column('text', { nullable: true })
  text!: string | null;

  @Column('boolean', { default: false })
  wordingNotArchived!: boolean;

  @Column('text')
  language!: string;

  @Column('text', { nullable: true })
  translation!: string | null;

  /** Whom it answered; a supporter is "a supporter". */
  @Column('text', { default: '' })
  toWhom!: string;

  @Column('text', { default: '' })
  note!: string;

  /** Who reported it, where that is not our own record. */
  @Column('text', { default: '' })
  source!: string;

  @Column('text', { nullable: true })
  sourceUrl!: string | null;

  /** SHA-256 of the text, in hexadecimal. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('uuid', { nullable: true })
  evidenceFileId!: string | null;

  @Column('uuid')
  recordedBy!: string;

  @Column('boolean', { default: false })
  isPublic!: boolean;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
