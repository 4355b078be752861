import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What a section tells its own supporters about a campaign. */
@Entity('section_notes')
export class SectionNote {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  campaignId!: string;

  @Column('uuid')
  sectionId!: string;

  /** The note by language code. */
  @Column('jsonb', { default: {} })
  texts!: Record<string, string>;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
