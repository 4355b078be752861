import { Injectable } from '@nestjs/common';
import { EntityManager, In, Not } from 'typeorm';
import { Config } from '../../config/config.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import type { Network } from '../domain/network.js';
import { parse } from '../domain/notation.js';
import type { SuggestedPostStatus } from '../domain/suggested-post-status.js';
import { fill, variantAt } from '../domain/variants.js';
import type { Viewer } from '../domain/viewer.js';
import { ClaimsService } from '../ministries/claims.service.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import { ministryView } from '../ministries/ministry-view.js';
import { claimsOf } from './approved-post.js';
import { PostImage } from './post-image.entity.js';
import { scopeOf } from './post-scope.js';
import { slotValues } from './slot-values.js';
import { SuggestedPost, type SuggestedPostKind } from './suggested-post.entity.js';

/** A post as a line of a tweet sheet. */
export interface SheetLine {
  readonly language: string;
  /** The slug of the ministry; null where it fits every target. */
  readonly target: string | null;
  /** The ministry's name; null likewise. */
  readonly ministry: string | null;
  readonly networks: readonly string[];
  readonly kind: SuggestedPostKind;
  /** In the notation. */
  readonly text: string;
  /** The name of its image, and what that shows in the post's language. */
  readonly image: string | null;
  readonly alt: string | null;
  /** The slugs of the claims behind it. */
  readonly claims: readonly string[];
  readonly status: SuggestedPostStatus;
  readonly variants: number;
  /** One variant with its slots filled in. */
  readonly example: string;
}

/** Which lines are asked for. */
export interface SheetFilter {
  readonly language?: string;
  readonly status?: SuggestedPostStatus;
}

/** Writes the posts of a campaign down as the lines of a tweet sheet. */
@Injectable()
export class SheetLines {
  constructor(
    private readonly entities: EntityManager,
    private readonly ministries: MinistriesService,
    private readonly claims: ClaimsService,
    private readonly config: Config,
  ) {}

  /** The posts that the viewer may see, by language and ministry; retired ones only where they are asked for. */
  async list(campaign: Campaign, filter: SheetFilter, viewer: Viewer): Promise<SheetLine[]> {
    const posts = await this.entities.find(SuggestedPost, {
      where: {
        campaignId: campaign.id,
        status: filter.status ?? Not('retired'),
        ...scopeOf(viewer, filter.language),
      },
      order: { language: 'ASC', id: 'ASC' },
    });
    const ministries = await this.ministries.byIds([
      ...new Set(posts.flatMap((post) => post.ministryId ?? [])),
    ]);
    const images = await this.imagesOf(posts);
    const claims = await this.claimsOf(posts);
    return posts
      .map((post) => {
        const ministry = ministries.get(post.ministryId ?? '') ?? null;
        const image = images.get(post.imageId ?? '');
        return {
          ...{ language: post.language, networks: post.networks, kind: post.kind, text: post.body },
          ...{ claims: post.claims, status: post.status, variants: post.variants },
          target: ministry?.slug ?? null,
          ministry: ministry?.name ?? null,
          image: image?.name ?? null,
          alt: image ? (image.alts[post.language] ?? null) : null,
          example: exampleOf(post, campaign, this.config.publicUrl, ministry, claims),
        };
      })
      .sort((one, other) => compare(keyOf(one), keyOf(other)));
  }

  private async imagesOf(posts: readonly SuggestedPost[]): Promise<ReadonlyMap<string, PostImage>> {
    const ids = [...new Set(posts.flatMap(({ imageId }) => imageId ?? []))];
    const images = ids.length === 0 ? [] : await this.entities.findBy(PostImage, { id: In(ids) });
    return new Map(images.map((image) => [image.id, image]));
  }

  private async claimsOf(posts: readonly SuggestedPost[]): Promise<ClaimTexts> {
    const slugs = new Set(posts.flatMap(({ body }) => claimsOf(parse(body))));
    const claims = await this.claims.bySlugs([...slugs]);
    return new Map(claims.map(({ slug, texts }) => [slug, texts]));
  }
}

type ClaimTexts = ReadonlyMap<string, Readonly<Record<string, string>>>;

const keyOf = ({ language, target }: SheetLine): string => `${language} ${target ?? ''}`;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The first variant; slots without anybody to fill them stand as they are. */
const exampleOf = (
  { body, language, networks }: SuggestedPost,
  campaign: Campaign,
  site: string,
  ministry: Ministry | null,
  claims: ClaimTexts,
): string => {
  const notation = parse(body);
  const words = claimsOf(notation).map((slug) => [slug, claims.get(slug)?.[language] ?? `{claim:${slug}}`]);
  const values = slotValues({
    ...{ campaign, site, language },
    ministry: ministry ? ministryView(ministry) : ANY_MINISTRY,
    date: campaign.startsOn,
    network: (networks[0] ?? 'x') as Network,
    claims: Object.fromEntries(words) as Record<string, string>,
  });
  const known = ministry ? values : { ...values, handle: '{handle}' };
  return fill(variantAt(notation, 0), { ...known, day: '{day}' });
};

const ANY_MINISTRY: Parameters<typeof slotValues>[0]['ministry'] = {
  name: '{ministry}',
  names: {},
  ownName: '{ministry}',
  ownLanguage: '',
  country: '',
  accounts: [],
};
