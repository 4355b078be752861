import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody of the team said about a wording of a post. */
@Entity('post_comments')
export class PostComment {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  suggestedPostId!: string;

  /** The wording that it is about. */
  @Column('integer')
  wording!: number;

  @Column('text')
  text!: string;

  @Column('uuid')
  authorId!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
