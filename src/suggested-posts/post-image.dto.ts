import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsDefined, Length } from 'class-validator';
import { IsPlainText, IsTranslated, Tidy } from '../common/validation.js';

/** What the networks take as the words of an image (X: 1,000 characters). */
export const MAX_ALT_LENGTH = 1_000;

export const MAX_IMAGE_NAME_LENGTH = 100;

const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/** An image with what it shows: the fields of a multipart form. */
export class AddPostImageDto {
  /** The picture as PNG, JPEG or WebP; at most 8 MB and 30 million pixels. */
  @ApiProperty({ type: 'string', format: 'binary' })
  @IsDefined({ message: 'Send the picture as the file "picture" of a multipart form.' })
  picture!: Buffer;

  /** By what sheets and forms name it; once in a campaign. */
  @Tidy()
  @IsPlainText()
  @Length(1, MAX_IMAGE_NAME_LENGTH)
  name!: string;

  /** What it shows, by language code: in each language of the campaign. In a form, as JSON: `{"en":"A tank"}`. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  @Transform(({ value }: { value: unknown }) => parsed(value))
  @IsTranslated(MAX_ALT_LENGTH)
  alts!: Record<string, string>;
}

/** What is to change of an image; what is left out stays. The picture itself never changes: add another. */
export class EditPostImageDto extends PartialType(OmitType(AddPostImageDto, ['picture'] as const), {
  skipNullProperties: false,
}) {}
