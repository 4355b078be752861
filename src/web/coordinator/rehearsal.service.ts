import { Injectable } from '@nestjs/common';
import { Config } from '../../../config/config.js';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { composeLink } from '../../domain/compose-link.js';
import { directionOf } from '../../domain/language.js';
import { type Notation, parse } from '../../domain/notation.js';
import { measureLength } from '../../domain/post-length.js';
import { countVariants, fill, variantAt } from '../../domain/variants.js';
import type { Viewer } from '../../domain/viewer.js';
import { ClaimsService } from '../../ministries/claims.service.js';
import type { DayView, MinistryView } from '../../schedule/day-view.js';
import { claimsOf } from '../../suggested-posts/approved-post.js';
import {
  type OfferedImage,
  offeredImage,
  type PostImageView,
} from '../../suggested-posts/post-image-view.js';
import { PostImagesService } from '../../suggested-posts/post-images.service.js';
import { slotValues } from '../../suggested-posts/slot-values.js';
import { SuggestedPostPool } from '../../suggested-posts/suggested-post-pool.js';
import { SuggestedPostsService } from '../../suggested-posts/suggested-posts.service.js';
import type { OwnPost } from '../supporter/own-post.js';
import type { RehearsalChoice, RehearsedPost } from './rehearsal.page.js';

interface Candidate {
  readonly id: string;
  readonly notation: Notation;
  readonly isApproved: boolean;
  readonly image: OfferedImage | null;
}

/** Fills in the texts that a supporter could be dealt; nothing is dealt, nothing is written. */
@Injectable()
export class RehearsalService {
  constructor(
    private readonly posts: SuggestedPostsService,
    private readonly pools: SuggestedPostPool,
    private readonly claims: ClaimsService,
    private readonly images: PostImagesService,
    private readonly config: Config,
  ) {}

  /** The post whose turn it is; null where none fits. */
  async post(
    campaign: Campaign,
    day: DayView,
    ministry: MinistryView,
    choice: RehearsalChoice,
    viewer: Viewer,
  ): Promise<RehearsedPost | null> {
    const candidates = await this.candidates(campaign, ministry, choice, viewer);
    const candidate = candidates[choice.turn % candidates.length];
    if (!candidate) return null;
    const count = countVariants(candidate.notation);
    const round = Math.floor(choice.turn / candidates.length);
    const index = scattered(round, count);
    const words = await this.claims.bySlugs(claimsOf(candidate.notation));
    const { language, network } = choice;
    const values = slotValues({
      campaign,
      site: this.config.publicUrl,
      ministry,
      date: day.date,
      language,
      network,
      claims: Object.fromEntries(words.map(({ slug, texts }) => [slug, texts[language] ?? ''])),
    });
    const text = fill(variantAt(candidate.notation, index), values);
    const { used, limit } = measureLength(text, network);
    const composeUrl = composeLink({ network, text, instance: 'mastodon.social' });
    return { ...candidate, text, used, limit, composeUrl, number: index + 1, count };
  }

  /** The post as the supporters' card takes it. */
  own(post: RehearsedPost, ministry: MinistryView, { network, language }: RehearsalChoice): OwnPost {
    return {
      token: '',
      ministry: ministry.slug,
      text: post.text,
      network,
      language,
      direction: directionOf(language),
      length: measureLength(post.text, network),
      instance: '',
      postUrl: '',
      image: post.image,
      issues: [],
    };
  }

  private async candidates(
    campaign: Campaign,
    ministry: MinistryView,
    { language, network, drafts }: RehearsalChoice,
    viewer: Viewer,
  ): Promise<Candidate[]> {
    const pool = await this.pools.at(campaign.id, { ministryId: ministry.id, language, network });
    const approved = pool.map(({ id, notation, image }) => ({
      ...{ id, notation, isApproved: true },
      image: offeredImage(image, campaign.slug),
    }));
    return drafts
      ? [...approved, ...(await this.drafts(campaign, ministry, language, network, viewer))]
      : approved;
  }

  private async drafts(
    campaign: Campaign,
    ministry: MinistryView,
    language: string,
    network: string,
    viewer: Viewer,
  ): Promise<Candidate[]> {
    const lists = await Promise.all(
      (['draft', 'in-review'] as const).map((status) =>
        this.posts.list(campaign, { status, limit: 100 }, viewer),
      ),
    );
    const images = await this.images.listAll(campaign, viewer);
    return lists
      .flatMap(({ items }) => items)
      .filter((post) => post.language === language && post.networks.includes(network))
      .filter(({ target }) => target === null || target === ministry.slug)
      .map(({ id, text, image }) => ({
        ...{ id, notation: parse(text), isApproved: false },
        image: imageIn(images, image, language),
      }));
  }
}

/** The image of a draft as supporters would be offered it. */
const imageIn = (
  images: readonly PostImageView[],
  id: string | null,
  language: string,
): OfferedImage | null => {
  const image = images.find((one) => one.id === id);
  if (!image) return null;
  const { url, previewUrl, alts, width, height, mediaType } = image;
  return { url, previewUrl, alt: alts[language] ?? '', width, height, mediaType };
};

/** Variants far apart from one another, each once in a round of all of them. */
const scattered = (round: number, count: number): number => {
  const step = Math.max(1, Math.floor(count * 0.618));
  const coprime = [step, step + 1, step + 2, step + 3].find((one) => gcd(one, count) === 1) ?? 1;
  return (round * coprime) % count;
};

const gcd = (one: number, other: number): number => (other === 0 ? one : gcd(other, one % other));
