/** What supporters' pages show, kept in memory: read once a minute at most, dropped when it changes, kept on while the database is away. */
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { PublicChanges } from '../../database/public-changes.js';
import { NotFound } from '../../domain/errors.js';
import { CampaignDataService } from './campaign-data.service.js';
import type { CampaignData } from './shown.js';

export interface Remembered {
  readonly data: CampaignData;
  /** The database did not answer: this is what we last knew. */
  readonly isStale: boolean;
}

interface Entry extends Remembered {
  readonly minute: number;
  /** Not before then is a database that was away asked again. */
  readonly retryAt: number;
}

const MINUTE = 60_000;
const RETRY_MS = 2_000;

/** The minute of an instant, counted from 1970: what a page shows of the time changes with it. */
export const minuteOf = (at: Date): number => Math.floor(at.getTime() / MINUTE);

@Injectable()
export class CampaignMemory implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(CampaignMemory.name);
  private readonly entries = new Map<string, Entry>();
  private readonly loads = new Map<string, Promise<Remembered>>();
  private dropped = 0;
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly source: CampaignDataService,
    private readonly changes: PublicChanges,
  ) {}

  onModuleInit(): void {
    this.stopListening = this.changes.onChange((campaignId) => this.drop(campaignId));
  }

  onModuleDestroy(): void {
    this.stopListening();
  }

  /** What is known of the campaign without asking anybody; null where it has to be read first. */
  findFresh(slug: string, now: Date): Remembered | null {
    const entry = this.entries.get(slug);
    if (entry === undefined) return null;
    if (entry.isStale) return now.getTime() < entry.retryAt ? entry : null;
    return entry.minute === minuteOf(now) ? entry : null;
  }

  /** What there is to show of the campaign; throws NotFound where it is not public, and what the database throws where nothing is known yet. */
  get(slug: string, now: Date): Promise<Remembered> {
    const fresh = this.findFresh(slug, now);
    if (fresh !== null) return Promise.resolve(fresh);
    const known = this.loads.get(slug);
    if (known !== undefined) return known;
    const loading = this.load(slug, now);
    this.loads.set(slug, loading);
    const done = (): void => {
      if (this.loads.get(slug) === loading) this.loads.delete(slug);
    };
    loading.then(done, done);
    return loading;
  }

  private async load(slug: string, now: Date): Promise<Remembered> {
    const droppedBefore = this.dropped;
    try {
      const data = await this.source.load(slug, now);
      // What changed while we read may be in it or not: the next reader reads anew.
      const minute = this.dropped === droppedBefore ? minuteOf(now) : -1;
      const entry = { data, isStale: false, minute, retryAt: 0 };
      this.entries.set(slug, entry);
      return entry;
    } catch (error) {
      return this.fallBack(slug, error, now);
    }
  }

  private fallBack(slug: string, error: unknown, now: Date): Remembered {
    const known = this.entries.get(slug);
    if (error instanceof NotFound || known === undefined) {
      this.entries.delete(slug);
      throw error;
    }
    if (!known.isStale) this.logger.warn(`Showing ${slug} from memory: ${String(error)}`);
    const entry = { ...known, isStale: true, retryAt: now.getTime() + RETRY_MS };
    this.entries.set(slug, entry);
    return entry;
  }

  /** What is dropped stays until it is replaced: it is all that there is while the database is away. */
  private drop(campaignId: string): void {
    for (const [slug, entry] of this.entries) {
      if (campaignId !== '*' && entry.data.campaign.id !== campaignId) continue;
      this.entries.set(slug, { ...entry, minute: -1, isStale: false });
    }
    this.loads.clear();
    this.dropped += 1;
  }
}
