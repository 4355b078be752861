import { Injectable } from '@nestjs/common';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { longestText } from '../../domain/longest-text.js';
import type { Network } from '../../domain/network.js';
import { parse } from '../../domain/notation.js';
import { measureLength } from '../../domain/post-length.js';
import { countVariants, fill, sampleOf, variantAt } from '../../domain/variants.js';
import { PostTextService } from '../../suggested-posts/post-text.service.js';
import { PostSlotsQuery, PreviewSuggestedPostDto } from '../../suggested-posts/suggested-post.dto.js';
import { readDto } from '../workspace/submit.js';
import type { NetworkPreview, PreviewView } from './post-preview.js';
import type { EditablePost } from './post-form-values.js';

/** How many of the variants a preview writes out. */
const SAMPLES = 8;

/** Shows what becomes of a post before it is kept: the service's own preview, once for each network. */
@Injectable()
export class PostPreviews {
  constructor(private readonly texts: PostTextService) {}

  /** The post on each of its networks; throws Invalid where its notation has a slip. */
  async preview(campaign: Campaign, post: EditablePost, now: Date): Promise<PreviewView> {
    const networks: NetworkPreview[] = [];
    let lints: PreviewView['lints'] | null = null;
    let variants = 0;
    for (const network of post.networks) {
      const { text, language, target, claims } = post;
      const asked = { text, language, target, claims, network, campaign: campaign.slug };
      const preview = await this.texts.preview(await readDto(PreviewSuggestedPostDto, asked), now);
      ({ variants } = preview);
      lints ??= preview.lints;
      const { used, limit } = preview.length;
      const { text: example, ministry, impossible } = preview;
      networks.push({ network, text: example, ministry, used, limit, impossible });
    }
    return {
      body: post.text,
      fitsEvery: post.target === null,
      variants,
      networks,
      lints: lints ?? [],
      samples: await this.samples(campaign, post, now),
    };
  }

  /** Some variants, spread over all of them, filled in for the first network. */
  private async samples(campaign: Campaign, post: EditablePost, now: Date): Promise<string[]> {
    const [network] = post.networks;
    if (network === undefined) return [];
    const notation = parse(post.text);
    const { language, target } = post;
    const asked = await readDto(PostSlotsQuery, { language, target });
    const { claims, networks } = await this.texts.slots({ ...asked, campaign: campaign.slug }, now);
    const fillings = networks[network as Network].map((values) => ({ ...values, claims }));
    const longest = longestText(notation, fillings, (text) => measureLength(text, network as Network));
    if (longest === null) return [];
    const { values } = longest;
    const texts = sampleOf(countVariants(notation), SAMPLES).map((number) =>
      fill(variantAt(notation, number), values),
    );
    return [...new Set(texts)];
  }
}
