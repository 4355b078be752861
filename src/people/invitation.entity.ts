import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../domain/role.js';

/** A link, good once, by which somebody comes to have a role and a password. */
@Entity('invitations')
export class Invitation {
  @PrimaryColumn('uuid')
  id!: string;

  /** SHA-256 of the link's token, which itself is kept nowhere. */
  @Column('text')
  tokenHash!: string;

  @Column('text')
  role!: Role;

  @Column('uuid', { nullable: true })
  sectionId!: string | null;

  @Column('text', { array: true, nullable: true })
  languages!: string[] | null;

  /** The person for whom it sets a new password; null for a new person. */
  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  /** Who invited; null for the set-up link of the first start. */
  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
