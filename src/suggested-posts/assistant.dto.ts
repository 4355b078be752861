import { IsIn, IsOptional } from 'class-validator';
import { IsSlug } from '../common/validation.js';
import { LANGUAGES, type Language } from '../domain/language.js';

/** Which drafts are wanted of the assistant. */
export class WantedDraftsDto {
  @IsIn(LANGUAGES)
  language!: Language;

  /** The slug of the ministry that they address; null or left out where they are to fit every target. */
  @IsOptional()
  @IsSlug()
  ministry?: string | null;
}
