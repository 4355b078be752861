import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, type FindOptionsWhere, In, MoreThan, type Repository } from 'typeorm';
import { v7 } from 'uuid';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { keyOf, limitOf, pageOf, type Page } from '../common/page.js';
import { PublicChanges } from '../database/public-changes.js';
import { refuseStale } from '../database/refuse-stale.js';
import { NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import { AuditService } from '../people/audit.service.js';
import type { ApprovedPost, Place } from './approved-post.js';
import { PostTextService } from './post-text.service.js';
import {
  approvalRevoked,
  approved,
  edited,
  retired,
  sentToReview,
  type Step,
} from './suggested-post-life.js';
import { SuggestedPostPool } from './suggested-post-pool.js';
import { suggestedPostView, type SuggestedPostView } from './suggested-post-view.js';
import type {
  CreateSuggestedPostDto,
  EditSuggestedPostDto,
  ListSuggestedPostsDto,
} from './suggested-post.dto.js';
import { SuggestedPost } from './suggested-post.entity.js';
import { SuggestedPostVersion } from './suggested-post-version.entity.js';

type Change = (
  post: SuggestedPost,
  manager: EntityManager,
) => Promise<Partial<SuggestedPost>> | Partial<SuggestedPost>;

/** A wording that some supporter holds. */
export interface DealtWording {
  readonly post: ApprovedPost;
  readonly isPaused: boolean;
}

/** Keeps the texts that supporters are dealt, and who wrote and approved them. */
@Injectable()
export class SuggestedPostsService {
  constructor(
    @InjectRepository(SuggestedPost) private readonly posts: Repository<SuggestedPost>,
    private readonly texts: PostTextService,
    private readonly ministries: MinistriesService,
    private readonly pools: SuggestedPostPool,
    private readonly audit: AuditService,
    private readonly changes: PublicChanges,
  ) {}

  /** The approved posts that can be dealt at the place, in a fixed order. */
  pool(
    campaignId: string,
    ministryId: string,
    language: string,
    network: Place['network'],
  ): Promise<readonly ApprovedPost[]> {
    return this.pools.at(campaignId, { ministryId, language, network });
  }

  /** A wording that was dealt, whatever became of it since, and whether its post is paused; null where it is gone. */
  async findDealt(id: string, wording: number): Promise<DealtWording | null> {
    const post = await this.posts.findOneBy({ id });
    const version = await this.posts.manager.findOneBy(SuggestedPostVersion, {
      suggestedPostId: id,
      wording,
    });
    if (!post || !version) return null;
    const { body, language, networks } = version;
    const found = await this.pools.prepare({ ...post, body, language, networks: networks, wording });
    return found && { post: found, isPaused: post.pausedAt !== null };
  }

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
        ...scopeOf(viewer, filter.language),
        ...(after && { id: MoreThan(after) }),
      },
      order: { id: 'ASC' },
      take: limitOf(filter) + 1,
    });
    const { items, nextCursor } = pageOf(rows, filter, ({ id }) => id);
    return { items: await this.views(items), nextCursor };
  }

  /** The post, where the viewer may see it. */
  async get(campaign: Campaign, id: string, viewer: Viewer): Promise<SuggestedPostView> {
    return this.view(await this.find(this.posts.manager, campaign, id, viewer));
  }

  /** Every wording that the post had, the newest first. */
  async listWordings(campaign: Campaign, id: string, viewer: Viewer): Promise<SuggestedPostVersion[]> {
    const post = await this.find(this.posts.manager, campaign, id, viewer);
    return this.posts.manager.find(SuggestedPostVersion, {
      where: { suggestedPostId: post.id },
      order: { wording: 'DESC' },
    });
  }

  /** Adds a draft; a section coordinator's belongs to their section. */
  async create(
    campaign: Campaign,
    dto: CreateSuggestedPostDto,
    viewer: Viewer,
    now: Date,
  ): Promise<SuggestedPostView> {
    refuseOtherLanguages(viewer, dto.language);
    const { target = null, text, ...rest } = dto;
    const post = this.posts.create({
      kind: 'opening',
      ...rest,
      ...(await this.texts.check(text, dto.language)),
      id: v7({ msecs: now.getTime() }),
      campaignId: campaign.id,
      ministryId: await this.idOf(target),
      sectionId: viewer.sectionId,
      status: 'draft',
      authorId: viewer.personId,
      createdAt: now,
      updatedAt: now,
    });
    await this.posts.manager.transaction(async (manager) => {
      await manager.save(post);
      await this.keepWording(manager, post, viewer, now);
      await this.audit.record(
        manager,
        viewer,
        'suggested-post.create',
        subjectOf(post),
        null,
        await this.view(post),
        now,
      );
    });
    return this.view(post);
  }

  /** Changes a post, which returns to draft; an edit that changes nothing leaves its approval alone. */
  edit(
    campaign: Campaign,
    id: string,
    dto: EditSuggestedPostDto,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<SuggestedPostView> {
    return this.change(
      campaign,
      id,
      'suggested-post.edit',
      viewer,
      now,
      expectedVersion,
      async (post, manager) => {
        const { target, text, ...rest } = dto;
        const language = dto.language ?? post.language;
        refuseOtherLanguages(viewer, language);
        const becomes = {
          ...rest,
          ...(await this.texts.check(text ?? post.body, language)),
          ...(target !== undefined && { ministryId: await this.idOf(target) }),
        };
        if (isSame(post, becomes)) return {};
        const change = { ...becomes, ...edited(post), wording: post.wording + 1 };
        await this.keepWording(manager, { ...post, ...change }, viewer, now);
        return change;
      },
    );
  }

  /** Asks a second person to read the post. */
  sendToReview(
    campaign: Campaign,
    id: string,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<SuggestedPostView> {
    return this.change(
      campaign,
      id,
      'suggested-post.send-to-review',
      viewer,
      now,
      expectedVersion,
      sentToReview,
    );
  }

  /** Lets the post go out, in exactly this wording. */
  approve(
    campaign: Campaign,
    id: string,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<SuggestedPostView> {
    return this.change(
      campaign,
      id,
      'suggested-post.approve',
      viewer,
      now,
      expectedVersion,
      async (post, manager) => {
        const versions = await manager.findBy(SuggestedPostVersion, { suggestedPostId: post.id });
        const step = approved(post, versions, viewer, now);
        await this.noteApproval(manager, post, step);
        return step;
      },
    );
  }

  /** Takes the approval back. */
  revokeApproval(
    campaign: Campaign,
    id: string,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<SuggestedPostView> {
    return this.change(
      campaign,
      id,
      'suggested-post.revoke-approval',
      viewer,
      now,
      expectedVersion,
      async (post, manager) => {
        const step = approvalRevoked(post);
        await this.noteApproval(manager, post, step);
        return step;
      },
    );
  }

  /** Takes the post out of use for good. */
  retire(
    campaign: Campaign,
    id: string,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<SuggestedPostView> {
    return this.change(campaign, id, 'suggested-post.retire', viewer, now, expectedVersion, retired);
  }

  /** Stops dealing the post at once. */
  pause(
    campaign: Campaign,
    id: string,
    reason: string,
    viewer: Viewer,
    now: Date,
  ): Promise<SuggestedPostView> {
    const pause = { pausedAt: now, pauseReason: reason };
    return this.change(campaign, id, 'suggested-post.pause', viewer, now, null, () => pause);
  }

  /** Deals the post again. */
  resume(campaign: Campaign, id: string, viewer: Viewer, now: Date): Promise<SuggestedPostView> {
    const resumed = { pausedAt: null, pauseReason: null };
    return this.change(campaign, id, 'suggested-post.resume', viewer, now, null, () => resumed);
  }

  private async change(
    campaign: Campaign,
    id: string,
    action: string,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
    decide: Change,
  ): Promise<SuggestedPostView> {
    const view = await this.posts.manager.transaction(async (manager) => {
      const post = await this.find(manager, campaign, id, viewer, true);
      refuseStale(post, expectedVersion);
      const before = await this.view(post);
      const change = await decide(post, manager);
      if (Object.keys(change).length === 0) return before;
      await manager.save(Object.assign(post, change, { updatedAt: now }));
      const after = await this.view(post);
      await this.audit.record(manager, viewer, action, subjectOf(post), before, after, now);
      await this.changes.announce(manager, campaign.id);
      return after;
    });
    // The notification comes a moment later; whoever asks us next must not be dealt what was just stopped.
    this.pools.drop(campaign.id);
    return view;
  }

  private async find(
    manager: EntityManager,
    campaign: Campaign,
    id: string,
    viewer: Viewer,
    isLocked = false,
  ): Promise<SuggestedPost> {
    const post = await manager.findOne(SuggestedPost, {
      where: { ...scopeOf(viewer), id, campaignId: campaign.id },
      ...(isLocked && { lock: { mode: 'pessimistic_write' as const } }),
    });
    if (!post) throw new NotFound(`There is no such suggested post in "${campaign.slug}".`);
    return post;
  }

  private async keepWording(
    manager: EntityManager,
    { id, wording, language, networks, body }: SuggestedPost,
    viewer: Viewer,
    now: Date,
  ): Promise<void> {
    await manager.insert(SuggestedPostVersion, {
      id: v7({ msecs: now.getTime() }),
      suggestedPostId: id,
      wording,
      language,
      networks,
      body,
      editorId: viewer.personId,
      editedAt: now,
    });
  }

  private async noteApproval(manager: EntityManager, post: SuggestedPost, step: Step): Promise<void> {
    if (step.approverId === undefined) return;
    const { approverId, approvedAt } = step;
    await manager.update(
      SuggestedPostVersion,
      { suggestedPostId: post.id, wording: post.wording },
      { approverId, approvedAt },
    );
  }

  private async idOf(target: string | null): Promise<string | null> {
    return target === null ? null : ((await this.ministries.getBySlugs([target], 'target'))[0]?.id ?? null);
  }

  private async view(post: SuggestedPost): Promise<SuggestedPostView> {
    const [view] = await this.views([post]);
    return view as SuggestedPostView;
  }

  private async views(posts: readonly SuggestedPost[]): Promise<SuggestedPostView[]> {
    const ministries = await this.ministries.byIds([
      ...new Set(posts.flatMap(({ ministryId }) => ministryId ?? [])),
    ]);
    return posts.map((post) => suggestedPostView(post, ministries.get(post.ministryId ?? '')?.slug ?? null));
  }
}

const subjectOf = ({ id }: SuggestedPost) => ({ kind: 'suggested-post', id });

/** What the viewer may see: a section coordinator their section's texts, a translator their languages. */
const scopeOf = (viewer: Viewer, language?: string): FindOptionsWhere<SuggestedPost> => {
  const asked = language === undefined ? null : [language];
  const languages = viewer.languages?.filter((one) => asked === null || asked.includes(one)) ?? asked;
  return {
    ...(viewer.role === 'section-coordinator' && { sectionId: viewer.sectionId ?? NO_SECTION }),
    ...(languages && { language: In(languages) }),
  };
};

// A section coordinator without a section sees nothing.
const NO_SECTION = '00000000-0000-0000-0000-000000000000';

const refuseOtherLanguages = ({ languages }: Viewer, language: string): void => {
  if (languages === null || languages.includes(language)) return;
  throw new NotFound(`Texts in "${language}" are not among your languages.`);
};

const isSame = (post: SuggestedPost, change: Partial<SuggestedPost>): boolean =>
  Object.entries(change).every(
    ([name, value]) => JSON.stringify(post[name as keyof SuggestedPost]) === JSON.stringify(value),
  );
