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
  ValidateBy,
  type ValidationOptions,
} from 'class-validator';
import { IsPlainText, IsSlug, MayBeAbsent, Tidy } from '../common/validation.js';
import { LANGUAGES, type Language } from '../domain/language.js';
import { isFrameOrigin } from '../domain/frame-origin.js';

const COUNTRY = { message: '$property must be a country code of two capital letters (ISO 3166-1), or null' };
const IsFrameOrigin = (options: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isFrameOrigin',
      validator: {
        validate: isFrameOrigin,
        defaultMessage: () =>
          'frameOrigins must hold origins such as https://example.org: https, a host in small letters, no path',
      },
    },
    options,
  );
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

  /** The origins whose pages may frame the section's card of today, such as `https://example.org`. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsFrameOrigin({ each: true })
  frameOrigins?: string[];
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
