import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, type EntityManager, type Repository } from 'typeorm';
import { v7 } from 'uuid';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { keyOf, limitOf, pageOf, type Page, type PageQuery } from '../common/page.js';
import type { Viewer } from '../domain/viewer.js';
import { PostComment } from './post-comment.entity.js';
import { SuggestedPostsService } from './suggested-posts.service.js';

/** A comment as its readers meet it. */
export const commentView = ({ id, wording, text, authorId, createdAt }: PostComment) => ({
  id,
  wording,
  text,
  authorId,
  createdAt,
});

export type CommentView = ReturnType<typeof commentView>;

/** What those who work on a post say to each other about its wordings. */
@Injectable()
export class CommentsService {
  constructor(
    @InjectRepository(PostComment) private readonly comments: Repository<PostComment>,
    private readonly posts: SuggestedPostsService,
  ) {}

  /** One part of the comments on a post that the viewer may see, the oldest first. */
  async list(
    campaign: Campaign,
    postId: string,
    query: PageQuery,
    viewer: Viewer,
  ): Promise<Page<CommentView>> {
    const post = await this.posts.get(campaign, postId, viewer);
    const after = keyOf(query);
    const rows = await this.comments.find({
      where: { suggestedPostId: post.id, ...(after && { id: MoreThan(after) }) },
      order: { id: 'ASC' },
      take: limitOf(query) + 1,
    });
    const { items, nextCursor } = pageOf(rows, query, ({ id }) => id);
    return { items: items.map(commentView), nextCursor };
  }

  /** Adds a comment on the wording that the post has now. */
  async add(
    campaign: Campaign,
    postId: string,
    text: string,
    viewer: Viewer,
    now: Date,
  ): Promise<CommentView> {
    const post = await this.posts.get(campaign, postId, viewer);
    return commentView(await keepComment(this.comments.manager, post, text, viewer, now));
  }
}

/** Keeps a comment on the post's wording of now. */
export const keepComment = (
  manager: EntityManager,
  { id, wording }: { readonly id: string; readonly wording: number },
  text: string,
  { personId }: Viewer,
  now: Date,
): Promise<PostComment> =>
  manager.save(
    manager.create(PostComment, {
      id: v7({ msecs: now.getTime() }),
      suggestedPostId: id,
      wording,
      text,
      authorId: personId,
      createdAt: now,
    }),
  );
