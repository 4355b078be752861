import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsUrl,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { IsPlainText, IsSlug, MayBeAbsent, Tidy } from '../common/validation.js';
import { LANGUAGES, type Language } from '../domain/language.js';

const COUNTRY = { message: '$property must be a country code of two capital letters (ISO 3166-1), or null' };
const ADDRESS = { protocols: ['https', 'http'], require_protocol: true };

export class EditSectionDto {
  @MayBeAbsent()
  @Tidy()
  @IsPlainText()
  @MinLength(1)
  @MaxLength(200)
  name?: string;

  @MayBeAbsent()
  @IsArray()
  @IsIn(LANGUAGES, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(LANGUAGES.length)
  languages?: Language[];

  @IsOptional()
  @Matches(/^[A-Z]{2}$/, COUNTRY)
  country?: string | null;

  /** Where the section is on the web. */
  @IsOptional()
  @IsUrl(ADDRESS)
  @MaxLength(500)
  url?: string | null;
}

export class CreateSectionDto extends EditSectionDto {
  @IsSlug()
  slug!: string;

  @Tidy()
  @IsPlainText()
  @MinLength(1)
  @MaxLength(200)
  declare name: string;
}
