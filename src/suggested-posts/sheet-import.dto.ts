import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDefined, IsIn, IsJSON, IsOptional, MaxLength } from 'class-validator';
import { MayBeAbsent } from '../common/validation.js';
import { LANGUAGES, type Language } from '../domain/language.js';

/** A tweet sheet with what is said about its import: the fields of a multipart form. */
export class ImportSheetDto {
  /** The sheet as CSV or XLSX, its first line naming the columns; at most 8 MB and 10,000 rows. */
  @ApiProperty({ type: 'string', format: 'binary' })
  @IsDefined({ message: 'Send the sheet as the file "file" of a multipart form.' })
  file!: Buffer;

  /** The heading of the column for each part, as JSON: `{"text":"Tweet","language":"Lang"}`. Left out, headings are gone by. */
  @MayBeAbsent()
  @IsJSON({ message: 'mapping must be JSON such as {"text":"Tweet","language":"Lang"}' })
  @MaxLength(2000)
  mapping?: string;

  /** The language of rows that name none. */
  @MayBeAbsent()
  @IsIn(LANGUAGES)
  language?: Language;

  /** The networks of rows that name none, parted by commas; left out: x,bluesky,mastodon,threads. */
  @MayBeAbsent()
  @MaxLength(200)
  networks?: string;
}

/** Whether the import is only tried. */
export class ImportSheetQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'True to hear what would be done.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: string;
}
