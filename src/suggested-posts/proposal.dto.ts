import { IsIn, IsOptional, Length } from 'class-validator';
import { PageQuery } from '../common/page.js';
import { IsPlainText, IsSlug, MayBeAbsent, Tidy } from '../common/validation.js';
import { LANGUAGES, type Language } from '../domain/language.js';
import { LONGEST_PROPOSAL } from '../domain/proposed-text.js';
import { PROPOSAL_STATUSES, type ProposalStatus } from './post-proposal.entity.js';

/** A post in a supporter's own words. Who sent it is not kept. */
export class ProposePostDto {
  @IsIn(LANGUAGES)
  language!: Language;

  /** Plain text: brackets and braces stand for themselves. */
  @Tidy()
  @IsPlainText({ lines: true })
  @Length(1, LONGEST_PROPOSAL)
  text!: string;

  /** The slug of the ministry that it addresses; null or left out where it fits every target. */
  @IsOptional()
  @IsSlug()
  ministry?: string | null;
}

/** Which proposals are asked for. */
export class ListProposalsDto extends PageQuery {
  @MayBeAbsent()
  @IsIn(PROPOSAL_STATUSES)
  status?: ProposalStatus;

  @MayBeAbsent()
  @IsIn(LANGUAGES)
  language?: Language;
}
