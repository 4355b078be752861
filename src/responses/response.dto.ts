import { PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  Equals,
  IsBase64,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUrl,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsDay, IsInstant, IsPlainText, IsSlug, MayBeAbsent, Tidy } from '../common/validation.js';
import { CHANNELS, type Channel } from '../domain/channel.js';
import { NETWORKS, type Network } from '../domain/network.js';

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;
const LONGEST_TEXT = 20_000;
const WEB = { protocols: ['http', 'https'], require_protocol: true, disallow_auth: true };

/** A picture of the response; every account in it that is not official is blacked out. */
export class ScreenshotDto {
  /** The PNG, JPEG or WebP file in base64; a larger one comes as the file `screenshot` of a multipart form. */
  @MaxLength(12_000_000)
  @IsBase64()
  data!: string;

  /** The recorder's word that supporters in the picture are blacked out. */
  @Equals(true, { message: 'blackedOut must be true: black out all supporters first, then confirm it' })
  blackedOut!: boolean;
}

/** A response of a ministry, as its recorder saw it. */
export class RecordResponseDto {
  /** The ministry's slug. */
  @IsSlug()
  ministry!: string;

  @IsIn(CHANNELS)
  channel!: Channel;

  @IsOptional()
  @IsIn(NETWORKS)
  network?: Network | null;

  /** Where the ministry published it. */
  @IsOptional()
  @MaxLength(2000)
  @IsUrl(WEB)
  url?: string | null;

  @IsInstant()
  postedAt!: string;

  /** Only its date is on record: measures of time leave it out. */
  @MayBeAbsent()
  @IsBoolean()
  postedAtIsDayOnly?: boolean;

  /** When it was first seen; now, where left out. Null where nobody knows. */
  @IsOptional()
  @IsInstant()
  seenAt?: string | null;

  /** The ministry's words; null with `textArchived: false`. */
  @IsOptional()
  @Tidy()
  @IsPlainText({ lines: true })
  @Length(1, LONGEST_TEXT)
  text?: string | null;

  /** False where it is known that the ministry responded, but not in which words. */
  @MayBeAbsent()
  @IsBoolean()
  textArchived?: boolean;

  /** The language of the words, as BCP 47; `und` where it is not known. */
  @Matches(LANGUAGE_TAG, { message: 'language must be a language tag such as fr or zh-Hans' })
  language!: string;

  /** In English. */
  @IsOptional()
  @Tidy()
  @IsPlainText({ lines: true })
  @MaxLength(LONGEST_TEXT)
  translation?: string | null;

  /** Whom it answered: an official account, or words such as "a supporter". */
  @MayBeAbsent()
  @Tidy()
  @IsPlainText()
  @MaxLength(300)
  toWhom?: string;

  /** For the workspace. */
  @MayBeAbsent()
  @Tidy()
  @IsPlainText({ lines: true })
  @MaxLength(4000)
  note?: string;

  /** Who reported it, where it is not our own observation. */
  @MayBeAbsent()
  @Tidy()
  @IsPlainText()
  @MaxLength(500)
  source?: string;

  @IsOptional()
  @MaxLength(2000)
  @IsUrl(WEB)
  sourceUrl?: string | null;

  /** In an edit, null takes the screenshot away for good. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ScreenshotDto)
  screenshot?: ScreenshotDto | null;
}

/** What is to change of a response; what is left out stays. */
export class EditResponseDto extends PartialType(RecordResponseDto, { skipNullProperties: false }) {}

/** The campaign day that a response answers, as an analyst decides. */
export class AssignDayDto {
  /** Null where it answers none. */
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  day!: string | null;
}
