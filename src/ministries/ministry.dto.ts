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
  ValidateBy,
} from 'class-validator';
import { CHECK_FINDINGS, type CheckFinding } from '../domain/account.js';
import {
  IsClockTime,
  IsPlainText,
  IsSlug,
  IsTranslated,
  IsZone,
  MayBeAbsent,
  Tidy,
} from '../common/validation.js';

const COUNTRY = /^[A-Z]{2}$/;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

const areWeekdays = (value: unknown): boolean =>
  Array.isArray(value) &&
  new Set(value).size === value.length &&
  value.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);

const IsWeekdays = (): PropertyDecorator =>
  ValidateBy({
    name: 'isWeekdays',
    validator: {
      validate: areWeekdays,
      defaultMessage: () => '$property must be weekdays as numbers, 1 for Monday to 7 for Sunday, each once',
    },
  });

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

  /** The part of the country whose holidays it keeps, as ISO 3166-2 without the country; null for the whole country's. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9]{1,6}$/, { message: 'region must be a code such as BE of DE-BE' })
  region?: string | null;

  /** ISO weekdays (1 is Monday) that are its weekend; null for its country's. */
  @IsOptional()
  @IsWeekdays()
  weekend?: number[] | null;

  /** ISO weekdays on which it is best addressed; none where nothing is known. */
  @MayBeAbsent()
  @IsWeekdays()
  preferredWeekdays?: number[];

  /** When its office opens, in its zone; null where that is not known. Known together with when it closes. */
  @IsOptional()
  @IsClockTime()
  worksFrom?: string | null;

  /** When its office closes. */
  @IsOptional()
  @IsClockTime()
  worksUntil?: string | null;
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
