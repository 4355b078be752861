import { OmitType, PartialType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUrl,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  IsClockTime,
  IsDay,
  IsPlainText,
  IsSlug,
  IsTranslated,
  IsZone,
  MayBeAbsent,
  Tidy,
} from '../common/validation.js';
import { LANGUAGES, type Language } from '../domain/language.js';
import { RESTRICTION_KINDS, type RestrictionKind } from '../domain/restriction.js';
import type { CampaignWords } from './campaign.entity.js';

const withoutHash = ({ value }: { value: unknown }): unknown =>
  Array.isArray(value)
    ? value.map((tag: unknown) => (typeof tag === 'string' ? tag.replace(/^#/, '') : tag))
    : value;

/** A section that takes part, and the link that it shares. */
export class CampaignSectionDto {
  /** The section's slug. */
  @IsSlug()
  section!: string;

  /** Null for the campaign's own link. */
  @IsOptional()
  @MaxLength(1000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  link?: string | null;
}

/** "Read only, do not post": for whom, and why. */
export class RestrictionDto {
  @IsIn(RESTRICTION_KINDS)
  kind!: RestrictionKind;

  /** A language code, a section's slug, or a country as ISO 3166-1 alpha-2. */
  @Matches(/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z]{2})$/)
  @Length(2, 80)
  value!: string;

  @Tidy()
  @IsPlainText({ lines: true })
  @Length(1, 1000)
  note!: string;

  /** The note in further languages, by language code. */
  @MayBeAbsent()
  @IsTranslated(1000)
  translations?: Record<string, string>;
}

/** A campaign, before anything of it is planned. */
export class CreateCampaignDto {
  @IsSlug()
  slug!: string;

  @Tidy()
  @IsPlainText()
  @Length(1, 200)
  title!: string;

  /** What the campaign asks of the ministries, in one sentence. */
  @MayBeAbsent()
  @Tidy()
  @IsPlainText()
  @MaxLength(500)
  ask?: string;

  /**
   * The IANA zone in which its days and storms are.
   * @example Europe/Berlin
   */
  @IsZone()
  timeZone!: string;

  /**
   * Its first day, in its zone.
   * @example 2026-06-11
   */
  @IsDay()
  startsOn!: string;

  /**
   * Its last day, at most 366 days from the first.
   * @example 2026-06-17
   */
  @IsDay()
  endsOn!: string;

  /**
   * When a day's storm begins, in the campaign's zone.
   * @example 17:30
   */
  @IsClockTime()
  stormAt!: string;

  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1440)
  stormMinutes?: number;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LANGUAGES.length)
  @ArrayUnique()
  @IsIn(LANGUAGES, { each: true })
  languages!: Language[];

  /** With or without `#`; kept without. */
  @MayBeAbsent()
  @Transform(withoutHash)
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @Matches(/^[\p{L}\p{M}\p{N}_]{1,60}$/u, {
    each: true,
    message: 'each of hashtags must be letters, digits and underscores, at most 60',
  })
  hashtags?: string[];

  /** The address that suggested posts link to; null for the campaign's own page. */
  @IsOptional()
  @MaxLength(1000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  link?: string | null;

  /** What supporters are asked to keep to. */
  @MayBeAbsent()
  @Tidy()
  @IsPlainText({ lines: true })
  @MaxLength(4000)
  conduct?: string;

  /** What supporters should know about their safety. */
  @MayBeAbsent()
  @Tidy()
  @IsPlainText({ lines: true })
  @MaxLength(4000)
  safety?: string;

  /** Title, ask, conduct and safety in further languages, by language code. */
  @MayBeAbsent()
  @IsTranslated({ title: 200, ask: 500, conduct: 4000, safety: 4000 })
  translations?: Record<string, CampaignWords>;

  /** How many approved posts each target needs in each language before publication. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  approvedPostsNeeded?: number;

  /** For how many days after its close a response still belongs to a day. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(365)
  responseWindowDays?: number;

  /** After how many days tokens and everything keyed by them go. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(2)
  @Max(365)
  retentionDays?: number;

  /** A campaign that is over, entered afterwards: published as an archive, without the checks of a live plan. */
  @MayBeAbsent()
  @IsBoolean()
  isHistory?: boolean;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique((row?: CampaignSectionDto) => row?.section)
  @ValidateNested({ each: true })
  @Type(() => CampaignSectionDto)
  sections?: CampaignSectionDto[];

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(300)
  @ArrayUnique((row?: RestrictionDto) => `${row?.kind} ${row?.value}`)
  @ValidateNested({ each: true })
  @Type(() => RestrictionDto)
  restrictions?: RestrictionDto[];
}

/** What is to change of a campaign; what is left out stays. */
export class EditCampaignDto extends PartialType(OmitType(CreateCampaignDto, ['isHistory'] as const), {
  skipNullProperties: false,
}) {
  /** Required where days that were ever published get other times or targets: supporters read it. */
  @MayBeAbsent()
  @Tidy()
  @IsPlainText({ lines: true })
  @Length(1, 500)
  reason?: string;
}

/** Why something is stopped: supporters read it. */
export class PauseDto {
  @Tidy()
  @IsPlainText({ lines: true })
  @Length(1, 500)
  reason!: string;
}
