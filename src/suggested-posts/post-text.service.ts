import { Injectable } from '@nestjs/common';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { todayIn } from '../domain/campaign-day.js';
import { Invalid } from '../domain/errors.js';
import { impossibleVariants, type ImpossibleVariants } from '../domain/impossible.js';
import type { Repair } from '../domain/lint.js';
import { type Network, NETWORKS } from '../domain/network.js';
import { parse } from '../domain/notation.js';
import { type NotationToken, tokensOf } from '../domain/notation-tokens.js';
import type { PostLength } from '../domain/plain-length.js';
import { measureLength } from '../domain/post-length.js';
import { type FindingCode, findingsOf, problemsOf } from '../domain/reading.js';
import { countVariants, extremeVariant, fill, rawTextOf, type SlotValues } from '../domain/variants.js';
import type { Claim } from '../ministries/claim.entity.js';
import { ClaimsService } from '../ministries/claims.service.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import { ministryView } from '../ministries/ministry-view.js';
import { claimsOf } from './approved-post.js';
import { slotValues, type SlotSources } from './slot-values.js';
import type { PostSlotsQuery, PreviewSuggestedPostDto } from './suggested-post.dto.js';
import type { SuggestedPost } from './suggested-post.entity.js';

/** Something that could be better, with its places in a filled-in variant and in the text that was sent. */
export interface PreviewLint {
  readonly code: FindingCode;
  readonly message: string;
  /** Offset in the preview's text, or in the variant that is named. */
  readonly position: number;
  /** The variant in which it was found, where that is not the preview's text. */
  readonly variant?: string;
  /** Where it stands in the text that was sent. */
  readonly start: number;
  readonly end: number;
  /** What to write instead, as a replacement in the text that was sent; left out where only the writer can know. */
  readonly repair?: Repair;
}

/** A text as a supporter would be sent it, in its longest variant. */
export interface Preview {
  readonly text: string;
  readonly length: Omit<PostLength, 'fits'>;
  readonly lints: readonly PreviewLint[];
  readonly variants: number;
  /** The variants that are never dealt on this network, by reason. */
  readonly impossible: ImpossibleVariants;
  /** The text that was sent, cut up as its notation is read. */
  readonly tokens: readonly NotationToken[];
}

/** Reads texts in the notation: whether they can be kept, and how they would come out. */
@Injectable()
export class PostTextService {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly ministries: MinistriesService,
    private readonly claims: ClaimsService,
  ) {}

  /** What is kept of a text; throws Invalid with the place of a slip in the notation, an unseen mark, or a claim that is not there. */
  async check(text: string, language: string): Promise<Pick<SuggestedPost, 'body' | 'variants'>> {
    const words = await this.wordsOf(claimsIn(text), language);
    const problems = problemsOf(text, (claim) => words[claim] !== undefined);
    const [first] = problems;
    if (first) {
      const issues = problems.map(({ message, start }) => ({ field: 'text', message, position: start }));
      throw new Invalid(issues, first.code);
    }
    return { body: text, variants: countVariants(parse(text)) };
  }

  /** The longest variant with its slots filled in, its length on the network, and what could be better in any variant. */
  async preview(dto: PreviewSuggestedPostDto, now: Date): Promise<Preview> {
    const { text, network, language } = dto;
    await this.check(text, language);
    const notation = parse(text);
    const sources = await this.sourcesOf(dto, now);
    const claims = await this.wordsOf(claimsOf(notation), language);
    const values = slotValues({ ...sources, network, language, claims });
    const measure = (part: string): PostLength => measureLength(part, network);
    const longest = extremeVariant(notation, (piece) => measure(rawTextOf(piece, values)).used, 'longest');
    const shown = fill(longest, values);
    const { used, limit, unit } = measure(shown);
    const findings = findingsOf(text, notation, values, language, [longest]);
    return {
      text: shown,
      length: { used, limit, unit },
      lints: findings.map(({ text: variant, repair, ...rest }) => ({
        ...rest,
        ...(variant !== shown && { variant }),
        ...(repair && { repair }),
      })),
      variants: countVariants(notation),
      impossible: impossibleVariants(notation, { language, values, measure }),
      tokens: tokensOf(text),
    };
  }

  /** What the slots stand for on every network, with all claims that have words in the language: an editor may need any. */
  async slots(asked: PostSlotsQuery & { campaign: string }, now: Date): Promise<Record<Network, SlotValues>> {
    const { language } = asked;
    const [sources, known] = await Promise.all([this.sourcesOf(asked, now), this.claims.list()]);
    const claims = wordsIn(known, language);
    const values = NETWORKS.map((network) => [
      network,
      slotValues({ ...sources, network, language, claims }),
    ]);
    return Object.fromEntries(values) as Record<Network, SlotValues>;
  }

  private async sourcesOf(
    { campaign: slug, target }: Pick<PreviewSuggestedPostDto, 'campaign' | 'target'>,
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
    return wordsIn(await this.claims.bySlugs(slugs), language);
  }
}

/** The words of the claims in the language, by slug. */
const wordsIn = (claims: readonly Claim[], language: string): Record<string, string> =>
  Object.fromEntries(
    claims.flatMap(({ slug, texts }) => (texts[language] ? [[slug, texts[language]] as const] : [])),
  );

/** The claims that a text quotes; none where it does not parse. */
const claimsIn = (text: string): string[] => {
  try {
    return claimsOf(parse(text));
  } catch (error) {
    if (error instanceof Invalid) return [];
    throw error;
  }
};

/** What the slots of a text show that is not yet addressed to anybody. */
const ANY_MINISTRY: SlotSources['ministry'] = {
  name: '{ministry}',
  names: {},
  ownName: '{ministry}',
  ownLanguage: '',
  country: '',
  accounts: [],
};
