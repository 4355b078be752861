import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import type { Network } from '../domain/network.js';
import type { PostLength } from '../domain/plain-length.js';
import { measureLength } from '../domain/post-length.js';
import type { PostOverLimit } from '../domain/publication-plan.js';
import { type MinistryView, ministryView } from '../ministries/ministry-view.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import type { ApprovedCount, ApprovedPosts, ApprovedPostsSurvey } from '../schedule/approved-posts.js';
import { extremeText, type ApprovedPost } from './approved-post.js';
import { linkOf, slotValues } from './slot-values.js';
import { SuggestedPostPool } from './suggested-post-pool.js';

/** A campaign, and the address of the installation that its posts may link to. */
interface Linked {
  readonly campaign: Campaign;
  readonly site: string;
}

/** Tells publication how many posts are approved, which can grow too long, and which claims they rely on. */
@Injectable()
export class ApprovedPostsSurveyService implements ApprovedPosts {
  constructor(
    private readonly pools: SuggestedPostPool,
    private readonly config: Config,
  ) {}

  async survey(campaign: Campaign, ministries: readonly Ministry[]): Promise<ApprovedPostsSurvey> {
    this.pools.drop(campaign.id);
    const posts = await this.pools.all(campaign.id);
    const addressed = ministries.map(ministryView);
    return {
      counts: countsOf(posts),
      tooLongPosts: posts.flatMap((post) =>
        overLimit(post, { campaign, site: this.config.publicUrl }, addressed),
      ),
      quotedClaims: [
        ...new Set(posts.flatMap(({ claims, behind = [] }) => [...Object.keys(claims), ...behind])),
      ],
    };
  }
}

const countsOf = (posts: readonly ApprovedPost[]): ApprovedCount[] => {
  const groups = Map.groupBy(posts, ({ ministryId, language }) => `${ministryId} ${language}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ministryId: first.ministryId, language: first.language, count: group.length }] : [];
  });
};

/** The networks on which the post's longest variant is too long for one of the ministries, with the worst length. */
function overLimit(post: ApprovedPost, linked: Linked, ministries: readonly MinistryView[]): PostOverLimit[] {
  const addressed = ministries.filter(({ id }) => post.ministryId === null || post.ministryId === id);
  return (post.networks as readonly Network[]).filter(isLimited).flatMap((network) => {
    const lengths = addressed.map((ministry) => longestOn(network, post, linked, ministry));
    const [worst] = lengths.filter(({ fits }) => !fits).toSorted((one, other) => other.used - one.used);
    return worst ? [{ suggestedPostId: post.id, network, used: worst.used, limit: worst.limit ?? 0 }] : [];
  });
}

const isLimited = (network: Network): boolean => measureLength('', network).limit !== null;

function longestOn(
  network: Network,
  post: ApprovedPost,
  { campaign, site }: Linked,
  ministry: MinistryView,
): PostLength {
  const values = slotValues({
    campaign,
    site,
    sectionLink: longestLink(campaign, site),
    ministry,
    date: campaign.startsOn,
    language: post.language,
    network,
    claims: post.claims,
  });
  const measure = (text: string): number => measureLength(text, network).used;
  return measureLength(extremeText(post.notation, values, measure, 'longest'), network);
}

const longestLink = (campaign: Campaign, site: string): string =>
  [linkOf(campaign, site), ...(campaign.sections ?? []).map(({ link }) => link ?? '')].reduce(
    (longest, one) => (one.length > longest.length ? one : longest),
  );
