import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  Length,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsPlainText, IsTextBySlug, MayBeAbsent, Tidy } from '../common/validation.js';
import { MOST_DAYS } from '../domain/campaign-day.js';
import { SLUG } from '../domain/slug.js';

/** What one day of a plan is to be. */
export class PlanDayDto {
  /** @example 2026-06-11 */
  @IsDay()
  date!: string;

  /** The slugs of the ministries that the day addresses, in order; none is a real case. */
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @Matches(SLUG, { each: true, message: 'each of ministries must be a slug' })
  ministries!: string[];

  /** Those of the ministries that the planner is to keep on this day; left out, pins stay as they are. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @Matches(SLUG, { each: true, message: 'each of pinned must be a slug' })
  pinned?: string[];

  /** Whether the planner leaves the day empty; left out, that stays as it is. */
  @MayBeAbsent()
  @IsBoolean()
  blackout?: boolean;

  /** Why a ministry stands on this day, by its slug. */
  @MayBeAbsent()
  @IsTextBySlug(500)
  reasons?: Record<string, string>;

  /** The version of the day that was read before: 412 where it has changed since. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  version?: number;
}

/** Several days of a plan, which change together or not at all; days that are left out stay. */
export class SetPlanDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_DAYS)
  @ArrayUnique((day?: PlanDayDto) => day?.date)
  @ValidateNested({ each: true })
  @Type(() => PlanDayDto)
  days!: PlanDayDto[];

  /** Required where one of the days was ever published: supporters read it. */
  @MayBeAbsent()
  @Tidy()
  @IsPlainText({ lines: true })
  @Length(1, 500)
  reason?: string;
}
