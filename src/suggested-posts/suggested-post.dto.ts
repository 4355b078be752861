import { applyDecorators } from '@nestjs/common';
import { OmitType, PartialType, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Min,
} from 'class-validator';
import { PageQuery } from '../common/page.js';
import { IsPlainText, IsSlug, MayBeAbsent, Tidy } from '../common/validation.js';
import { LANGUAGES, type Language } from '../domain/language.js';
import { NETWORKS, type Network } from '../domain/network.js';
import { MAX_BODY_LENGTH } from '../domain/notation.js';
import { REPLY_PURPOSES, type ReplyPurpose } from '../domain/reply-set.js';
import { SLUG } from '../domain/slug.js';
import { SUGGESTED_POST_STATUSES, type SuggestedPostStatus } from '../domain/suggested-post-status.js';
import { SUGGESTED_POST_KINDS, type SuggestedPostKind } from './suggested-post.entity.js';

/** So many claims can stand behind one post. */
const MOST_CLAIMS = 50;

const AreClaims = (): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(MOST_CLAIMS),
    ArrayUnique(),
    Matches(SLUG, { each: true, message: 'claims must be slugs of claims, such as vote-2013' }),
  );

/** A text that supporters may be dealt once a second person approved it. */
export class CreateSuggestedPostDto {
  @IsIn(LANGUAGES)
  language!: Language;

  /** In the notation of alternatives and slots. */
  @Tidy()
  @IsPlainText({ lines: true })
  @Length(1, MAX_BODY_LENGTH)
  text!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(NETWORKS, { each: true })
  networks!: Network[];

  @MayBeAbsent()
  @IsIn(SUGGESTED_POST_KINDS)
  kind?: SuggestedPostKind;

  /** The slug of the ministry that it addresses; null or left out where it fits every target. */
  @IsOptional()
  @IsSlug()
  target?: string | null;

  /** The id of the response that it thanks for or presses on: its ministry and the kind `reply-set` are taken over. */
  @IsOptional()
  @IsUUID()
  response?: string | null;

  /** Whether a post that answers a response thanks for it or presses on. */
  @IsOptional()
  @IsIn(REPLY_PURPOSES)
  purpose?: ReplyPurpose | null;

  /** The slugs of the claims that it relies on besides those that it quotes as `{claim:slug}`. */
  @MayBeAbsent()
  @AreClaims()
  claims?: string[];

  /** The id of the image that supporters are offered beside the text; null for none. */
  @IsOptional()
  @IsUUID()
  image?: string | null;

  /** The id of the post whose words these are in another language; its kind, section and image are taken over. */
  @IsOptional()
  @IsUUID()
  translationOf?: string | null;

  /** Which wording of the original was translated; left out, the one of now. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  translatedWording?: number;
}

/** What is to change of a suggested post; what is left out stays. A change returns it to draft. */
export class EditSuggestedPostDto extends PartialType(
  OmitType(CreateSuggestedPostDto, ['response', 'translationOf', 'translatedWording'] as const),
  {
    skipNullProperties: false,
  },
) {}

/** Which suggested posts are asked for. */
export class ListSuggestedPostsDto extends PageQuery {
  @MayBeAbsent()
  @IsIn(LANGUAGES)
  language?: Language;

  @MayBeAbsent()
  @IsIn(SUGGESTED_POST_STATUSES)
  status?: SuggestedPostStatus;

  /** The slug of the ministry that they address. */
  @MayBeAbsent()
  @IsSlug()
  target?: string;

  @MayBeAbsent()
  @IsIn(SUGGESTED_POST_KINDS)
  kind?: SuggestedPostKind;

  /** The id of the response that they answer. */
  @MayBeAbsent()
  @IsUUID()
  response?: string;
}

/** A text to be looked at before it is kept. */
export class PreviewSuggestedPostDto {
  @Tidy()
  @IsPlainText({ lines: true })
  @Length(1, MAX_BODY_LENGTH)
  text!: string;

  @IsIn(NETWORKS)
  network!: Network;

  @IsIn(LANGUAGES)
  language!: Language;

  /** The slug of the ministry whose name and handle are to be filled in. */
  @IsOptional()
  @IsSlug()
  target?: string | null;

  /** The slug of the campaign whose hashtags and link are to be filled in. */
  @IsOptional()
  @IsSlug()
  campaign?: string | null;

  /** The slugs of the claims behind it: a figure that one of them says needs no other. */
  @MayBeAbsent()
  @AreClaims()
  claims?: string[];
}

/** For whom the slots of a text are to be filled in. */
export class PostSlotsQuery extends PickType(PreviewSuggestedPostDto, ['language', 'target'] as const) {}
