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

  /** The part of the country whose holidays it keeps, as ISO 3166-2 without the country, such as `BE` of DE-BE. */
  @Column('text', { nullable: true })
  region!: string | null;

  /** ISO weekdays (1 is Monday) that are its weekend; null for its country's. */
  @Column('smallint', { array: true, nullable: true })
  weekend!: number[] | null;

  /** ISO weekdays on which it is best addressed; none where nothing is known. */
  @Column('smallint', { array: true, default: [] })
  preferredWeekdays!: number[];

  /** Local time `HH:MM[:SS]` at which its office opens; null where it is not known. */
  @Column('time', { nullable: true })
  worksFrom!: string | null;

  /** Local time `HH:MM[:SS]` at which its office closes. */
  @Column('time', { nullable: true })
  worksUntil!: string | null;

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
