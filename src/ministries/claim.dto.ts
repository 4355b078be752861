import { OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsUrl, MaxLength, Max, Min, ValidateBy } from 'class-validator';
import { DateTime } from 'luxon';
import {
  HasPlainLetters,
  IsPlainText,
  IsSlug,
  IsTranslated,
  MayBeAbsent,
  SeenOnly,
  Tidy,
} from '../common/validation.js';

const isAsOf = (value: unknown): boolean =>
  typeof value === 'string' && /^[12]\d{3}(-\d{2}(-\d{2})?)?$/.test(value) && DateTime.fromISO(value).isValid;

const IsAsOf = (): PropertyDecorator =>
  ValidateBy({
    name: 'isAsOf',
    validator: {
      validate: isAsOf,
      defaultMessage: () => 'asOf must be a year, a month or a date such as 2013, 2013-06 or 2013-06-03',
    },
  });

const HasWords = (): PropertyDecorator =>
  ValidateBy({
    name: 'hasWords',
    validator: {
      validate: (value) =>
        Object.values((value ?? {}) as Record<string, unknown>).some((text) => text !== ''),
      defaultMessage: () => 'texts must hold the claim in at least one language',
    },
  });

/** A fact that suggested posts and target pages quote. */
export class CreateClaimDto {
  @IsSlug()
  slug!: string;

  /** The slug of the ministry that it is about; null or left out where it is about the matter at large. */
  @IsOptional()
  @IsSlug()
  ministry?: string | null;

  /** The fact in words, by language code. */
  @SeenOnly({ letters: true })
  @IsTranslated(500)
  @HasPlainLetters()
  @HasWords()
  texts!: Record<string, string>;

  /** Who says so. A claim may be noted without, and then no campaign that quotes it can be published. */
  @MayBeAbsent()
  @Tidy()
  @IsPlainText()
  @MaxLength(300)
  source?: string;

  @IsOptional()
  @MaxLength(1000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  sourceUrl?: string | null;

  /** When it was so: a year, a month or a date. */
  @IsAsOf()
  asOf!: string;

  /** Whether it is to be labelled as a claim of its time. */
  @MayBeAbsent()
  @IsBoolean()
  isHistoric?: boolean;

  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1000)
  position?: number;
}

/** What is to change of a claim; what is left out stays. */
export class EditClaimDto extends PartialType(OmitType(CreateClaimDto, ['slug'] as const), {
  skipNullProperties: false,
}) {}
