import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { IsBoolean, IsDefined, IsIn, IsOptional, Length, Matches, MaxLength } from 'class-validator';
import { IsDay, IsPlainText, MayBeAbsent, Tidy } from '../common/validation.js';
import { SLUG } from '../domain/slug.js';
import { EditDayDto } from './day.dto.js';

/** The row of a day in a plan's file; what is left out stays. */
export class DayRow extends OmitType(EditDayDto, ['reason'] as const) {
  @IsDay()
  date!: string;

  @MayBeAbsent()
  @IsBoolean({ message: 'blackout must be yes or no' })
  blackout?: boolean;
}

/** The row of a target in a plan's file. */
export class TargetRow {
  @IsDay()
  date!: string;

  @Matches(SLUG, { message: 'ministry must be the slug of a ministry, such as france' })
  ministry!: string;

  @MayBeAbsent()
  @IsBoolean({ message: 'pinned must be yes or no' })
  pinned?: boolean;

  @MayBeAbsent()
  @IsPlainText()
  @MaxLength(500)
  reason?: string;
}

/** The row of an event in a plan's file. */
export class EventRow {
  @IsDay()
  date!: string;

  @Tidy()
  @IsPlainText()
  @Length(1, 200)
  title!: string;

  @IsOptional()
  @Matches(SLUG, { message: 'ministry must be the slug of a ministry, such as france' })
  ministry?: string | null;
}

/** A plan's file with what is said about its import: the fields of a multipart form. */
export class ImportPlanDto {
  /** The plan as CSV or JSON, as it is exported; at most 2 MB. */
  @ApiProperty({ type: 'string', format: 'binary' })
  @IsDefined({ message: 'Send the plan as the file "file" of a multipart form.' })
  file!: Buffer;

  /** Required where a day that was ever published changes: supporters read it. */
  @MayBeAbsent()
  @Tidy()
  @IsPlainText({ lines: true })
  @Length(1, 500)
  reason?: string;
}

/** Whether the import is only tried. */
export class ImportQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'True to hear what would be done.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: string;
}
