import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
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

/** A place from which texts are sent. */
interface TextPlace {
  /** What the slots stand for there. */
  readonly values: SlotValues;
  readonly possible: PossibleAt;
}

/** Which variants of posts are possible at a place. */
type PossibleAt = WeakMap<ApprovedPost, PossibleVariants>;

/** Writes out what was dealt, and tells what would fit. */
@Injectable()
export class DealtTextService {
  /** The places of what is known of a campaign now: by the ministry as it is addressed there, and their names. */
  private readonly places = new WeakMap<ActCampaign, Map<MinistryView, Map<string, TextPlace>>>();
  /** By what the slots stand for: it stays as it was when the campaign is read anew. */
  private readonly possible = new Map<string, PossibleAt>();
  // What was measured to be dealt is measured again to be shown.
  private readonly measure = remember(measureLength, LATELY_MEASURED);

  constructor(
    private readonly pools: SuggestedPostPool,
    private readonly config: Config,
  ) {}

  /** Writes and measures posts as they are sent there. */
  on(sending: Sending): TextsToSend {
    const place = this.placeOf(sending);
    return {
      write: (post, variant) => textOf(post, variant, { ...place.values, claims: post.claims }),
      variantsOf: (post) => this.variantsOf(post, place, sending.network),
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

  private placeOf(sending: Sending): TextPlace {
    const { known, day, ministry, section, network, language } = sending;
    const ministries = entryOf(this.places, known, () => new Map<MinistryView, Map<string, TextPlace>>());
    const places = entryOf(ministries, ministry, () => new Map<string, TextPlace>());
    const name = [day.date, section?.id, network, language].join('/');
    return entryOf(places, name, () => this.findPlace(valuesOf(sending, this.config.publicUrl), sending));
  }

  private findPlace(values: SlotValues, { network, language }: Sending): TextPlace {
    const { ministry, handle, country, hashtags, link, day } = values;
    const key = [network, language, ministry, handle, country, hashtags, link, day].join('\n');
    if (this.possible.size >= MOST_PLACES) this.possible.clear();
    return { values, possible: entryOf(this.possible, key, () => new WeakMap()) };
  }

  private variantsOf(
    post: ApprovedPost,
    { values, possible }: TextPlace,
    network: Network,
  ): PossibleVariants {
    const measure = (text: string) => this.measure(text, network);
    const there = { language: post.language, values: { ...values, claims: post.claims }, measure };
    return entryOf(possible, post, () => possibleVariants(post, there));
  }
}

/** A map, weak or not. */
interface Entries<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** The entry of the key, made where there is none. */
function entryOf<Key, Value extends object>(
  entries: Entries<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const known = entries.get(key);
  if (known) return known;
  const made = make();
  entries.set(key, made);
  return made;
}

/** So many are dealt at once, in the two lanes together. */
const LATELY_MEASURED = 2_000;

const MOST_PLACES = 1_000;

const valuesOf = ({ known, day, ministry, section, network, language }: Sending, site: string): SlotValues =>
  slotValues({
    campaign: known.campaign,
    site,
    sectionLink: section?.link ?? null,
    ministry,
    date: day.date,
    language,
    network,
    claims: {},
  });
