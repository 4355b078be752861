import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, MoreThan, Not, type EntityManager, type Repository } from 'typeorm';
import { v7 } from 'uuid';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { keyOf, limitOf, pageOf, type Page, type PageQuery } from '../common/page.js';
import { PublicChanges } from '../database/public-changes.js';
import { refuseStale } from '../database/refuse-stale.js';
import { violatedConstraint } from '../database/violated-constraint.js';
import { Conflict, NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditService } from '../people/audit.service.js';
import {
  changedLanguages,
  maySee,
  refuseMissing,
  refuseOthers,
  refuseOtherWords,
  tidied,
} from './image-words.js';
import { isChoice } from './image-choice.js';
import { ImageRewordings } from './image-rewordings.service.js';
import { postImageView, type PostImageView } from './post-image-view.js';
import type { AddPostImageDto, EditPostImageDto } from './post-image.dto.js';
import { PostImage } from './post-image.entity.js';
import { preparePostPicture } from './post-picture.js';
import { SuggestedPost } from './suggested-post.entity.js';

/** Somebody doing something to one image, at an instant. */
export interface ImageAct {
  readonly campaign: Campaign;
  readonly id: string;
  readonly viewer: Viewer;
  readonly now: Date;
  /** The version that they saw; null where any will do. */
  readonly expectedVersion: number | null;
}

/** Pictures are kept in the database: a campaign's stay within some hundreds of megabytes. */
export const MOST_IMAGES = 200;

/** Keeps the images that posts of a campaign show, each with its words in every language. */
@Injectable()
export class PostImagesService {
  constructor(
    @InjectRepository(PostImage) private readonly images: Repository<PostImage>,
    private readonly rewordings: ImageRewordings,
    private readonly audit: AuditService,
    private readonly changes: PublicChanges,
  ) {}

  /** One part of the campaign's images, as far as the viewer may see them. */
  async list(campaign: Campaign, query: PageQuery, viewer: Viewer): Promise<Page<PostImageView>> {
    const after = keyOf(query);
    const rows = await this.images.find({
      where: { campaignId: campaign.id, ...(after && { id: MoreThan(after) }) },
      order: { id: 'ASC' },
    });
    const seen = rows.filter((image) => maySee(viewer, image)).slice(0, limitOf(query) + 1);
    const { items, nextCursor } = pageOf(seen, query, ({ id }) => id);
    return { items: await this.viewsOf(items, campaign), nextCursor };
  }

  /** Every image of the campaign that the viewer may see, by name. */
  async listAll(campaign: Campaign, viewer: Viewer): Promise<PostImageView[]> {
    const rows = await this.images.find({ where: { campaignId: campaign.id }, order: { name: 'ASC' } });
    return this.viewsOf(
      rows.filter((image) => maySee(viewer, image)),
      campaign,
    );
  }

  /** The images that the campaign's own posts may show, or a section's, by name. */
  async choices(campaign: Campaign, sectionId: string | null): Promise<PostImageView[]> {
    const rows = await this.images.find({ where: { campaignId: campaign.id }, order: { name: 'ASC' } });
    return this.viewsOf(
      rows.filter((image) => isChoice(image, sectionId)),
      campaign,
    );
  }

  /** The image, where the viewer may see it. */
  async get(campaign: Campaign, id: string, viewer: Viewer): Promise<PostImageView> {
    const image = await this.images.findOneBy({ id, campaignId: campaign.id });
    const [view] = image && maySee(viewer, image) ? await this.viewsOf([image], campaign) : [];
    if (!view) throw noSuchImage(campaign);
    return view;
  }

  /** Adds an image; a section coordinator's belongs to their section. */
  async add(
    campaign: Campaign,
    { picture, name, alts }: AddPostImageDto,
    viewer: Viewer,
    now: Date,
  ): Promise<PostImageView> {
    refuseOthers(viewer, viewer);
    const words = tidied(alts);
    refuseMissing(words, campaign.languages);
    const image = this.images.create({
      ...(await preparePostPicture(picture)),
      id: v7({ msecs: now.getTime() }),
      campaignId: campaign.id,
      sectionId: viewer.sectionId,
      name,
      alts: words,
      addedBy: viewer.personId,
      createdAt: now,
      updatedAt: now,
    });
    return this.images.manager.transaction(async (manager) => {
      await refuseMore(manager, campaign);
      await save(manager, image);
      const view = postImageView(image, campaign.slug, 0);
      await this.audit.record(manager, viewer, 'post-image.add', subjectOf(image), null, view, now);
      return view;
    });
  }

  /** Changes an image's name or words; to say something else is an edit of each post that shows it in that language. */
  async edit(act: ImageAct, dto: EditPostImageDto): Promise<PostImageView> {
    const { campaign, viewer, now } = act;
    const changed = await this.images.manager.transaction(async (manager) => {
      const image = await hold(manager, act);
      refuseStale(image, act.expectedVersion);
      const [before] = await this.viewsOf([image], campaign);
      const alts = dto.alts === undefined ? image.alts : tidied(dto.alts);
      const name = dto.name ?? image.name;
      const languages = changedLanguages(image.alts, alts);
      if (name === image.name && languages.length === 0) return false;
      if (name !== image.name) refuseOthers(viewer, image);
      if (viewer.role !== 'translator') refuseOthers(viewer, image);
      refuseOtherWords(viewer, languages);
      const shown = await this.rewordings.languagesOf(manager, image);
      refuseMissing(alts, [...campaign.languages.filter((one) => languages.includes(one)), ...shown]);
      await save(manager, Object.assign(image, { name, alts, updatedAt: now }));
      await this.rewordings.reword(manager, image, languages, viewer, now);
      const after = postImageView(image, campaign.slug, before?.posts ?? 0);
      await this.audit.record(
        manager,
        viewer,
        'post-image.edit',
        subjectOf(image),
        before ?? null,
        after,
        now,
      );
      await this.changes.announce(manager, campaign.id);
      return true;
    });
    if (changed) this.rewordings.forget(campaign);
    return this.get(campaign, act.id, viewer);
  }

  /** Removes an image for good; throws Conflict while a post shows it. */
  async remove(act: ImageAct): Promise<void> {
    const { campaign, viewer, now } = act;
    await this.images.manager.transaction(async (manager) => {
      const image = await hold(manager, act);
      refuseOthers(viewer, image);
      refuseStale(image, act.expectedVersion);
      const posts = await this.countPosts(manager, [image.id]);
      const count = posts.get(image.id) ?? 0;
      if (count > 0) throw inUse(count);
      await manager.delete(PostImage, { id: image.id });
      const before = postImageView(image, campaign.slug, 0);
      await this.audit.record(manager, viewer, 'post-image.remove', subjectOf(image), before, null, now);
      await this.changes.announce(manager, campaign.id);
    });
  }

  private async viewsOf(images: readonly PostImage[], campaign: Campaign): Promise<PostImageView[]> {
    const counts = await this.countPosts(
      this.images.manager,
      images.map(({ id }) => id),
    );
    return images.map((image) => postImageView(image, campaign.slug, counts.get(image.id) ?? 0));
  }

  /** How many posts show each of the images, without retired ones. */
  private async countPosts(manager: EntityManager, ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await manager
      .createQueryBuilder(SuggestedPost, 'post')
      .select('post.imageId', 'id')
      .addSelect('count(*)::integer', 'count')
      .where({ imageId: In([...ids]), status: Not('retired') })
      .groupBy('post.imageId')
      .getRawMany<{ id: string; count: number }>();
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}

const subjectOf = ({ id }: PostImage) => ({ kind: 'post-image', id });

const noSuchImage = ({ slug }: Campaign): NotFound => new NotFound(`There is no such image in "${slug}".`);

const inUse = (posts: number): Conflict =>
  new Conflict(
    'image-in-use',
    posts === 1
      ? 'A post shows this image: take it from the post first.'
      : `${posts} posts show this image: take it from them first.`,
    { posts },
  );

/** Holds the image; throws NotFound where the viewer may not see it. */
async function hold(manager: EntityManager, { campaign, id, viewer }: ImageAct): Promise<PostImage> {
  const image = await manager.findOne(PostImage, {
    where: { id, campaignId: campaign.id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!image || !maySee(viewer, image)) throw noSuchImage(campaign);
  return image;
}

async function refuseMore(manager: EntityManager, { id }: Campaign): Promise<void> {
  if ((await manager.countBy(PostImage, { campaignId: id })) < MOST_IMAGES) return;
  throw new Conflict('too-many-images', `A campaign has at most ${MOST_IMAGES} images: remove one first.`);
}

async function save(manager: EntityManager, image: PostImage): Promise<void> {
  try {
    await manager.save(image);
  } catch (error) {
    if (violatedConstraint(error) !== 'post_images_names_are_unique') throw error;
    throw new Conflict(
      'name-taken',
      `This campaign has an image "${image.name}" already: choose another name.`,
    );
  }
}
