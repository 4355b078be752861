import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import type { Network } from '../domain/network.js';
import { ActDatabase, type Connection, type Statement } from './act-database.js';
import { BEGIN, COMMIT } from './deal-statements.js';
import { GroupCommit, LIMITS } from './group-commit.js';
import type { SealedLink } from './link-seals.js';
import { NO_SECTION, type Stage } from './stage.js';

/** One stage that a token reports. */
export interface StageReport {
  readonly actionId: string;
  readonly stage: Stage;
  /** The button pressed; null where the token's own network is meant. */
  readonly network: Network | null;
  readonly link: SealedLink | null;
  readonly now: Date;
}

// A link that somebody gave already is not counted again; nor is a stage that the action has.
export const COUNT: Statement = {
  name: 'count-stages',
  text: `
    WITH input AS (
      SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[], $5::bytea[])
        AS i (id, stage, network, hash, ciphertext)
    ), linking AS (
      SELECT DISTINCT ON (i.hash) i.id, i.hash, i.ciphertext, a.campaign_day_id
      FROM input i JOIN actions a ON a.id = i.id
      WHERE i.hash IS NOT NULL AND a.linked_at IS NULL
    ), links AS (
      INSERT INTO post_links (hash, campaign_day_id, ciphertext, encrypted_until, created_on)
      SELECT hash, campaign_day_id, ciphertext, $6::timestamptz + interval '24 hours', $6::timestamptz::date
      FROM linking
      ON CONFLICT (hash) DO NOTHING
      RETURNING hash
    ), counted AS (
      UPDATE actions a SET
        clicked_at = CASE i.stage WHEN 'clicked' THEN $6 ELSE a.clicked_at END,
        clicked_network = CASE i.stage WHEN 'clicked' THEN COALESCE(i.network, a.network) ELSE a.clicked_network END,
        reported_at = CASE i.stage WHEN 'reported' THEN $6 ELSE a.reported_at END,
        linked_at = CASE i.stage WHEN 'linked' THEN $6 ELSE a.linked_at END
      FROM input i
      WHERE a.id = i.id
        AND CASE i.stage WHEN 'clicked' THEN a.clicked_at WHEN 'reported' THEN a.reported_at ELSE a.linked_at END IS NULL
        AND (i.hash IS NULL OR i.id IN (SELECT id FROM linking JOIN links USING (hash)))
      RETURNING i.id, i.stage, a.campaign_day_id, COALESCE(i.network, a.clicked_network, a.network) AS network,
        a.language, COALESCE(a.section_id, '${NO_SECTION}') AS section_id
    ), counts AS (
      INSERT INTO action_counts AS c (campaign_day_id, hour, network, language, section_id, stage, shard, n)
      SELECT campaign_day_id, date_trunc('hour', $6::timestamptz), network, language, section_id, stage, $7::smallint, count(*)
      FROM counted GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
      ON CONFLICT (campaign_day_id, hour, network, language, section_id, stage, shard) DO UPDATE SET n = c.n + EXCLUDED.n
    )
    SELECT id FROM counted`,
};

/** Each replica and lane counts in rows of its own, so that none waits for another; readers sum them. */
export const shardOf = (lane: number): number => FIRST_SHARD + lane;

const FIRST_SHARD = randomInt(0, 16) * LIMITS.lanes;

/** Counts stages: once per token and stage, in the transaction that notes them. */
@Injectable()
export class StageWriter {
  private readonly batches = new GroupCommit<StageReport, boolean>('actions', (reports, lane) =>
    this.write(reports, lane),
  );

  constructor(private readonly database: ActDatabase) {}

  /** Whether the stage was counted; false for a repeat. Resolves once that is committed. */
  count(report: StageReport): Promise<boolean> {
    return this.batches.add(report);
  }

  private write(reports: readonly StageReport[], lane: number): Promise<boolean[]> {
    return this.database.use(async (connection) => {
      const isCounted = new Set(await writeLayers(connection, layersOf(reports), lane));
      return reports.map((report) => isCounted.has(report));
    });
  }
}

/** Counts all layers or none; a single one, which is nearly all there is, is a transaction by itself. */
async function writeLayers(
  connection: Connection,
  layers: readonly ReadonlyMap<string, StageReport>[],
  lane: number,
): Promise<StageReport[]> {
  const [only] = layers;
  if (only && layers.length === 1) return writeLayer(connection, only, lane);
  const [, counted] = await Promise.all([
    connection.send(BEGIN),
    Promise.all(layers.map((layer) => writeLayer(connection, layer, lane))),
    connection.send(COMMIT),
  ]);
  return counted.flat();
}

async function writeLayer(
  connection: Connection,
  layer: ReadonlyMap<string, StageReport>,
  lane: number,
): Promise<StageReport[]> {
  // One order for everybody, so that no two batches hold what the other waits for.
  const reports = [...layer.values()].toSorted((one, other) => (one.actionId < other.actionId ? -1 : 1));
  const { rows } = await connection.send<{ id: string }>(COUNT, [
    reports.map(({ actionId }) => actionId),
    reports.map(({ stage }) => stage),
    reports.map(({ network }) => network),
    reports.map(({ link }) => link?.hash ?? null),
    reports.map(({ link }) => link?.ciphertext ?? null),
    reports[0]?.now,
    shardOf(lane),
  ]);
  return rows.flatMap(({ id }) => layer.get(id) ?? []);
}

/** Reports so ordered that a statement meets each action once; a stage that is said twice is left to its first. */
function layersOf(reports: readonly StageReport[]): ReadonlyMap<string, StageReport>[] {
  const layers: Map<string, StageReport>[] = [];
  const said = new Map<string, Set<Stage>>();
  for (const report of reports) {
    const stages = said.get(report.actionId) ?? new Set<Stage>();
    if (stages.has(report.stage)) continue;
    const layer = (layers[stages.size] ??= new Map<string, StageReport>());
    layer.set(report.actionId, report);
    said.set(report.actionId, stages.add(report.stage));
  }
  return layers;
}
