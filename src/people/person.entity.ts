import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Role } from '../domain/role.js';

/** Somebody with a role here; the auth library reads and writes the same rows. */
@Entity('people')
export class Person {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  /** In lower case. */
  @Column('text')
  email!: string;

  @Column('boolean', { default: false })
  emailVerified!: boolean;

  @Column('text', { nullable: true })
  image!: string | null;

  @Column('text')
  role!: Role;

  @Column('uuid', { nullable: true })
  sectionId!: string | null;

  /** The languages that a translator sees; null for all. */
  @Column('text', { array: true, nullable: true })
  languages!: string[] | null;

  /** Since when the person may not come in any more. */
  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
