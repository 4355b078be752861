import { Injectable } from '@nestjs/common';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { may } from '../../domain/role.js';
import type { Viewer } from '../../domain/viewer.js';
import { differenceOf } from '../../domain/wording-difference.js';
import { ClaimsService } from '../../ministries/claims.service.js';
import { MinistriesService } from '../../ministries/ministries.service.js';
import { PeopleService } from '../../people/people.service.js';
import { type CommentView, CommentsService } from '../../suggested-posts/comments.service.js';
import { PostImagesService } from '../../suggested-posts/post-images.service.js';
import { mayRetire } from '../../suggested-posts/suggested-post-life.js';
import { lastApproved, type SuggestedPostView } from '../../suggested-posts/suggested-post-view.js';
import { TranslationsService } from '../../suggested-posts/translations.service.js';
import type { SuggestedPostVersion } from '../../suggested-posts/suggested-post-version.entity.js';
import { SuggestedPostsService } from '../../suggested-posts/suggested-posts.service.js';
import { UnusedApprovals, type WithUse } from '../../suggested-posts/unused-approvals.service.js';
import { type Addressing, changesBetween } from '../../suggested-posts/wording-changes.js';
import { type FormState, freshForm, valueIn } from '../workspace/form-state.js';
import { AnsweredViews } from './answered.service.js';
import { campaignHere } from './campaign-here.js';
import { postValues } from './post-form-values.js';
import type { SinceApproval } from './post-changed.js';
import type { PostDetail, PostPageView } from './post.page.js';
import type { WordingLine } from './post-history.js';
import type { PostLine } from './posts.page.js';

/** Gathers what the pages of suggested posts show: names for ids, ministries for slugs, who may do what. */
@Injectable()
export class PostPages {
  constructor(
    private readonly posts: SuggestedPostsService,
    private readonly ministries: MinistriesService,
    private readonly people: PeopleService,
    private readonly comments: CommentsService,
    private readonly translations: TranslationsService,
    private readonly unused: UnusedApprovals,
    private readonly images: PostImagesService,
    private readonly claims: ClaimsService,
    private readonly answered: AnsweredViews,
  ) {}

  /** The posts of a list, a line each. */
  async lines(campaign: Campaign, posts: readonly SuggestedPostView[], now: Date): Promise<PostLine[]> {
    const [ministries, names, marked] = await Promise.all([
      this.ministries.list(),
      this.people.namesByIds(posts.map(({ authorId }) => authorId)),
      this.unused.mark(campaign, posts, now),
    ]);
    return marked.map((post) => ({
      ...post,
      ministry: ministries.find(({ slug }) => slug === post.target) ?? null,
      isPaused: post.paused !== null,
      authorName: names.get(post.authorId) ?? '',
    }));
  }

  /** The page of a post as it is saved. */
  async view(campaign: Campaign, id: string, viewer: Viewer, now: Date): Promise<PostPageView> {
    const post = await this.unused.markOne(campaign, await this.posts.get(campaign, id, viewer), now);
    return {
      ...(await this.blank(campaign, freshForm(postValues(post), post.version), post)),
      answered: post.response === null ? null : await this.answered.find(campaign, post.response),
      post: await this.detail(campaign, post, viewer),
    };
  }

  /** The page on which a post is written: the campaign's own, or a section's. */
  async blank(
    campaign: Campaign,
    form: FormState,
    { sectionId }: Pick<Viewer, 'sectionId'>,
  ): Promise<PostPageView> {
    return {
      campaign: campaignHere(campaign),
      post: null,
      form,
      preview: null,
      ministries: await this.ministries.list(),
      images: await this.images.choices(campaign, sectionId),
      claims: await this.claims.list(),
      answered: await this.answered.find(campaign, valueIn(form, 'response')),
      problem: null,
    };
  }

  private async inOtherLanguages(
    campaign: Campaign,
    post: SuggestedPostView,
    viewer: Viewer,
  ): Promise<Pick<PostDetail, 'original' | 'translations'>> {
    const original = await this.translations.originalOf(post, viewer);
    if (!original) {
      const states = await this.translations.statesOf(campaign, post.id, campaign.languages, viewer);
      const isReady = post.status !== 'draft';
      return { original: null, translations: states.filter(({ state }) => isReady || state !== 'missing') };
    }
    const isOutdated = (post.translatedWording ?? 0) < original.wording;
    return { original: { ...original, isOutdated }, translations: [] };
  }

  /** Every comment: a page has all of them, a program reads them in parts. */
  private async allComments(campaign: Campaign, id: string, viewer: Viewer): Promise<CommentView[]> {
    const all: CommentView[] = [];
    let cursor: string | undefined;
    do {
      const part = await this.comments.list(campaign, id, { cursor, limit: 100 }, viewer);
      all.push(...part.items);
      cursor = part.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return all;
  }

  private async detail(
    campaign: Campaign,
    post: WithUse<SuggestedPostView>,
    viewer: Viewer,
  ): Promise<PostDetail> {
    const [wordings, ministries, comments] = await Promise.all([
      this.posts.listWordings(campaign, post.id, viewer),
      this.ministries.list(),
      this.allComments(campaign, post.id, viewer),
    ]);
    const names = await this.people.namesByIds([
      ...[post, ...wordings].flatMap((one) => [idOf(one), one.approverId ?? []].flat()),
      ...comments.map(({ authorId }) => authorId),
    ]);
    const name = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? ''));
    const slugOf = (id: string | null): string | null =>
      ministries.find((one) => one.id === id)?.slug ?? null;
    const addressed = wordings.map((one) => ({
      ...one,
      target: slugOf(one.ministryId),
      purpose: one.replyPurpose,
    }));
    const lines: WordingLine[] = addressed.map(({ body, editorId, approverId, ...rest }) => ({
      ...rest,
      text: body,
      editorName: name(editorId) ?? '',
      approverName: name(approverId),
    }));
    const canEdit = may(viewer.role, 'suggested-post.write') && post.status !== 'retired';
    const newWordings = wordings.slice(0, sinceLastApproval(wordings));
    const authors = [post.authorId, ...newWordings.map(({ editorId }) => editorId)];
    return {
      ...post,
      ministry: ministries.find(({ slug }) => slug === post.target) ?? null,
      paused: post.paused && { at: post.paused.at, reason: post.paused.reason ?? '' },
      approverName: name(post.approverId),
      wordings: lines,
      comments: comments.map((one) => ({ ...one, authorName: name(one.authorId) ?? '' })),
      sinceApproval: sinceApproval(post, addressed),
      ...(await this.inOtherLanguages(campaign, post, viewer)),
      isOwn: authors.includes(viewer.personId),
      canEdit,
      canRetire: canEdit && mayRetire(post, viewer),
    };
  }
}

/** What is other than in the wording that was approved last; null where nothing is, or none was. */
const sinceApproval = (
  post: SuggestedPostView,
  wordings: readonly (SuggestedPostVersion & Addressing)[],
): SinceApproval | null => {
  const approved = lastApproved(wordings);
  if (approved === null || approved.wording === post.wording) return null;
  const isSame = [...approved.networks].sort().join() === [...post.networks].sort().join();
  const pieces = differenceOf(approved.body, post.text);
  const [current] = wordings;
  const showsOther = current?.imageId !== approved.imageId || current.imageAlt !== approved.imageAlt;
  return {
    ...{ wording: approved.wording, pieces, networks: isSame ? null : approved.networks },
    image: showsOther ? { alt: approved.imageAlt } : null,
    besides: changesBetween(approved, post),
  };
};

const idOf = (one: { readonly authorId?: string; readonly editorId?: string }): string =>
  one.authorId ?? one.editorId ?? '';

/** How many of the wordings, newest first, were written since one was approved; the current one always counts. */
const sinceLastApproval = (wordings: readonly { readonly approvedAt: Date | null }[]): number => {
  const approved = wordings.findIndex(({ approvedAt }) => approvedAt !== null);
  return approved === -1 ? wordings.length : Math.max(1, approved);
};
