import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsPlainText, MayBeAbsent, Tidy } from '../common/validation.js';
import { MOST_DAYS } from '../domain/campaign-day.js';
import { SLUG } from '../domain/slug.js';

const MOST_MINISTRIES = 200;

/** A ministry that is to stay on a date. */
export class PinDto {
  /** @example 2026-06-11 */
  @IsDay()
  date!: string;

  /** The ministry's slug. */
  @Matches(SLUG, { message: 'ministry must be a slug' })
  ministry!: string;
}

/** Something that happens on a date of the campaign. */
export class PlannedEventDto {
  /** @example 2026-06-11 */
  @IsDay()
  date!: string;

  @MayBeAbsent()
  @Tidy()
  @IsPlainText()
  @Length(1, 200)
  title?: string;

  /** The slug of the ministry that is best addressed then; null where it concerns no one ministry. */
  @IsOptional()
  @Matches(SLUG, { message: 'ministry must be a slug' })
  ministry?: string | null;
}

/** What the planner is to plan with; nothing of it is stored. */
export class ProposePlanDto {
  /** The slugs of the ministries among whom the days are shared out; their order means nothing. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_MINISTRIES)
  @ArrayUnique()
  @Matches(SLUG, { each: true, message: 'each of ministries must be a slug' })
  ministries!: string[];

  /** Ministries that stay on a date, several on one where they share it; left out, the plan's own pins. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_DAYS * 10)
  @ValidateNested({ each: true })
  @Type(() => PinDto)
  pins?: PinDto[];

  /** Dates that stay empty; left out, the plan's own blackouts. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_DAYS)
  @IsDay({ each: true })
  blackouts?: string[];

  /** Whether the last date addresses all of them; that day counts for nobody. */
  @MayBeAbsent()
  @IsIn(['none', 'all'])
  closingDay?: 'none' | 'all';

  /** How often each is addressed; left out, as often as the days allow. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(MOST_DAYS)
  rounds?: number;

  /** Events to heed; left out, the campaign's own. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => PlannedEventDto)
  events?: PlannedEventDto[];
}
