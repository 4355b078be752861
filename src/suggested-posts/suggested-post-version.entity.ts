import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { ReplyPurpose } from '../domain/reply-set.js';
import { SuggestedPost, type SuggestedPostKind } from './suggested-post.entity.js';

/** One wording of a suggested post as it was written, who wrote it and who approved it. */
@Entity('suggested_post_versions')
export class SuggestedPostVersion {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  suggestedPostId!: string;

  @ManyToOne(() => SuggestedPost, (post) => post.versions, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'suggested_post_id',
    foreignKeyConstraintName: 'suggested_post_versions_belong_to_a_post',
  })
  suggestedPost!: Relation<SuggestedPost>;

  /** Counts the wordings, from 1; it is what a deck card and an action point at. */
  @Column('integer')
  wording!: number;

  @Column('text')
  language!: string;

  @Column('text', { array: true })
  networks!: string[];

  @Column('text')
  body!: string;

  /** The image that it showed; null where it showed none, or where that is gone for good. */
  @Column('uuid', { nullable: true })
  imageId!: string | null;

  /** What the image showed, in the language of the wording. */
  @Column('text', { nullable: true })
  imageAlt!: string | null;

  @Column('text', { default: 'opening' })
  kind!: SuggestedPostKind;

  /** The ministry that it addressed; null where it fitted every target. */
  @Column('uuid', { nullable: true })
  ministryId!: string | null;

  @Column('text', { nullable: true })
  replyPurpose!: ReplyPurpose | null;

  /** The slugs of the claims that stood behind it. */
  @Column('text', { array: true, default: [] })
  claims!: string[];

  @Column('uuid')
  editorId!: string;

  @Column('timestamptz')
  editedAt!: Date;

  @Column('uuid', { nullable: true })
  approverId!: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt!: Date | null;
}
