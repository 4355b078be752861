import { Injectable } from '@nestjs/common';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { todayIn } from '../domain/campaign-day.js';
import { Invalid } from '../domain/errors.js';
import { lint, type Lint } from '../domain/lint.js';
import { parse, print, slotsOf } from '../domain/notation.js';
import type { PostLength } from '../domain/plain-length.js';
import { measureLength } from '../domain/post-length.js';
import { countVariants } from '../domain/variants.js';
import { ClaimsService } from '../ministries/claims.service.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import { ministryView } from '../ministries/ministry-view.js';
import { claimsOf, extremeText } from './approved-post.js';
import { slotValues, type SlotSources } from './slot-values.js';
import type { PreviewSuggestedPostDto } from './suggested-post.dto.js';
import type { SuggestedPost } from './suggested-post.entity.js';

/** A text as a supporter would be sent it, in its longest variant. */
export interface Preview {
  readonly text: string;
  readonly length: Omit<PostLength, 'fits'>;
  readonly lints: readonly Lint[];
  readonly variants: number;
}

/** Reads texts in the notation: whether they can be kept, and how they would come out. */
@Injectable()
export class PostTextService {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly ministries: MinistriesService,
    private readonly claims: ClaimsService,
  ) {}

  /** What is kept of a text; throws Invalid where it does not parse, or quotes a claim that is not there. */
  async check(text: string, language: string): Promise<Pick<SuggestedPost, 'body' | 'variants'>> {
    const notation = parse(text);
    const variants = countVariants(notation);
    const words = await this.wordsOf(claimsOf(notation), language);
    for (const slot of slotsOf(notation)) {
      if (slot.argument === null || words[slot.argument] !== undefined) continue;
      const message = `There is no claim "${slot.argument}" with words in "${language}": write it first.`;
      throw new Invalid([{ field: 'text', message, position: text.indexOf(print([slot])) }], 'unknown-claim');
    }
    return { body: text, variants };
  }

  /** The longest variant with its slots filled in, its length on the network, and what the lint says of it. */
  async preview(dto: PreviewSuggestedPostDto, now: Date): Promise<Preview> {
    const { text, network, language } = dto;
    await this.check(text, language);
    const notation = parse(text);
    const sources = await this.sourcesOf(dto, now);
    const claims = await this.wordsOf(claimsOf(notation), language);
    const values = slotValues({ ...sources, network, language, claims });
    const longest = extremeText(notation, values, (part) => measureLength(part, network).used, 'longest');
    const { used, limit, unit } = measureLength(longest, network);
    return {
      text: longest,
      length: { used, limit, unit },
      lints: lint(longest, language),
      variants: countVariants(notation),
    };
  }

  private async sourcesOf(
    { campaign: slug, target }: PreviewSuggestedPostDto,
    now: Date,
  ): Promise<Pick<SlotSources, 'campaign' | 'ministry' | 'date'>> {
    const campaign = slug == null ? null : await this.campaigns.getBySlug(slug);
    const [ministry] = target == null ? [] : await this.ministries.getBySlugs([target], 'target');
    return {
      campaign: campaign ?? { hashtags: [], link: null },
      ministry: ministry ? ministryView(ministry) : ANY_MINISTRY,
      date: campaign?.startsOn ?? todayIn('UTC', now),
    };
  }

  private async wordsOf(slugs: readonly string[], language: string): Promise<Record<string, string>> {
    const claims = await this.claims.bySlugs(slugs);
    const words = claims.flatMap(({ slug, texts }) =>
      texts[language] ? [[slug, texts[language]] as const] : [],
    );
    return Object.fromEntries(words);
  }
}

/** What the slots of a text show that is not yet addressed to anybody. */
const ANY_MINISTRY: SlotSources['ministry'] = {
  name: '{ministry}',
  names: {},
  ownName: '{ministry}',
  ownLanguage: '',
  country: '',
  accounts: [],
};
