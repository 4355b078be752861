import { IsTranslated } from '../common/validation.js';

/** What a section tells its own supporters about a campaign. */
export class PutSectionNoteDto {
  /** The note by language code; an empty text takes the language away. */
  @IsTranslated(1000)
  texts!: Record<string, string>;
}
