import { Length } from 'class-validator';
import { IsPlainText, MayBeAbsent, Tidy } from '../common/validation.js';

/** Why a ministry is shown otherwise from now on. */
export class ShowMinistryDto {
  /** Required where supporters read something else of a published day than before. */
  @MayBeAbsent()
  @Tidy()
  @IsPlainText({ lines: true })
  @Length(1, 500)
  reason?: string;
}
