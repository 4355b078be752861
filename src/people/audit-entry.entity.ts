import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who did what to what, before and after; the database lets nobody change or delete one. */
@Entity('audit_entries')
export class AuditEntry {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid')
  personId!: string;

  /** As the person was called then. */
  @Column('text')
  personName!: string;

  /** Such as `campaign.publish`. */
  @Column('text')
  action!: string;

  @Column('text')
  subjectKind!: string;

  @Column('text')
  subjectId!: string;

  @Column('jsonb', { nullable: true })
  before!: object | null;

  @Column('jsonb', { nullable: true })
  after!: object | null;
}
