import { IsOptional } from 'class-validator';
import { PageQuery } from '../common/page.js';
import { IsSlug } from '../common/validation.js';

/** Which accounts are asked for. */
export class AccountsQuery extends PageQuery {
  /** The slug of a campaign: only the accounts of ministries that it still addresses. */
  @IsOptional()
  @IsSlug()
  campaign?: string;
}
