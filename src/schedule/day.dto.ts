import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsClockTime, IsPlainText, IsTranslated, MayBeAbsent, Tidy } from '../common/validation.js';
import { SLUG } from '../domain/slug.js';
import type { CampaignDayWords } from './campaign-day.entity.js';

/** The ministries that a day addresses, in order; none is a real case. */
export class SetTargetsDto {
  /** The ministries' slugs. */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(SLUG, { each: true, message: 'each of ministries must be a slug' })
  ministries!: string[];

  /** Those of the ministries that the planner is to keep on this day; left out, pins stay as they are. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(SLUG, { each: true, message: 'each of pinned must be a slug' })
  pinned?: string[];

  /** Required where the day was ever published: supporters read it. */
  @MayBeAbsent()
  @Tidy()
  @IsPlainText({ lines: true })
  @Length(1, 500)
  reason?: string;
}

/** What is to change of a day; what is left out stays. */
export class EditDayDto {
  @MayBeAbsent()
  @Tidy()
  @IsPlainText()
  @MaxLength(200)
  theme?: string;

  @MayBeAbsent()
  @Tidy()
  @IsPlainText({ lines: true })
  @MaxLength(2000)
  note?: string;

  /** Theme and note in further languages, by language code. */
  @MayBeAbsent()
  @IsTranslated({ theme: 200, note: 2000 })
  translations?: Record<string, CampaignDayWords>;

  /** The day's own storm time in the campaign's zone; null for the campaign's. */
  @IsOptional()
  @IsClockTime()
  stormAt?: string | null;

  /** The length of the day's own storm; null for the campaign's. */
  // The lowest is checked first: a word is told that it is no number, not that it is too great.
  @IsOptional()
  @Max(1440)
  @Min(1)
  @IsInt({ message: 'stormMinutes must be a whole number of minutes' })
  stormMinutes?: number | null;

  /** Required where the day was ever published: supporters read it. */
  @MayBeAbsent()
  @Tidy()
  @IsPlainText({ lines: true })
  @Length(1, 500)
  reason?: string;
}
