import { Column, Entity, OneToMany, PrimaryColumn, VersionColumn } from 'typeorm';
import { MinistryAccount } from './ministry-account.entity.js';

/** The institution addressed, of a country. */
@Entity('ministries')
export class Ministry {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  /** ISO 3166-1 alpha-2. */
  @Column('character', { length: 2 })
  country!: string;

  /** The name in English. */
  @Column('text')
  name!: string;

  @Column('text')
  ownName!: string;

  @Column('text')
  ownLanguage!: string;

  /** The name in further languages, by language code. */
  @Column('jsonb', { default: {} })
  names!: Record<string, string>;

  /** IANA zone in which its office hours are. */
  @Column('text')
  timeZone!: string;

  @Column('boolean', { default: false })
  isDemo!: boolean;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @OneToMany(() => MinistryAccount, (account) => account.ministry, { cascade: true })
  accounts!: MinistryAccount[];
}
