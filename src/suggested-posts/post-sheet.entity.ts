import { Column, Entity, PrimaryColumn } from 'typeorm';

export const SHEET_STATUSES = ['waiting', 'running', 'done', 'failed'] as const;

export type SheetStatus = (typeof SHEET_STATUSES)[number];

/** A mapping of columns as it was chosen, with what holds for rows that do not say it. */
export interface ChosenMapping {
  readonly columns: Readonly<Record<string, string>>;
  readonly language: string | null;
  readonly networks: readonly string[];
}

/** A tweet sheet between its upload and its acceptance. */
@Entity('post_sheets')
export class PostSheet {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  campaignId!: string;

  @Column('text')
  name!: string;

  /** The file; null once it is in. */
  @Column('bytea', { nullable: true, select: false })
  content!: Buffer | null;

  @Column('text', { array: true })
  headings!: string[];

  @Column('jsonb')
  mapping!: ChosenMapping;

  @Column('text', { default: 'waiting' })
  status!: SheetStatus;

  /** Counts the tries to take it in, so that only the latest one can end it. */
  @Column('integer', { default: 0 })
  attempt!: number;

  @Column('integer', { default: 0 })
  stored!: number;

  @Column('integer', { default: 0 })
  total!: number;

  @Column('uuid')
  broughtBy!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
