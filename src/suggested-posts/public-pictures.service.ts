import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { PublicChanges } from '../database/public-changes.js';
import { NotFound } from '../domain/errors.js';
import { may } from '../domain/role.js';
import type { Viewer } from '../domain/viewer.js';
import { maySee } from './image-words.js';
import { PostImage } from './post-image.entity.js';
import { PREVIEW_TYPE } from './post-picture.js';
import { SuggestedPost } from './suggested-post.entity.js';

/** The bytes of an image in one size. */
export interface PictureFile {
  readonly content: Buffer;
  readonly mediaType: string;
  /** Of the bytes as they are offered for posts, in whatever size these are. */
  readonly sha256: string;
  readonly name: string;
}

/** As it is offered for posts, or small. */
export type PictureSize = 'content' | 'preview';

export interface AskedPicture {
  /** The campaign's. */
  readonly slug: string;
  readonly id: string;
  readonly size: PictureSize;
  readonly viewer: Viewer | null;
}

export interface FoundPicture {
  readonly file: PictureFile;
  readonly isPublic: boolean;
}

interface Held {
  readonly campaignId: string;
  readonly file: PictureFile;
}

/** Bytes of public pictures that stay in memory: at the storm, thousands of phones ask for the same few. */
const MOST_BYTES = 12 * 1024 * 1024;

/** Hands out the pictures of images: to everybody while an approved post shows them, else to the workspace alone. */
@Injectable()
export class PublicPictures implements OnModuleInit, OnModuleDestroy {
  private readonly held = new Map<string, Held>();
  private bytes = 0;
  /** Counts what was announced, so that nothing is kept that was read before. */
  private changesSeen = 0;
  private stopListening = (): unknown => undefined;

  constructor(
    @InjectRepository(PostImage) private readonly images: Repository<PostImage>,
    private readonly campaigns: CampaignsService,
    private readonly changes: PublicChanges,
  ) {}

  onModuleInit(): void {
    this.stopListening = this.changes.onChange((campaignId) => this.forget(campaignId));
  }

  onModuleDestroy(): void {
    this.stopListening();
  }

  /** The picture as the viewer may have it; throws NotFound where they may not. */
  async get({ slug, id, size, viewer }: AskedPicture): Promise<FoundPicture> {
    const key = `${slug} ${id} ${size}`;
    const held = this.held.get(key);
    if (held) return { file: held.file, isPublic: true };
    const seen = this.changesSeen;
    const campaign = await this.campaigns.getVisibleBySlug(slug, viewer);
    const isPublic = campaign.status !== 'draft' && campaign.pausedAt === null;
    const offered = isPublic ? await this.read(campaign, id, size, { isOffered: true }) : null;
    if (offered) {
      if (seen === this.changesSeen) this.hold(key, { campaignId: campaign.id, file: offered });
      return { file: offered, isPublic: true };
    }
    if (await this.maySee(campaign, id, viewer)) {
      const file = await this.read(campaign, id, size);
      if (file) return { file, isPublic: false };
    }
    throw new NotFound(`There is no such image in "${slug}".`);
  }

  private async maySee({ id: campaignId }: Campaign, id: string, viewer: Viewer | null): Promise<boolean> {
    if (viewer === null || !may(viewer.role, 'suggested-post.read')) return false;
    const image = await this.images.findOneBy({ id, campaignId });
    return image !== null && maySee(viewer, image);
  }

  private async read(
    { id: campaignId }: Campaign,
    id: string,
    size: PictureSize,
    { isOffered = false } = {},
  ): Promise<PictureFile | null> {
    const asked = this.images
      .createQueryBuilder('image')
      .addSelect(`image.${size}`)
      .where({ id, campaignId });
    if (isOffered) {
      asked.andWhere((query) => {
        const posts = query.subQuery().select('1').from(SuggestedPost, 'post');
        const isShown = "post.imageId = image.id AND post.status = 'approved' AND post.pausedAt IS NULL";
        return `EXISTS ${posts.where(isShown).getQuery()}`;
      });
    }
    const image = await asked.getOne();
    if (!image) return null;
    const { sha256, name } = image;
    return {
      content: image[size],
      mediaType: size === 'preview' ? PREVIEW_TYPE : image.mediaType,
      ...{ sha256, name },
    };
  }

  private hold(key: string, held: Held): void {
    this.drop(key);
    this.held.set(key, held);
    this.bytes += held.file.content.length;
    for (const oldest of this.held.keys()) {
      if (this.bytes <= MOST_BYTES) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.bytes -= this.held.get(key)?.file.content.length ?? 0;
    this.held.delete(key);
  }

  private forget(campaignId: string): void {
    this.changesSeen += 1;
    for (const [key, held] of this.held) {
      if (campaignId === '*' || held.campaignId === campaignId) this.drop(key);
    }
  }
}
