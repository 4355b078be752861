import { Length } from 'class-validator';
import { IsPlainText, SeenOnly } from '../common/validation.js';

/** What somebody says about a post to those who work on it. */
export class CommentDto {
  @SeenOnly()
  @IsPlainText({ lines: true })
  @Length(1, 2_000)
  text!: string;
}
