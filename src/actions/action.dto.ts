import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { LANGUAGES, type Language } from '../domain/language.js';
import { NETWORKS, type Network } from '../domain/network.js';
import { COUNTED_STAGES, type CountedStage, STAGES, type Stage } from './stage.js';

/** What a supporter asks for: one post of the open day. */
export class DealDto {
  @IsIn(NETWORKS)
  network!: Network;

  @IsIn(LANGUAGES)
  language!: Language;

  /** The ministry's slug: the day's first by default, required where the day has none. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  ministry?: string;

  /** The slug of the section whose link was followed. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  section?: string;

  /** The country that the supporter chose on the page, as ISO 3166-1 alpha-2; nothing is guessed. */
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  country?: string;

  /** The token of the post that the supporter holds: its text is kept where the other network allows it. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  previousToken?: string;

  /** The id of the response to which a post of its reply set is asked for, on the days on which it is offered. */
  @IsOptional()
  @IsUUID()
  response?: string;
}

/** What a supporter did with a dealt post. */
export class ActionDto {
  @IsString()
  @MaxLength(200)
  token!: string;

  @IsIn(STAGES)
  stage!: Stage;

  /** The address of the supporter's post, with the stage `linked`; it is parsed, never fetched. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  postUrl?: string;
}

export const GROUPINGS = ['day', 'hour', 'network', 'language', 'section'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** By what the counts are grouped. */
export class CountsQuery {
  @IsOptional()
  @IsIn(GROUPINGS)
  groupBy?: Grouping;
}

/** Which stage of the coverage is asked for: stages are counted apart and never added up. */
export class CoverageQuery {
  @IsOptional()
  @IsIn(COUNTED_STAGES)
  stage?: CountedStage;
}
