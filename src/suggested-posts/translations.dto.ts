import { IsIn, IsInt, Min } from 'class-validator';
import { PageQuery } from '../common/page.js';
import { MayBeAbsent } from '../common/validation.js';
import { LANGUAGES, type Language } from '../domain/language.js';

export const TRANSLATION_STATES = ['missing', 'outdated', 'draft', 'in-review', 'approved'] as const;

/** How far a translation is: not begun, behind its original, or its own status. */
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** Into which language, and which originals are asked for. */
export class ListTranslationsDto extends PageQuery {
  @IsIn(LANGUAGES)
  language!: Language;

  /** The language of the originals. */
  @MayBeAbsent()
  @IsIn(LANGUAGES)
  from?: Language;

  @MayBeAbsent()
  @IsIn(TRANSLATION_STATES)
  state?: TranslationState;
}

/** Which wording of its original a translation says. */
export class TranslatedWordingDto {
  @IsInt()
  @Min(1)
  wording!: number;
}
