import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { Config } from '../../config/config.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { isNetwork, type Network } from '../domain/network.js';
import { nearDuplicates } from '../domain/variety.js';
import type { Destination } from '../domain/impossible.js';
import { LANGUAGES } from '../domain/language.js';
import { measureLength } from '../domain/post-length.js';
import type { Viewer } from '../domain/viewer.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import { ministryView } from '../ministries/ministry-view.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import type { ApprovedPost } from './approved-post.js';
import { postTexts, textsOf, type TextsOfPost } from './post-texts.js';
import { slotValues, type SlotSources } from './slot-values.js';
import { SuggestedPostPool } from './suggested-post-pool.js';
import { USUAL_CROWD, type VarietyDto } from './variety.dto.js';
import type { CrowdView, LanguageVariety, VarietyView } from './variety-view.js';

/** Handles are left out of the measure; what is too long counts by the network that is narrowest. */
const NETWORK: Network = 'x';

type Measured = Omit<LanguageVariety, 'crowds'>;

/** What was found of a language's posts. */
interface Found {
  readonly measured: Measured;
  readonly texts: readonly TextsOfPost[];
}

/** Measures how much the texts differ that people are dealt, and whether they are enough for the crowd. */
@Injectable()
export class VarietyService {
  /** What was measured of a pool, as long as the pool stands: it takes a second at most, but a storm's second. */
  private readonly known = new WeakMap<readonly ApprovedPost[], Map<string, Promise<Found>>>();

  constructor(
    private readonly pools: SuggestedPostPool,
    private readonly ministries: MinistriesService,
    private readonly config: Config,
  ) {}

  /** The variety of the campaign's approved posts in each language that the viewer may read. */
  async measure(
    campaign: Campaign,
    { ministry: slug, crowd = USUAL_CROWD }: VarietyDto,
    viewer: Viewer,
  ): Promise<VarietyView> {
    const ministry = slug === undefined ? null : await this.ministries.getBySlug(slug);
    const all = await this.pools.all(campaign.id);
    const posts = all.filter((post) => isOf(post, ministry) && isFor(post, viewer));
    const ministries = await this.ministries.byIds(posts.flatMap(({ ministryId }) => ministryId ?? []));
    const languages = LANGUAGES.filter((code) => posts.some(({ language }) => language === code));
    const items: LanguageVariety[] = [];
    for (const language of languages) {
      const spoken = posts.filter((post) => post.language === language);
      const key = `${language} ${ministry?.id} ${viewer.role === 'section-coordinator' && viewer.sectionId}`;
      const { measured, texts } = await this.remembered(all, key, () =>
        measure(language, spoken, destinationsFor(campaign, this.config.publicUrl, ministry, ministries)),
      );
      items.push({ ...measured, crowds: crowdsOf(texts, ministry, ministries, crowd) });
    }
    return { crowd, items };
  }

  private remembered(pool: readonly ApprovedPost[], key: string, make: () => Promise<Found>): Promise<Found> {
    const known = this.known.get(pool) ?? new Map<string, Promise<Found>>();
    this.known.set(pool, known);
    const found = known.get(key) ?? make();
    known.set(key, found);
    found.catch(() => known.delete(key));
    return found;
  }
}

const isOf = ({ ministryId }: ApprovedPost, ministry: Ministry | null): boolean =>
  ministry === null || ministryId === null || ministryId === ministry.id;

const isFor = ({ language, sectionId }: ApprovedPost, viewer: Viewer): boolean =>
  (viewer.languages === null || viewer.languages.some((one) => one === language)) &&
  (viewer.role !== 'section-coordinator' || sectionId === viewer.sectionId);

/** What stands in the slots of a post that fits every ministry: the same in each, as nobody is chosen. */
const ANY: SlotSources['ministry'] = {
  ...{ name: '{ministry}', names: {}, ownName: '{ministry}', ownLanguage: '' },
  ...{ country: '', accounts: [] },
};

const destinationsFor =
  (campaign: Campaign, site: string, ministry: Ministry | null, ministries: ReadonlyMap<string, Ministry>) =>
  ({ ministryId, language, claims, networks }: ApprovedPost): Destination => {
    const addressed = ministry ?? ministries.get(ministryId ?? '');
    const network = networks.includes(NETWORK) ? NETWORK : (networks.find(isNetwork) ?? NETWORK);
    const values = slotValues({
      ...{ campaign, site, language, claims, network, date: campaign.startsOn },
      ministry: addressed ? ministryView(addressed) : ANY,
    });
    return { language, values, measure: (text) => measureLength(text, network) };
  };

async function measure(
  language: string,
  posts: readonly ApprovedPost[],
  destinationOf: (post: ApprovedPost) => Destination,
): Promise<Found> {
  const all: TextsOfPost[] = [];
  for (const post of posts) {
    all.push(textsOf(post, destinationOf(post)));
    // Others are served between two posts.
    await setImmediate();
  }
  const texts = postTexts(all);
  const { share, pairsCompared, isExact, closest } = nearDuplicates(texts, language);
  const textAt = (index: number) => ({
    suggestedPostId: texts.postAt(index).id,
    text: texts.textAt(index),
  });
  const measured: Measured = {
    language,
    pool: posts.length,
    variants: texts.size,
    impossible: all.reduce((sum, { impossible }) => sum + impossible, 0),
    nearDuplicateShare: share && share.share,
    interval: share && { low: share.low, high: share.high },
    pairsCompared,
    isExact,
    pairs: closest.map(({ one, other, resemblance }) => ({
      resemblance,
      one: textAt(one),
      other: textAt(other),
    })),
  };
  return { measured, texts: all };
}

/** For each ministry that some post addresses: its own posts, and those that fit every one. */
function crowdsOf(
  all: readonly TextsOfPost[],
  ministry: Ministry | null,
  ministries: ReadonlyMap<string, Ministry>,
  crowd: number,
): CrowdView[] {
  const named = new Set(all.flatMap(({ post }) => post.ministryId ?? []));
  const ids = ministry ? [ministry.id] : named.size > 0 ? [...named] : [null];
  return ids
    .map((id): CrowdView => {
      const dealt = all.filter(({ post }) => post.ministryId === null || post.ministryId === id);
      const variants = dealt.reduce((sum, { size }) => sum + size, 0);
      return {
        ministry: ministry?.slug ?? ministries.get(id ?? '')?.slug ?? null,
        pool: dealt.length,
        variants,
        peopleForEach: variants === 0 ? null : Math.max(1, crowd / variants),
      };
    })
    .sort((one, other) => one.variants - other.variants);
}
