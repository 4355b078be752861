import { OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsISO31661Alpha2,
  IsOptional,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { CHECK_FINDINGS, type CheckFinding } from '../domain/account.js';
import { IsPlainText, IsSlug, IsTranslated, IsZone, MayBeAbsent, Tidy } from '../common/validation.js';

const COUNTRY = /^[A-Z]{2}$/;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/** A ministry to be addressed. */
export class CreateMinistryDto {
  @IsSlug()
  slug!: string;

  /** ISO 3166-1 alpha-2, in capitals. */
  @IsISO31661Alpha2()
  @Matches(COUNTRY, { message: 'country must be a code of ISO 3166-1 in capitals, such as FR' })
  country!: string;

  /** The name in English. */
  @Tidy()
  @IsPlainText()
  @Length(1, 200)
  name!: string;

  /** The name that the ministry gives itself; the English one where left out. */
  @MayBeAbsent()
  @Tidy()
  @IsPlainText()
  @Length(1, 200)
  ownName?: string;

  /** The language of its own name, as BCP 47. */
  @MayBeAbsent()
  @Matches(LANGUAGE_TAG, { message: 'ownLanguage must be a language tag such as fr or zh-Hans' })
  ownLanguage?: string;

  /** The name in further languages, by language code. */
  @MayBeAbsent()
  @IsTranslated(200)
  names?: Record<string, string>;

  /** IANA zone in which its office hours are. */
  @IsZone()
  timeZone!: string;
}

/** What is to change of a ministry; what is left out stays. */
export class EditMinistryDto extends PartialType(OmitType(CreateMinistryDto, ['slug'] as const), {
  skipNullProperties: false,
}) {}

/** What is known of an account besides its network and handle. */
export class PutAccountDto {
  /** The language in which it posts, as BCP 47; null where it has none of its own. */
  @IsOptional()
  @MaxLength(35)
  @Matches(LANGUAGE_TAG, { message: 'language must be a language tag such as fr or zh-Hans' })
  language?: string | null;

  /** Its place among the ministry's accounts, from 0. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(100)
  position?: number;
}

/** What a person found who just looked at the account. */
export class CheckAccountDto {
  @MayBeAbsent()
  @IsIn(CHECK_FINDINGS)
  status?: CheckFinding;

  /** Whether anybody can reply to it or mention it; left out or null where nobody tried. */
  @IsOptional()
  @IsBoolean()
  openToReplies?: boolean | null;
}
