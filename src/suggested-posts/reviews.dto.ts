import { IsIn, IsInt, Min } from 'class-validator';
import { PageQuery } from '../common/page.js';
import { IsSlug, MayBeAbsent } from '../common/validation.js';
import { LANGUAGES, type Language } from '../domain/language.js';

/** Which part of what waits is asked for. */
export class ListReviewsDto extends PageQuery {
  @MayBeAbsent()
  @IsIn(LANGUAGES)
  language?: Language;

  /** The slug of one campaign. */
  @MayBeAbsent()
  @IsSlug()
  campaign?: string;
}

/** Which of its wordings a post gets back. */
export class RestoreWordingDto {
  @IsInt()
  @Min(1)
  wording!: number;
}
