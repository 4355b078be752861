import { IsIn, IsInt, IsOptional, IsUrl, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { IsDay, IsInstant, IsSlug, MayBeAbsent } from '../common/validation.js';
import { NETWORKS, type Network } from '../domain/network.js';
import { TRACKED_POST_KINDS, type TrackedPostKind } from '../domain/tracked-post-kind.js';

/** A public post whose engagement is to be followed. */
export class TrackPostDto {
  /** The campaign's slug. */
  @IsSlug()
  campaign!: string;

  /** The campaign day that it counts to. */
  @IsDay()
  day!: string;

  @IsIn(NETWORKS)
  network!: Network;

  @MaxLength(2000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, disallow_auth: true })
  url!: string;

  @IsIn(TRACKED_POST_KINDS)
  kind!: TrackedPostKind;

  /** The recorded response that the post is. */
  @IsOptional()
  @IsUUID()
  response?: string | null;

  @IsInstant()
  postedAt!: string;
}

/** What a network said of a post at one instant; what it did not say is null or left out, never 0. */
export class RecordSnapshotDto {
  /** Now, where left out. */
  @MayBeAbsent()
  @IsInstant()
  takenAt?: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  likes?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  replies?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  reposts?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  quotes?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  impressions?: number | null;
}
