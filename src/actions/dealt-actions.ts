import { Injectable } from '@nestjs/common';
import type { Network } from '../domain/network.js';
import { ActDatabase, type Statement } from './act-database.js';

/** What an action says of the post that was dealt. */
export interface DealtAction {
  readonly campaign: string;
  readonly dayId: string;
  readonly ministryId: string;
  readonly postId: string;
  readonly wording: number;
  readonly variant: number;
  readonly language: string;
  readonly network: Network;
  readonly sectionId: string | null;
  /** The response that its post answers; null where it opened the conversation. */
  readonly responseId: string | null;
  /** The action in which its text was first dealt to the same supporter, where that was on another network. */
  readonly keptFrom: string | null;
}

interface Row {
  readonly campaign: string;
  readonly campaign_day_id: string;
  readonly ministry_id: string;
  readonly suggested_post_id: string;
  readonly wording: number;
  readonly variant: string;
  readonly language: string;
  readonly network: Network;
  readonly section_id: string | null;
  readonly ministry_response_id: string | null;
  readonly kept_from: string | null;
}

export const FIND: Statement = {
  name: 'find-action',
  text: `
    SELECT c.slug AS campaign, a.campaign_day_id, a.ministry_id, a.suggested_post_id, a.wording, a.variant, a.language,
      a.network, a.section_id, a.kept_from, p.ministry_response_id
    FROM actions a
    JOIN campaign_days d ON d.id = a.campaign_day_id
    JOIN campaigns c ON c.id = d.campaign_id
    LEFT JOIN suggested_posts p ON p.id = a.suggested_post_id
    WHERE a.id = $1::uuid`,
};

export const FIND_ON: Statement = {
  name: 'find-action-on-network',
  text: `SELECT id FROM actions WHERE (id = $1::uuid OR kept_from = $1::uuid) AND network = $2 ORDER BY id LIMIT 1`,
};

/** So many of the latest are remembered at least, and twice as many at most. */
const REMEMBERED = 10_000;

/** Finds what was dealt; the latest deals stay in memory, so that their buttons go on while the database is away. */
@Injectable()
export class DealtActions {
  private latest = new Map<string, DealtAction>();
  private earlier: ReadonlyMap<string, DealtAction> = new Map();

  constructor(private readonly database: ActDatabase) {}

  /** Remembers a deal that is committed. */
  remember(id: string, action: DealtAction): void {
    this.latest.set(id, action);
    if (this.latest.size < REMEMBERED) return;
    // All at once: to take the oldest out of a map one by one makes it slow.
    this.earlier = this.latest;
    this.latest = new Map();
  }

  /** The action on that network whose text is that of the first action; null where it is on others alone. */
  async findOn(network: Network, firstId: string): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(FIND_ON, [firstId, network]);
    return row?.id ?? null;
  }

  /** The action; null where it was erased or its campaign is gone. */
  async find(id: string): Promise<DealtAction | null> {
    const known = this.latest.get(id) ?? this.earlier.get(id);
    if (known) return known;
    const [row] = await this.database.query<Row>(FIND, [id]);
    if (!row) return null;
    const action: DealtAction = {
      campaign: row.campaign,
      dayId: row.campaign_day_id,
      ministryId: row.ministry_id,
      postId: row.suggested_post_id,
      wording: row.wording,
      variant: Number(row.variant),
      language: row.language,
      network: row.network,
      sectionId: row.section_id,
      responseId: row.ministry_response_id,
      keptFrom: row.kept_from,
    };
    this.remember(id, action);
    return action;
  }
}
