import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
} from 'class-validator';
import { IsPlainText, IsSlug, MayBeAbsent, Tidy } from '../common/validation.js';
import { LANGUAGES, type Language } from '../domain/language.js';
import { ROLES, type Role } from '../domain/role.js';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './auth.js';

/** What a person may do, and what of the workspace they see. */
export class PlaceDto {
  @IsIn(ROLES)
  role!: Role;

  /** The slug of a section: required for a section coordinator. */
  @IsOptional()
  @IsSlug()
  section?: string | null;

  /** The languages that a translator sees; null or absent for all. */
  @IsOptional()
  @IsIn(LANGUAGES, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(LANGUAGES.length)
  languages?: Language[] | null;
}

export class CreatePersonDto extends PlaceDto {
  @Tidy()
  @IsPlainText()
  @MinLength(1)
  @MaxLength(100)
  name!: string;

  @Tidy()
  @IsEmail()
  @MaxLength(254)
  email!: string;
}

export class EditPersonDto {
  @MayBeAbsent()
  @Tidy()
  @IsPlainText()
  @MinLength(1)
  @MaxLength(100)
  name?: string;

  @MayBeAbsent()
  @Tidy()
  @IsEmail()
  @MaxLength(254)
  email?: string;

  @MayBeAbsent()
  @IsIn(ROLES)
  role?: Role;

  /** The slug of a section; null for none. */
  @IsOptional()
  @IsSlug()
  section?: string | null;

  @IsOptional()
  @IsIn(LANGUAGES, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(LANGUAGES.length)
  languages?: Language[] | null;

  /** Whether the person is kept out. */
  @MayBeAbsent()
  @IsBoolean()
  disabled?: boolean;
}

/** What somebody says about themselves when they accept an invitation. */
export class AcceptInvitationDto {
  @Tidy()
  @IsPlainText()
  @MinLength(1)
  @MaxLength(100)
  name!: string;

  @Tidy()
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @IsString()
  @MinLength(SHORTEST_PASSWORD)
  @MaxLength(LONGEST_PASSWORD)
  password!: string;
}
