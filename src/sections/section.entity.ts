import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A partner organisation taking part. */
@Entity('sections')
export class Section {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text', { array: true, default: [] })
  languages!: string[];

  /** ISO 3166-1 alpha-2; null for a section of no one country. */
  @Column('character', { length: 2, nullable: true })
  country!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  /** The origins whose pages may frame the section's card, such as `https://example.org`. */
  @Column('text', { array: true, default: [] })
  frameOrigins!: string[];

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
