import { Injectable } from '@nestjs/common';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { parse } from '../../domain/notation.js';
import { countVariants, fill, sampleOf, variantAt } from '../../domain/variants.js';
import { ClaimsService } from '../../ministries/claims.service.js';
import { MinistriesService } from '../../ministries/ministries.service.js';
import { ministryView } from '../../ministries/ministry-view.js';
import { claimsOf } from '../../suggested-posts/approved-post.js';
import { PostTextService } from '../../suggested-posts/post-text.service.js';
import { slotValues } from '../../suggested-posts/slot-values.js';
import { PreviewSuggestedPostDto } from '../../suggested-posts/suggested-post.dto.js';
import { readDto } from '../workspace/submit.js';
import type { NetworkPreview, PreviewView } from './post-preview.js';
import type { EditablePost } from './post-form-values.js';

/** How many of the variants a preview writes out. */
const SAMPLES = 8;

/** Shows what becomes of a post before it is kept: the service's own preview, once for each network. */
@Injectable()
export class PostPreviews {
  constructor(
    private readonly texts: PostTextService,
    private readonly claims: ClaimsService,
    private readonly ministries: MinistriesService,
  ) {}

  /** The post on each of its networks; throws Invalid where its notation has a slip. */
  async preview(campaign: Campaign, post: EditablePost, now: Date): Promise<PreviewView> {
    const networks: NetworkPreview[] = [];
    let lints: PreviewView['lints'] | null = null;
    let variants = 0;
    for (const network of post.networks) {
      const { text, language, target } = post;
      const asked = { text, language, target, network, campaign: campaign.slug };
      const preview = await this.texts.preview(await readDto(PreviewSuggestedPostDto, asked), now);
      ({ variants } = preview);
      lints ??= preview.lints;
      const { used, limit } = preview.length;
      networks.push({ network, text: preview.text, used, limit, impossible: preview.impossible });
    }
    return {
      body: post.text,
      variants,
      networks,
      lints: lints ?? [],
      samples: await this.samples(campaign, post),
    };
  }

  /** Some variants, spread over all of them, filled in for the first network. */
  private async samples(campaign: Campaign, post: EditablePost): Promise<string[]> {
    const [network] = post.networks;
    if (network === undefined) return [];
    const notation = parse(post.text);
    const [ministry] = post.target === null ? [] : await this.ministries.getBySlugs([post.target], 'target');
    const claims = await this.claims.bySlugs(claimsOf(notation));
    const values = slotValues({
      campaign,
      ministry: ministry ? ministryView(ministry) : ANY_MINISTRY,
      date: campaign.startsOn,
      language: post.language,
      network: network as PreviewSuggestedPostDto['network'],
      claims: Object.fromEntries(claims.map(({ slug, texts }) => [slug, texts[post.language] ?? ''])),
    });
    const texts = sampleOf(countVariants(notation), SAMPLES).map((number) =>
      fill(variantAt(notation, number), values),
    );
    return [...new Set(texts)];
  }
}

/** Slots stand as they are where the post fits every target. */
const ANY_MINISTRY = {
  name: '{ministry}',
  names: {},
  ownName: '{ministry}',
  ownLanguage: '',
  country: '',
  accounts: [],
};
