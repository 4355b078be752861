import { Column, Entity, OneToMany, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ReplyPurpose } from '../domain/reply-set.js';
import type { SuggestedPostStatus } from '../domain/suggested-post-status.js';
import { SuggestedPostVersion } from './suggested-post-version.entity.js';

export const SUGGESTED_POST_KINDS = ['opening', 'reply-set'] as const;

export type SuggestedPostKind = (typeof SUGGESTED_POST_KINDS)[number];

export const POST_ORIGINS = ['person', 'supporter', 'machine', 'sheet'] as const;

/** Where a text came from before somebody here took it up. */
export type PostOrigin = (typeof POST_ORIGINS)[number];

/** A text of the campaign in one language, with variants and slots; dealt once a second person approved it. */
@Entity('suggested_posts')
export class SuggestedPost {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  campaignId!: string;

  /** The ministry that it addresses; null where it fits every target. */
  @Column('uuid', { nullable: true })
  ministryId!: string | null;

  /** The section whose text it is; null for the campaign's own. */
  @Column('uuid', { nullable: true })
  sectionId!: string | null;

  @Column('text')
  language!: string;

  @Column('text', { array: true })
  networks!: string[];

  /** In the notation of alternatives and slots. */
  @Column('text')
  body!: string;

  /** How many variants the notation holds. */
  @Column('double precision')
  variants!: number;

  @Column('text', { default: 'opening' })
  kind!: SuggestedPostKind;

  @Column('text', { default: 'person' })
  origin!: PostOrigin;

  /** The post whose words these are in another language. */
  @Column('uuid', { nullable: true })
  translationOf!: string | null;

  /** The wording of the original that was translated; the original has moved on where its own is higher. */
  @Column('integer', { nullable: true })
  translatedWording!: number | null;

  /** The image that supporters are offered beside the text. */
  @Column('uuid', { nullable: true })
  imageId!: string | null;

  /** The response that a post of a reply set thanks for or presses on. */
  @Column('uuid', { nullable: true })
  ministryResponseId!: string | null;

  /** Whether it thanks or presses on; null where nobody said. */
  @Column('text', { nullable: true })
  replyPurpose!: ReplyPurpose | null;

  /** The slugs of the claims that it relies on besides those that it quotes, in order of the alphabet. */
  @Column('text', { array: true, default: [] })
  claims!: string[];

  @Column('text', { default: 'draft' })
  status!: SuggestedPostStatus;

  @Column('uuid')
  authorId!: string;

  @Column('uuid', { nullable: true })
  approverId!: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  pausedAt!: Date | null;

  @Column('text', { nullable: true })
  pauseReason!: string | null;

  /** Counts the wordings, from 1; approval and pause do not change it. */
  @Column('integer', { default: 1 })
  wording!: number;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @OneToMany(() => SuggestedPostVersion, (version) => version.suggestedPost, { cascade: true })
  versions!: SuggestedPostVersion[];
}
