import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A fact with its source, which suggested posts and target pages quote. */
@Entity('claims')
export class Claim {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  /** The ministry that it is about; null where it is about the matter at large. */
  @Column('uuid', { nullable: true })
  ministryId!: string | null;

  /** The fact in words, by language code. */
  @Column('jsonb')
  texts!: Record<string, string>;

  @Column('text')
  source!: string;

  @Column('text', { nullable: true })
  sourceUrl!: string | null;

  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  @Column('text')
  asOf!: string;

  @Column('boolean', { default: false })
  isHistoric!: boolean;

  @Column('boolean', { default: false })
  isDemo!: boolean;

  @Column('integer', { default: 0 })
  position!: number;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
