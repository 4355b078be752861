import { Length } from 'class-validator';
import { IsPlainText, Tidy } from '../common/validation.js';

/** What somebody says about a post to those who work on it. */
export class CommentDto {
  @Tidy()
  @IsPlainText({ lines: true })
  @Length(1, 2_000)
  text!: string;
}
