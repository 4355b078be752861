import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A screenshot of a response, re-encoded, whose blacking-out its recorder confirmed. */
@Entity('evidence_files')
export class EvidenceFile {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  sha256!: string;

  @Column('text')
  mediaType!: string;

  /** Pixels. */
  @Column('integer')
  width!: number;

  /** Pixels. */
  @Column('integer')
  height!: number;

  @Column('bytea', { select: false })
  content!: Buffer;

  @Column('uuid')
  blackedOutConfirmedBy!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
