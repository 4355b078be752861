import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { IsSlug, MayBeAbsent } from '../common/validation.js';

/** So many people take part where nobody says how many are expected. */
export const USUAL_CROWD = 5_000;

/** Whose posts are measured, and for how many people they are to do. */
export class VarietyDto {
  /** The slug of a ministry: only what its day's crowd is dealt. */
  @MayBeAbsent()
  @IsSlug()
  ministry?: string;

  /** How many people are expected in one language on one day; 5,000 where it is left out. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  crowd?: number;
}
