import { Injectable } from '@nestjs/common';
import { Conflict } from '../domain/errors.js';
import type { Network } from '../domain/network.js';
import type { PostLength } from '../domain/plain-length.js';
import { possibleVariants, type PossibleVariants } from '../domain/possible.js';
import { measureLength } from '../domain/post-length.js';
import { remember } from '../domain/remember.js';
import type { SlotValues } from '../domain/variants.js';
import type { DayView, MinistryView } from '../schedule/day-view.js';
import type { AnsweredResponse } from '../suggested-posts/answered-responses.js';
import { textOf, type ApprovedPost } from '../suggested-posts/approved-post.js';
import { slotValues } from '../suggested-posts/slot-values.js';
import { type OfferedImage, offeredImage } from '../suggested-posts/post-image-view.js';
import { SuggestedPostPool } from '../suggested-posts/suggested-post-pool.js';
import type { ActCampaign, ActSection } from './act-memory.js';
import type { DealtAction } from './dealt-actions.js';

/** Where a text is sent from and to. */
export interface Sending {
  readonly known: ActCampaign;
  readonly day: DayView;
  readonly ministry: MinistryView;
  readonly section: ActSection | null;
  /** The response that is answered back; null where the conversation is opened. */
  readonly reply: AnsweredResponse | null;
  readonly network: Network;
  readonly language: string;
}

/** Posts written out for one place. */
export interface TextsToSend {
  /** The text of a variant. */
  readonly write: (post: ApprovedPost, variant: number) => string;
  /** Which variants of a post read well there and fit. */
  readonly variantsOf: (post: ApprovedPost) => PossibleVariants;
}

/** Writes out what was dealt, and tells what would fit. */
@Injectable()
export class DealtTextService {
  /** The possible variants of posts, by what their slots stand for at a place. */
  private readonly places = new Map<string, WeakMap<ApprovedPost, PossibleVariants>>();
  // What was measured to be dealt is measured again to be shown.
  private readonly measure = remember(measureLength, LATELY_MEASURED);

  constructor(private readonly pools: SuggestedPostPool) {}

  /** Writes and measures posts as they are sent there. */
  on(sending: Sending): TextsToSend {
    const values = valuesOf(sending);
    return {
      write: (post, variant) => textOf(post, variant, { ...values, claims: post.claims }),
      variantsOf: (post) => this.variantsOf(post, values, sending.network),
    };
  }

  /** The length of a text on the network. */
  lengthOf(text: string, network: Network): PostLength {
    return this.measure(text, network);
  }

  /** What a supporter holds, written for the network; throws Conflict `paused` where its post is stopped, null where it is gone. */
  async rewrite(action: DealtAction, sending: Sending): Promise<string | null> {
    const { postId, wording, variant } = action;
    const live = await this.findLive(action, sending);
    if (live) return this.on(sending).write(live, variant);
    const dealt = await this.pools.findDealt(postId, wording);
    if (dealt?.isPaused) throw new Conflict('paused', 'This post is paused: take another one.');
    return dealt && this.on(sending).write(dealt.post, variant);
  }

  /** The image that stands beside what a supporter holds, while it is dealt; null where there is none. */
  async imageOf(action: DealtAction, sending: Sending): Promise<OfferedImage | null> {
    const live = await this.findLive(action, sending);
    return live && offeredImage(live.image, sending.known.campaign.slug);
  }

  /** The post of the action, where it is still dealt in that wording. */
  private async findLive(
    { postId, wording, language, responseId }: DealtAction,
    { known, ministry, network }: Sending,
  ): Promise<ApprovedPost | null> {
    const place = { ministryId: ministry.id, language, network, responseId };
    const pool = await this.pools.at(known.campaign.id, place);
    return pool.find((post) => post.id === postId && post.wording === wording) ?? null;
  }

  private variantsOf(post: ApprovedPost, values: SlotValues, network: Network): PossibleVariants {
    const { ministry, handle, country, hashtags, link, day } = values;
    const key = [network, post.language, ministry, handle, country, hashtags, link, day].join('\n');
    let place = this.places.get(key);
    if (!place) {
      if (this.places.size >= MOST_PLACES) this.places.clear();
      this.places.set(key, (place = new WeakMap()));
    }
    const known = place.get(post);
    if (known) return known;
    const found = possibleVariants(post, {
      language: post.language,
      values: { ...values, claims: post.claims },
      measure: (text) => this.measure(text, network),
    });
    place.set(post, found);
    return found;
  }
}

/** So many are dealt at once, in the two lanes together. */
const LATELY_MEASURED = 2_000;

const MOST_PLACES = 1_000;

const valuesOf = ({ known, day, ministry, section, network, language }: Sending): SlotValues =>
  slotValues({
    campaign: known.campaign,
    sectionLink: section?.link ?? null,
    ministry,
    date: day.date,
    language,
    network,
    claims: {},
  });
