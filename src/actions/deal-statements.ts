/** The statements of a batch of deals. */
import type { Statement } from './act-database.js';
import { NO_SECTION } from './stage.js';

export interface CardRow {
  /** Which of the decks asked for, from 1. */
  readonly deck: number;
  readonly suggested_post_id: string;
  readonly wording: number;
  readonly dealt: string;
  readonly kept: readonly string[];
}

export interface DeckRow {
  readonly deck: number;
}

export interface PostRow {
  readonly id: string;
  readonly wording: number;
}

export const BEGIN: Statement = { name: 'begin', text: 'BEGIN' };
export const COMMIT: Statement = { name: 'commit', text: 'COMMIT' };

export const MAKE_CARDS: Statement = {
  name: 'make-cards',
  text: `
    INSERT INTO deck_cards (campaign_day_id, ministry_id, language, network, suggested_post_id, wording)
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::int[])
    ON CONFLICT DO NOTHING`,
};

const DECKS = `unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[])
      WITH ORDINALITY AS k (day, ministry, language, network, n)`;

// One order for everybody, so that no two batches hold what the other waits for.
export const LOCK_CARDS: Statement = {
  name: 'lock-cards',
  text: `
    SELECT k.n::int AS deck, c.suggested_post_id, c.wording, c.dealt, c.kept
    FROM ${DECKS}
    JOIN deck_cards c ON (c.campaign_day_id, c.ministry_id, c.language, c.network) = (k.day, k.ministry, k.language, k.network)
    ORDER BY c.campaign_day_id, c.ministry_id, c.language, c.network, c.suggested_post_id, c.wording
    FOR UPDATE OF c`,
};

// The memory of a replica may be some milliseconds old: nothing is dealt that was just paused or taken back.
export const CHECK_DECKS: Statement = {
  name: 'check-decks',
  text: `
    SELECT k.n::int AS deck
    FROM ${DECKS}
    JOIN campaign_days d ON d.id = k.day
    JOIN campaigns c ON c.id = d.campaign_id
    LEFT JOIN targets t ON t.campaign_day_id = k.day AND t.ministry_id = k.ministry
    WHERE c.status = 'published' AND c.paused_at IS NULL AND d.paused_at IS NULL AND t.paused_at IS NULL`,
};

export const CHECK_POSTS: Statement = {
  name: 'check-posts',
  text: `
    SELECT p.id, p.wording
    FROM suggested_posts p
    LEFT JOIN ministry_responses r ON r.id = p.ministry_response_id
    WHERE p.id = ANY ($1::uuid[]) AND p.status = 'approved' AND p.paused_at IS NULL
      AND (p.ministry_response_id IS NULL
        OR r.is_public AND r.text IS NOT NULL AND r.channel NOT IN ('letter', 'meeting', 'private'))`,
};

export const WRITE_DEALS: Statement = {
  name: 'write-deals',
  text: `
    WITH dealt AS (
      INSERT INTO actions
        (id, campaign_day_id, ministry_id, suggested_post_id, wording, variant, language, network, section_id, kept_from, dealt_at)
      SELECT *, $11::timestamptz FROM unnest(
        $1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::int[], $6::bigint[], $7::text[], $8::text[], $9::uuid[], $10::uuid[])
      RETURNING campaign_day_id, language, network, COALESCE(section_id, '${NO_SECTION}') AS section_id
    ), cards AS (
      UPDATE deck_cards c SET dealt = n.dealt, kept = n.kept::bigint[]
      FROM unnest($12::uuid[], $13::uuid[], $14::text[], $15::text[], $16::uuid[], $17::int[], $18::bigint[], $19::text[])
        AS n (day, ministry, language, network, post, wording, dealt, kept)
      WHERE (c.campaign_day_id, c.ministry_id, c.language, c.network, c.suggested_post_id, c.wording)
        = (n.day, n.ministry, n.language, n.network, n.post, n.wording)
    )
    INSERT INTO action_counts AS c (campaign_day_id, hour, network, language, section_id, stage, shard, n)
    SELECT campaign_day_id, date_trunc('hour', $11::timestamptz), network, language, section_id, 'dealt', $20::smallint, count(*)
    FROM dealt GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (campaign_day_id, hour, network, language, section_id, stage, shard) DO UPDATE SET n = c.n + EXCLUDED.n`,
};
