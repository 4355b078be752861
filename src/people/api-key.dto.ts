import { IsInt, Max, MaxLength, Min, MinLength, NotEquals } from 'class-validator';
import { IsPlainText, MayBeAbsent, Tidy } from '../common/validation.js';

/** The name of the key that the environment seeds. */
export const ENVIRONMENT_KEY = 'ADMIN_API_KEY';

export class CreateApiKeyDto {
  /** What it is for. */
  @Tidy()
  @IsPlainText()
  @MinLength(1)
  @MaxLength(100)
  @NotEquals(ENVIRONMENT_KEY)
  name!: string;

  /** After how many days it ends; absent for never. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(3_650)
  days?: number;
}
