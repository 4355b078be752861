/** The post that one reader was dealt, as their own page shows it. */
import type { Issue } from '../../domain/errors.js';
import type { Network } from '../../domain/network.js';
import type { PostLength } from '../../domain/plain-length.js';
import type { DayView, MinistryView } from '../../schedule/day-view.js';
import type { OfferedImage } from '../../suggested-posts/post-image-view.js';
import type { PageContext } from '../layout/page-context.js';
import type { ShownReply } from './reply-offers.js';
import type { CampaignData } from './shown.js';

/** What one reader was dealt, as their own page shows it. */
export interface OwnPost {
  readonly token: string;
  readonly ministry: string;
  /** As dealt, or as typed. */
  readonly text: string;
  readonly network: Network;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What may be added to it. */
  readonly image: OfferedImage | null;
  readonly length: PostLength;
  readonly instance: string;
  readonly postUrl: string;
  readonly issues: readonly Issue[];
}

/** What the card of the post is made from. */
export interface PostCardProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly day: DayView;
  readonly ministries: readonly MinistryView[];
  /** Null on the page that everybody shares: it carries no deal. */
  readonly own: OwnPost | null;
  /** The answer that is answered back; left out where the conversation is opened. */
  readonly reply?: ShownReply | null;
}

/** The path of the pages on which the post is dealt: Today, or that of an answer. */
export const dealPath = ({ data, reply }: Pick<PostCardProps, 'data' | 'reply'>): string =>
  `/c/${data.campaign.slug}${reply ? `/replies/${reply.answer.id}` : ''}`;

/** What is wrong with the field; null where nothing is. */
export const issueOf = (own: OwnPost | null, field: string): string | null =>
  own?.issues.find((issue) => issue.field === field)?.message ?? null;
