import { IsBoolean, IsIn, Length } from 'class-validator';
import { IsDay, IsPlainText, IsSlug, MayBeAbsent, Tidy } from '../common/validation.js';
import { CLONE_WAYS, type CloneWay } from '../domain/clone-dates.js';

/** A campaign on new dates. */
export class CloneCampaignDto {
  @IsSlug()
  slug!: string;

  /** The campaign's own title where left out. */
  @MayBeAbsent()
  @Tidy()
  @IsPlainText()
  @Length(1, 200)
  title?: string;

  /**
   * About when it is to begin.
   * @example 2027-06-10
   */
  @IsDay()
  startsOn!: string;

  /** By weekday it begins on the date nearest to `startsOn` that has the first day's weekday; by date on `startsOn` itself. */
  @IsIn(CLONE_WAYS)
  by!: CloneWay;

  /** Whether its suggested posts come along, as drafts of whoever clones: they are approved anew. */
  @MayBeAbsent()
  @IsBoolean()
  withPosts?: boolean;
}
