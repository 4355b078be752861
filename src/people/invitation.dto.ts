import { IsInt, Max, Min } from 'class-validator';
import { MayBeAbsent } from '../common/validation.js';
import { PlaceDto } from './person.dto.js';

export class CreateInvitationDto extends PlaceDto {
  /** For how many days the link is good; 7 unless said. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(30)
  days?: number;
}
