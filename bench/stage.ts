// What is measured: a database with the demo's open day, and dealt posts whose stages can be counted.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import { Config } from '../config/config.js';
import { readEnv } from '../config/env.js';
import { ActionTokens } from '../src/actions/action-tokens.js';

export const SECRET_KEY = 'a secret of the bench, which is no secret, in enough characters';
const DAY = 86_400_000;

export interface OpenDay {
  readonly dayId: string;
  readonly date: string;
  readonly campaign: string;
}

/** The demo's first day, which is open. */
export const findOpenDay = async (client: Client): Promise<OpenDay> => {
  const { rows } = await client.query<OpenDay>(`
    SELECT d.id AS "dayId", d.date::text AS date, c.slug AS campaign
    FROM campaign_days d JOIN campaigns c ON c.id = d.campaign_id
    WHERE c.status = 'published' AND NOT c.is_history ORDER BY d.date LIMIT 1`);
  if (!rows[0]) throw new Error('The demo is not there.');
  return rows[0];
};

const DEAL = `
  INSERT INTO actions (id, campaign_day_id, ministry_id, suggested_post_id, wording, variant, language, network, dealt_at)
  SELECT i.id, $2, p.ministry_id, p.id, p.wording, 0, p.language, 'x', now()
  FROM unnest($1::uuid[]) AS i (id),
    (SELECT id, ministry_id, wording, language FROM suggested_posts
     WHERE ministry_id IS NOT NULL AND language = 'en' LIMIT 1) AS p`;

/** Deals so many posts straight into the database; answers the file of the acts that their tokens allow, two each. */
export const dealActs = async (
  client: Client,
  { dayId }: OpenDay,
  posts: number,
  folder: string,
): Promise<string> => {
  const tokens = new ActionTokens(new Config(readEnv({ SECRET_KEY }), '', SECRET_KEY));
  const closesAt = new Date(Date.now() + DAY);
  const ids = Array.from({ length: posts }, () => v7());
  await client.query(DEAL, [ids, dayId]);
  const acts = (stage: string) =>
    ids.map((id) => JSON.stringify({ token: tokens.issue(id, closesAt).token, stage }));
  const file = join(folder, `acts-${ids[0]}.jsonl`);
  writeFileSync(file, [...acts('clicked'), ...acts('reported')].join('\n'));
  return file;
};
