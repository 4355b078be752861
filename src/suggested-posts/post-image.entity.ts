import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** An image that supporters can add to their post, with what it shows in words. */
@Entity('post_images')
export class PostImage {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  campaignId!: string;

  /** The section that brought it; null for the campaign's own. */
  @Column('uuid', { nullable: true })
  sectionId!: string | null;

  @Column('text')
  name!: string;

  /** What it shows, by language code: one in each language of the campaign. */
  @Column('jsonb')
  alts!: Record<string, string>;

  /** Of the bytes as they are kept: re-encoded, without what they carried besides the picture. */
  @Column('text')
  sha256!: string;

  @Column('text')
  mediaType!: string;

  @Column('integer')
  width!: number;

  @Column('integer')
  height!: number;

  @Column('bytea', { select: false })
  content!: Buffer;

  /** The same picture, small, as WebP. */
  @Column('bytea', { select: false })
  preview!: Buffer;

  @Column('uuid')
  addedBy!: string;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
