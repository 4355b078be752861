/** An approved post, ready to be dealt: parsed once, its variants counted, its claims found. */
import type { Network } from '../domain/network.js';
import { parse, slotsOf, type Notation, type Piece } from '../domain/notation.js';
import { remember } from '../domain/remember.js';
import { markOf } from '../domain/twin-text.js';
import {
  countVariants,
  distinctOutlines,
  extremeVariant,
  fill,
  variantAt,
  type SlotValues,
} from '../domain/variants.js';
import type { ShownImage } from './post-image-view.js';
import type { SuggestedPost } from './suggested-post.entity.js';

export interface ApprovedPost {
  readonly id: string;
  readonly wording: number;
  readonly ministryId: string | null;
  readonly sectionId: string | null;
  /** The response that it answers; null for a post that opens the conversation. */
  readonly responseId: string | null;
  readonly language: string;
  readonly networks: readonly string[];
  /** The number of variants that read differently, as far as they were written out. */
  readonly size: number;
  readonly notation: Notation;
  /** Which variants read differently; null for all. */
  readonly numbers: readonly number[] | null;
  /** The marks of their texts, by which other wordings of the same words are known; null for all. */
  readonly marks: Float64Array | null;
  /** The words of its claims in its language, by slug. */
  readonly claims: Readonly<Record<string, string>>;
  /** The slugs of the claims that stand behind it besides those that it quotes. */
  readonly behind?: readonly string[];
  /** What supporters are offered beside the text: of the picture no more than they are told. */
  readonly image: ShownImage | null;
}

/** Where a post stands that somebody asks for: which ministry, language and network. */
export interface Place {
  readonly ministryId: string;
  readonly language: string;
  readonly network: Network;
  /** Asks for the posts that answer this response; left out, for those that open the conversation. */
  readonly responseId?: string | null;
}

/** Makes an approved post of a row; null where a claim that it quotes has no words in its language. */
export function approvedPost(
  post: SuggestedPost,
  claims: ReadonlyMap<string, string>,
  image: ShownImage | null = null,
): ApprovedPost | null {
  const space = prepared(post.body);
  const slugs = claimsOf(space.notation);
  if (slugs.some((slug) => !claims.has(slug))) return null;
  return {
    id: post.id,
    wording: post.wording,
    ministryId: post.ministryId,
    sectionId: post.sectionId,
    responseId: post.ministryResponseId,
    language: post.language,
    networks: post.networks,
    ...space,
    claims: Object.fromEntries(slugs.map((slug) => [slug, claims.get(slug) ?? ''])),
    behind: post.claims,
    image,
  };
}

/** The variants of a notation: how many, which of them, and what they read. */
export function spaceOf(notation: Notation): Pick<ApprovedPost, 'notation' | 'size' | 'numbers' | 'marks'> {
  const outlines = distinctOutlines(notation);
  if (outlines === null) return { notation, size: countVariants(notation), numbers: null, marks: null };
  const marks = Float64Array.from(outlines.keys(), markOf);
  return { notation, size: outlines.size, numbers: [...outlines.values()], marks };
}

/** So many bodies stay prepared: one edit reads a campaign's pool anew, and all but one of its bodies are as they were. */
const MOST_PREPARED = 2_000;

/** A body as it is dealt from, parsed and its variants counted, once for as long as it is in use. */
export const prepared = remember((body: string) => spaceOf(parse(body)), MOST_PREPARED);

/** The name of a post's wording. */
export const wordingName = (id: string, wording: number): string => `${id}:${wording}`;

/** The slugs of the claims that a notation quotes. */
export const claimsOf = (notation: Notation): string[] =>
  slotsOf(notation).flatMap(({ argument }) => argument ?? []);

/** Whether the post can be dealt at the place. */
export const isFor = (post: ApprovedPost, place: Place): boolean =>
  (post.ministryId === null || post.ministryId === place.ministryId) &&
  post.language === place.language &&
  post.networks.includes(place.network);

/** The pieces of variant number `variant`, 0 ≤ variant < size. */
export const piecesOf = (post: ApprovedPost, variant: number): Piece[] =>
  variantAt(post.notation, post.numbers?.[variant] ?? variant);

/** The text of variant number `variant`, 0 ≤ variant < size. */
export const textOf = (post: ApprovedPost, variant: number, values: SlotValues): string =>
  fill(piecesOf(post, variant), values);

/** The text of the post's longest variant (or shortest), by the measure of its parts. */
export const extremeText = (
  notation: Notation,
  values: SlotValues,
  measure: (text: string) => number,
  extreme: 'longest' | 'shortest',
): string =>
  fill(
    extremeVariant(
      notation,
      (piece) => measure(piece.kind === 'text' ? piece.text : fill([piece], values)),
      extreme,
    ),
    values,
  );
