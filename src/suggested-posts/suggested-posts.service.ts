import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, type Repository } from 'typeorm';
import { v7 } from 'uuid';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { keyOf, limitOf, pageOf, type Page } from '../common/page.js';
import { Invalid, NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import { AuditService } from '../people/audit.service.js';
import { AnsweredResponses } from './answered-responses.js';
import { chosenImage } from './image-choice.js';
import { type PostAct, PostChanges } from './post-changes.service.js';
import { refuseOtherLanguages, scopeOf } from './post-scope.js';
import { PostTextService } from './post-text.service.js';
import { PostViews } from './post-views.service.js';
import { wordingOf } from './post-wording.js';
import { refuseIdlePurpose, refuseOtherReply, takenFromResponse } from './reply-posts.js';
import { edited } from './suggested-post-life.js';
import type { SuggestedPostView, WordingView } from './suggested-post-view.js';
import type {
  CreateSuggestedPostDto,
  EditSuggestedPostDto,
  ListSuggestedPostsDto,
} from './suggested-post.dto.js';
import { SuggestedPost } from './suggested-post.entity.js';
import { SuggestedPostVersion } from './suggested-post-version.entity.js';
import { takenFromOriginal } from './translation-origins.js';

/** Keeps the texts that supporters are dealt, in every wording that they had. */
@Injectable()
export class SuggestedPostsService {
  constructor(
    @InjectRepository(SuggestedPost) private readonly posts: Repository<SuggestedPost>,
    private readonly texts: PostTextService,
    private readonly ministries: MinistriesService,
    private readonly responses: AnsweredResponses,
    private readonly views: PostViews,
    private readonly changes: PostChanges,
    private readonly audit: AuditService,
  ) {}

  /** One part of the campaign's posts, as far as the viewer may see them. */
  async list(
    campaign: Campaign,
    filter: ListSuggestedPostsDto,
    viewer: Viewer,
  ): Promise<Page<SuggestedPostView>> {
    const after = keyOf(filter);
    const target = filter.target === undefined ? null : await this.ministries.getBySlug(filter.target);
    const rows = await this.posts.find({
      where: {
        campaignId: campaign.id,
        ...(filter.status && { status: filter.status }),
        ...(target && { ministryId: target.id }),
        ...(filter.kind && { kind: filter.kind }),
        ...(filter.response && { ministryResponseId: filter.response }),
        ...scopeOf(viewer, filter.language),
        ...(after && { id: MoreThan(after) }),
      },
      order: { id: 'ASC' },
      take: limitOf(filter) + 1,
    });
    const { items, nextCursor } = pageOf(rows, filter, ({ id }) => id);
    return { items: await this.views.ofAll(items), nextCursor };
  }

  /** The post, where the viewer may see it. */
  async get(campaign: Campaign, id: string, viewer: Viewer): Promise<SuggestedPostView> {
    return this.views.of(await this.find(campaign, id, viewer));
  }

  /** Every wording that the post had, the newest first. */
  async listWordings(campaign: Campaign, id: string, viewer: Viewer): Promise<SuggestedPostVersion[]> {
    const post = await this.find(campaign, id, viewer);
    return this.posts.manager.find(SuggestedPostVersion, {
      where: { suggestedPostId: post.id },
      order: { wording: 'DESC' },
    });
  }

  /** Every wording that the post had as its readers meet them, the newest first. */
  async viewWordings(campaign: Campaign, id: string, viewer: Viewer): Promise<WordingView[]> {
    return this.views.ofWordings(await this.listWordings(campaign, id, viewer));
  }

  /** Adds a draft; a section coordinator's belongs to their section. */
  async create(
    campaign: Campaign,
    dto: CreateSuggestedPostDto,
    viewer: Viewer,
    now: Date,
  ): Promise<SuggestedPostView> {
    refuseOtherLanguages(viewer, dto.language);
    const {
      target,
      text,
      translationOf,
      translatedWording,
      response = null,
      purpose = null,
      image = null,
      claims,
      ...rest
    } = dto;
    const ministryId = await this.idOf(target ?? null);
    const post = this.posts.create({
      kind: 'opening',
      ...rest,
      ...(await this.texts.check(text, dto.language)),
      id: v7({ msecs: now.getTime() }),
      campaignId: campaign.id,
      ministryId,
      ...(await takenFromResponse(this.responses, campaign.id, {
        response,
        purpose,
        kind: rest.kind,
        ministryId,
      })),
      sectionId: viewer.sectionId,
      claims: await this.texts.checkClaims(claims ?? [], dto.language),
      imageId: image,
      status: 'draft',
      authorId: viewer.personId,
      createdAt: now,
      updatedAt: now,
    });
    return this.posts.manager.transaction(async (manager) => {
      if (translationOf != null) {
        const { language } = post;
        const asked = { id: translationOf, language, wording: translatedWording };
        const own = { ...(target !== undefined && { ministryId }), ...(claims && { claims: post.claims }) };
        const taken = await takenFromOriginal(manager, campaign, asked, viewer);
        refuseOtherReply(taken, undefined, own.ministryId);
        const kept = await this.texts.claimsWithWords(taken.claims, language);
        Object.assign(post, taken, { claims: kept }, own);
      }
      const shown = await chosenImage(manager, post);
      await manager.save(post);
      await manager.insert(SuggestedPostVersion, wordingOf(post, viewer, now, shown));
      const view = await this.views.of(post);
      const subject = { kind: 'suggested-post', id: post.id };
      await this.audit.record(manager, viewer, 'suggested-post.create', subject, null, view, now);
      return view;
    });
  }

  /**
   * Changes a post, which returns to draft; an edit that changes nothing leaves its approval alone. A translation is
   * told which wording of its original its words say, where they were written beside it.
   */
  edit(
    act: PostAct,
    { target, text, image, purpose, claims, ...rest }: EditSuggestedPostDto,
    translatedWording?: number,
  ): Promise<SuggestedPostView> {
    return this.changes.change(act, 'suggested-post.edit', async (post, manager) => {
      const language = rest.language ?? post.language;
      refuseOtherLanguages(act.viewer, language);
      refuseOtherTongue(post, language);
      const ministryId = target === undefined ? undefined : await this.idOf(target);
      refuseOtherReply(post, rest.kind, ministryId);
      refuseIdlePurpose(post.ministryResponseId, purpose);
      const said = translatedWording === undefined ? {} : { translatedWording };
      const becomes = {
        ...rest,
        ...(await this.texts.check(text ?? post.body, language)),
        ...(ministryId !== undefined && { ministryId }),
        ...((claims !== undefined || language !== post.language) && {
          claims: await this.texts.checkClaims(claims ?? post.claims, language),
        }),
        ...(purpose !== undefined && { replyPurpose: purpose }),
        ...(image !== undefined && { imageId: image }),
      };
      if (isSame(post, becomes)) return isSame(post, said) ? {} : said;
      const change = { ...becomes, ...said, ...edited(post), wording: post.wording + 1 };
      const written = { ...post, ...change };
      const shown = await chosenImage(manager, written);
      await manager.insert(SuggestedPostVersion, wordingOf(written, act.viewer, act.now, shown));
      return change;
    });
  }

  /** Gives the post one of its earlier wordings back, as an edit: it is a draft again. */
  async restore(act: PostAct, wording: number): Promise<SuggestedPostView> {
    const wordings = await this.listWordings(act.campaign, act.id, act.viewer);
    const chosen = wordings.find((one) => one.wording === wording);
    if (!chosen) throw new NotFound(`This post has no wording ${wording}.`);
    const [was] = await this.views.ofWordings([chosen]);
    const { language, networks } = chosen as SuggestedPostVersion & WordingPlace;
    return this.edit(act, {
      ...{ text: chosen.body, language, networks, image: chosen.imageId },
      ...{ kind: chosen.kind, target: was?.target ?? null },
      ...{ purpose: chosen.replyPurpose, claims: chosen.claims },
    });
  }

  private async find(campaign: Campaign, id: string, viewer: Viewer): Promise<SuggestedPost> {
    const post = await this.posts.findOneBy({ ...scopeOf(viewer), id, campaignId: campaign.id });
    if (!post) throw new NotFound(`There is no such suggested post in "${campaign.slug}".`);
    return post;
  }

  private async idOf(target: string | null): Promise<string | null> {
    return target === null ? null : ((await this.ministries.getBySlugs([target], 'target'))[0]?.id ?? null);
  }
}

const refuseOtherTongue = (post: SuggestedPost, language: string): void => {
  if (post.translationOf === null || post.language === language) return;
  throw Invalid.field('language', 'A translation stays in its language: write another one for another.');
};

/** What a wording was written for: only known languages and networks were ever let in. */
type WordingPlace = Required<Pick<EditSuggestedPostDto, 'language' | 'networks'>>;

const isSame = (post: SuggestedPost, change: Partial<SuggestedPost>): boolean =>
  Object.entries(change).every(
    ([name, value]) => JSON.stringify(post[name as keyof SuggestedPost]) === JSON.stringify(value),
  );
