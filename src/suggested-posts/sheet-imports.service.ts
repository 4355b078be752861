import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Campaign } from '../campaigns/campaign.entity.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditService } from '../people/audit.service.js';
import { checkMapping, guessMapping, type SheetDefaults, type SheetMapping } from './sheet-columns.js';
import { lintsOf, type SheetLint } from './sheet-fit.js';
import { newPosts } from './sheet-posts.js';
import type { SheetRejection } from './sheet-rejection.js';
import { type CheckedPost, SheetRows } from './sheet-rows.service.js';
import { tableOf } from './sheet-table.js';
import { SuggestedPost } from './suggested-post.entity.js';
import { SuggestedPostVersion } from './suggested-post-version.entity.js';

/** A sheet as it was read: what it would add, and which of its rows cannot be. */
export interface ReadSheet {
  readonly headings: readonly string[];
  readonly mapping: SheetMapping;
  readonly rows: number;
  /** The posts that are new. */
  readonly posts: readonly CheckedPost[];
  /** How many rows are posts of the campaign already, or stand in the sheet twice. */
  readonly unchanged: number;
  readonly rejected: readonly SheetRejection[];
}

export interface SheetOptions {
  /** The columns as somebody assigned them; null to go by their headings. */
  readonly mapping?: object | null;
  readonly language?: string | null;
  readonly networks?: readonly string[];
}

/** Told after each part of a long import; `finish` runs in the import's own transaction once all rows are in. */
export interface Progress {
  stored(count: number): Promise<void>;
  finish(manager: EntityManager): Promise<void>;
}

const NO_PROGRESS: Progress = { stored: async () => {}, finish: async () => {} };

const CHUNK = 100;

const DEFAULT_NETWORKS = ['x', 'bluesky', 'mastodon', 'threads'];

/** Takes tweet sheets over as drafts: all rows or none. */
@Injectable()
export class SheetImports {
  constructor(
    private readonly entities: EntityManager,
    private readonly rows: SheetRows,
    private readonly audit: AuditService,
  ) {}

  /** What the sheet would add, and which of its rows cannot be. Nothing is stored. */
  async read(campaign: Campaign, bytes: Buffer, options: SheetOptions, viewer: Viewer): Promise<ReadSheet> {
    const table = await tableOf(bytes);
    const mapping = checkMapping(options.mapping ?? guessMapping(table.headings), table.headings);
    const read = await this.rows.check(campaign, table, mapping, defaultsOf(campaign, options), viewer);
    return { headings: table.headings, mapping, rows: table.rows.length, ...read };
  }

  /** What the house lint says of each post, by line; lines without a finding are left out. */
  async lint(posts: readonly CheckedPost[]): Promise<ReadonlyMap<number, readonly SheetLint[]>> {
    const found = new Map<number, readonly SheetLint[]>();
    for (const [index, post] of posts.entries()) {
      // Two thousand rows take a second or two: others are answered meanwhile.
      if (index % 20 === 19) await new Promise((resolve) => setImmediate(resolve));
      const lints = lintsOf(post.fit);
      if (lints.length > 0) found.set(post.line, lints);
    }
    return found;
  }

  /** Adds the posts of the sheet as drafts, all of them or none. */
  async store(
    campaign: Campaign,
    { posts, mapping, rows }: ReadSheet,
    viewer: Viewer,
    now: Date,
    progress: Progress = NO_PROGRESS,
  ): Promise<void> {
    await this.entities.transaction(async (manager) => {
      for (let at = 0; at < posts.length; at += CHUNK) {
        const { drafts, wordings } = newPosts(posts.slice(at, at + CHUNK), campaign, viewer, now);
        await manager.insert(SuggestedPost, drafts);
        await manager.insert(SuggestedPostVersion, wordings);
        await progress.stored(Math.min(posts.length, at + CHUNK));
      }
      const subject = { kind: 'campaign', id: campaign.id };
      const after = { rows, added: posts.length, mapping };
      if (posts.length > 0) {
        await this.audit.record(manager, viewer, 'suggested-post.import', subject, null, after, now);
      }
      await progress.finish(manager);
    });
  }
}

const defaultsOf = ({ languages }: Campaign, options: SheetOptions): SheetDefaults => ({
  language: options.language ?? (languages.length === 1 ? (languages[0] ?? null) : null),
  networks: options.networks?.length ? options.networks : DEFAULT_NETWORKS,
});
