import { Injectable } from '@nestjs/common';
import { Conflict } from '../domain/errors.js';
import { whyImpossible } from '../domain/impossible.js';
import type { Network } from '../domain/network.js';
import { within } from '../domain/plain-length.js';
import { measureLength } from '../domain/post-length.js';
import type { SlotValues } from '../domain/variants.js';
import type { DayView, MinistryView } from '../schedule/day-view.js';
import type { AnsweredResponse } from '../suggested-posts/answered-responses.js';
import { extremeText, piecesOf, textOf, type ApprovedPost } from '../suggested-posts/approved-post.js';
import { slotValues } from '../suggested-posts/slot-values.js';
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
  /** Whether the variant reads well and fits the network. */
  readonly fits: (post: ApprovedPost, variant: number) => boolean;
}

/** Writes out what was dealt, and tells what would fit. */
@Injectable()
export class DealtTextService {
  /** Whether every variant of a post fits a network beside these values: asked once, since it is nearly always so. */
  private readonly fitting = new WeakMap<ApprovedPost, Map<string, boolean>>();

  constructor(private readonly pools: SuggestedPostPool) {}

  /** Writes and measures posts as they are sent there. */
  on(sending: Sending): TextsToSend {
    const values = valuesOf(sending);
    return {
      write: (post, variant) => write(post, variant, values),
      fits: (post, variant) =>
        readsWell(post, variant, values) &&
        (this.everyVariantFits(post, values, sending.network) ||
          measureLength(write(post, variant, values), sending.network).fits),
    };
  }

  /** What a supporter holds, written for the network; throws Conflict `paused` where its post is stopped, null where it is gone. */
  async rewrite(action: DealtAction, sending: Sending): Promise<string | null> {
    const { postId, wording, variant, language } = action;
    const { known, ministry, network } = sending;
    const place = { ministryId: ministry.id, language, network, responseId: action.responseId };
    const pool = await this.pools.at(known.campaign.id, place);
    const live = pool.find((post) => post.id === postId && post.wording === wording);
    if (live) return this.on(sending).write(live, variant);
    const dealt = await this.pools.findDealt(postId, wording);
    if (dealt?.isPaused) throw new Conflict('paused', 'This post is paused: take another one.');
    return dealt && this.on(sending).write(dealt.post, variant);
  }

  private everyVariantFits(post: ApprovedPost, values: SlotValues, network: Network): boolean {
    const key = `${network} ${values.handle} ${values.ministry} ${values.link}`;
    const known = this.fitting.get(post) ?? new Map<string, boolean>();
    this.fitting.set(post, known);
    let fits = known.get(key);
    if (fits === undefined) {
      const measure = (part: string): number => measureLength(part, network).used;
      const all = { ...values, claims: post.claims };
      fits = measureLength(extremeText(post.notation, all, measure, 'longest'), network).fits;
      known.set(key, fits);
    }
    return fits;
  }
}

/** Whether it says something, and no word twice where two parts meet; how long it is, is another question. */
const readsWell = (post: ApprovedPost, variant: number, values: SlotValues): boolean => {
  const to = {
    language: post.language,
    values: { ...values, claims: post.claims },
    measure: () => ANY_LENGTH,
  };
  return whyImpossible(piecesOf(post, variant), to) === null;
};

const ANY_LENGTH = within(0, null);

const write = (post: ApprovedPost, variant: number, values: SlotValues): string =>
  textOf(post, variant, { ...values, claims: post.claims });

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
