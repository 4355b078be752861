/** The variety of a pool as programs and pages read it. */

/** One of the texts that are most alike, and the post that it is of. */
export interface AlikeText {
  readonly suggestedPostId: string;
  readonly text: string;
}

export interface AlikeTexts {
  /** The share of shingles that both have, from 0 to 1. */
  readonly resemblance: number;
  readonly one: AlikeText;
  readonly other: AlikeText;
}

/** What the crowd of a day that addresses the ministry is dealt. */
export interface CrowdView {
  /** The ministry's slug; null for posts that fit every ministry, where no other post is in the language. */
  readonly ministry: string | null;
  /** Approved posts. */
  readonly pool: number;
  /** Texts that can be dealt. */
  readonly variants: number;
  /** How many people share one text, on average; 1 where nobody has to, null where there is none. */
  readonly peopleForEach: number | null;
}

/** The variety of the approved posts in one language. */
export interface LanguageVariety {
  readonly language: string;
  /** Approved posts. */
  readonly pool: number;
  /** Texts that can be dealt; of a post with more than 4,096 variants, as far as a sample tells. */
  readonly variants: number;
  /** Variants that nobody is dealt: too long, empty, with a word twice where parts meet, or the same as another one. */
  readonly impossible: number;
  /** The share of pairs of texts that are near-duplicates, from 0 to 1; null where there is no pair. */
  readonly nearDuplicateShare: number | null;
  /** The 95 % interval of the share; both ends are the share where every pair was compared. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly pairsCompared: number;
  /** Whether every pair was compared. */
  readonly isExact: boolean;
  /** The near-duplicates that are most alike, ten at most. */
  readonly pairs: readonly AlikeTexts[];
  /** By ministry, the fewest texts first. */
  readonly crowds: readonly CrowdView[];
}

/** How much the texts differ that people are dealt, by language. */
export interface VarietyView {
  /** The people expected in one language on one day. */
  readonly crowd: number;
  readonly items: readonly LanguageVariety[];
}
