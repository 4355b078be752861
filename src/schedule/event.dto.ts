import { PartialType } from '@nestjs/swagger';
import { IsOptional, Length, Matches } from 'class-validator';
import { IsDay, IsPlainText, Tidy } from '../common/validation.js';
import { SLUG } from '../domain/slug.js';

/** Something that happens on a date of the campaign: a conference, a summit, an election. */
export class CreateEventDto {
  /**
   * One of the campaign's dates.
   * @example 2026-06-11
   */
  @IsDay()
  date!: string;

  @Tidy()
  @IsPlainText()
  @Length(1, 200)
  title!: string;

  /** The slug of the ministry that is best addressed on that date; null where it concerns no one ministry. */
  @IsOptional()
  @Matches(SLUG, { message: 'ministry must be a slug' })
  ministry?: string | null;
}

/** What is to change of an event; what is left out stays. */
export class EditEventDto extends PartialType(CreateEventDto, { skipNullProperties: false }) {}
