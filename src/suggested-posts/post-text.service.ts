import { Injectable } from '@nestjs/common';
import { Invalid } from '../domain/errors.js';
import { impossibleVariants, type ImpossibleVariants } from '../domain/impossible.js';
import type { Repair } from '../domain/lint.js';
import { longestText } from '../domain/longest-text.js';
import { type Network, NETWORKS } from '../domain/network.js';
import { parse } from '../domain/notation.js';
import { type NotationToken, tokensOf } from '../domain/notation-tokens.js';
import type { PostLength } from '../domain/plain-length.js';
import { measureLength } from '../domain/post-length.js';
import { type FindingCode, findingsOf, problemsOf } from '../domain/reading.js';
import { countVariants, type SlotValues } from '../domain/variants.js';
import type { Claim } from '../ministries/claim.entity.js';
import { ClaimsService } from '../ministries/claims.service.js';
import { claimsOf } from './approved-post.js';
import { PostFillings } from './post-fillings.service.js';
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
  /** The name that is filled in: where the text fits every target, that of the ministry with which it gets longest. */
  readonly ministry: string;
  readonly text: string;
  readonly length: Omit<PostLength, 'fits'>;
  readonly lints: readonly PreviewLint[];
  readonly variants: number;
  /** The variants that are never dealt on this network, by reason. */
  readonly impossible: ImpossibleVariants;
  /** The text that was sent, cut up as its notation is read. */
  readonly tokens: readonly NotationToken[];
}

/** What an editor fills slots in with; the claims once, as they are the same everywhere. */
export interface EditorSlots {
  readonly claims: Readonly<Record<string, string>>;
  readonly networks: Readonly<Record<Network, readonly SlotValues[]>>;
}

/** Reads texts in the notation: whether they can be kept, and how they would come out. */
@Injectable()
export class PostTextService {
  constructor(
    private readonly fillings: PostFillings,
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

  /** The claims that stand behind a post, in order of the alphabet; throws Invalid for one without words in its language. */
  async checkClaims(slugs: readonly string[], language: string): Promise<string[]> {
    const words = await this.wordsOf(slugs, language);
    const issues = slugs
      .filter((slug) => words[slug] === undefined)
      .map((slug) => ({
        field: 'claims',
        message: `There is no claim "${slug}" with words in this language: write it first.`,
      }));
    if (issues.length > 0) throw new Invalid(issues, 'unknown-claim');
    return [...slugs].sort();
  }

  /** Those of the claims that have words in the language. */
  async claimsWithWords(slugs: readonly string[], language: string): Promise<string[]> {
    return Object.keys(await this.wordsOf(slugs, language)).sort();
  }

  /** The longest variant with its slots filled in, its length on the network, and what could be better in any variant. */
  async preview(dto: PreviewSuggestedPostDto, now: Date): Promise<Preview> {
    const { text, network, language } = dto;
    await this.check(text, language);
    const notation = parse(text);
    const fillings = await this.fillings.of(dto, now);
    const claims = await this.wordsOf(claimsOf(notation), language);
    const behind = Object.values(
      await this.wordsOf(await this.checkClaims(dto.claims ?? [], language), language),
    );
    const measure = (part: string): PostLength => measureLength(part, network);
    const longest = longestText(notation, fillings(network, claims), measure);
    if (longest === null) throw new RangeError('A post is addressed to somebody.');
    const { values, text: shown } = longest;
    const { used, limit, unit } = longest.length;
    const findings = findingsOf(text, notation, values, language, [longest.pieces], behind);
    return {
      ministry: values.ministry,
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

  /** What the slots may stand for on every network, and all claims that have words in the language: an editor may need any. */
  async slots(asked: PostSlotsQuery & { campaign: string }, now: Date): Promise<EditorSlots> {
    const [fillings, known] = await Promise.all([this.fillings.of(asked, now), this.claims.list()]);
    const onNetworks = NETWORKS.map((network) => [network, fillings(network, {})]);
    return {
      claims: wordsIn(known, asked.language),
      networks: Object.fromEntries(onNetworks) as EditorSlots['networks'],
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
