import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import { v7 } from 'uuid';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { Conflict, NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { type ChosenMapping, PostSheet } from './post-sheet.entity.js';
import { checkMapping, guessMapping } from './sheet-columns.js';
import { type Progress, type ReadSheet, SheetImports } from './sheet-imports.service.js';
import { tableOf } from './sheet-table.js';

/** An import that was not heard of for so long, in milliseconds, has died with its server. */
const DEAD_AFTER = 60_000;

/** How long a sheet that nobody took in is kept, in milliseconds. */
const KEPT = 24 * 3_600_000;

/** Keeps tweet sheets from upload to acceptance, and takes them in while their reader watches. */
@Injectable()
export class PostSheets implements BeforeApplicationShutdown {
  private readonly logger = new Logger(PostSheets.name);
  private readonly running = new Set<Promise<void>>();

  constructor(
    @InjectRepository(PostSheet) private readonly sheets: Repository<PostSheet>,
    private readonly imports: SheetImports,
  ) {}

  /** What has begun is brought to its end before the connections close. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.running);
  }

  /** Keeps an uploaded sheet, its columns mapped as the last sheet with the same headings was. */
  async bring(
    campaign: Campaign,
    file: { readonly name: string; readonly bytes: Buffer },
    viewer: Viewer,
    now: Date,
  ): Promise<string> {
    const { headings } = await tableOf(file.bytes);
    await this.forgetOld(now);
    const id = v7({ msecs: now.getTime() });
    await this.sheets.insert({
      id,
      campaignId: campaign.id,
      name: file.name.slice(0, 200),
      content: file.bytes,
      headings: [...headings],
      mapping: (await this.lastMapping(campaign, headings)) ?? {
        columns: guessMapping(headings),
        language: campaign.languages[0] ?? null,
        networks: [],
      },
      broughtBy: viewer.personId,
      createdAt: now,
      updatedAt: now,
    });
    return id;
  }

  /** The sheet, for whoever brought it. */
  async get(campaign: Campaign, id: string, viewer: Viewer): Promise<PostSheet> {
    const sheet = await this.sheets.findOneBy({
      id,
      campaignId: campaign.id,
      broughtBy: viewer.personId,
    });
    if (!sheet) throw new NotFound('There is no such sheet: bring it in again.');
    return sheet;
  }

  /** Whether an import has begun that nobody hears of any more. */
  isDead({ status, updatedAt }: PostSheet, now: Date): boolean {
    return status === 'running' && now.getTime() - updatedAt.getTime() > DEAD_AFTER;
  }

  /** What the sheet would add. */
  async read(campaign: Campaign, sheet: PostSheet, viewer: Viewer): Promise<ReadSheet> {
    const found = await this.sheets.findOne({ where: { id: sheet.id }, select: { id: true, content: true } });
    if (!found?.content) throw new NotFound('This sheet is not kept any more: bring it in again.');
    const { columns: mapping, language, networks } = sheet.mapping;
    return this.imports.read(campaign, found.content, { mapping, language, networks }, viewer);
  }

  /** Maps the columns of the sheet; throws Invalid where the mapping names what is not there. */
  async map(sheet: PostSheet, mapping: ChosenMapping, now: Date): Promise<void> {
    const columns = checkMapping(mapping.columns, sheet.headings);
    await this.sheets.update({ id: sheet.id }, { mapping: { ...mapping, columns }, updatedAt: now });
  }

  /** Begins to take the sheet in; who waits for it asks for its progress. */
  async accept(campaign: Campaign, sheet: PostSheet, viewer: Viewer, now: Date): Promise<void> {
    const read = await this.read(campaign, sheet, viewer);
    if (read.rejected.length > 0) throw new Conflict('stale', 'Rows of this sheet are wrong by now.');
    const attempt = await this.begin(sheet, read.posts.length, now);
    if (attempt === null) return;
    const run: Promise<void> = this.run({ campaign, sheet, read, viewer, now, attempt }).finally(() =>
      this.running.delete(run),
    );
    this.running.add(run);
  }

  private async begin({ id }: PostSheet, total: number, now: Date): Promise<number | null> {
    const updated = await this.sheets
      .createQueryBuilder()
      .update()
      .set({ status: 'running', total, stored: 0, updatedAt: now, attempt: () => 'attempt + 1' })
      .where('id = :id', { id })
      .andWhere(`(status IN ('waiting', 'failed') OR (status = 'running' AND updated_at < :dead))`, {
        dead: new Date(now.getTime() - DEAD_AFTER),
      })
      .returning('attempt')
      .execute();
    const [row] = updated.raw as { attempt: number }[];
    return row?.attempt ?? null;
  }

  private async run(run: Run): Promise<void> {
    const { campaign, read, viewer, now, sheet, attempt } = run;
    try {
      await this.imports.store(campaign, read, viewer, now, this.progressOf(run));
    } catch (error) {
      // The page of the sheet says that nothing was stored; outside the transaction that failed.
      const running = { id: sheet.id, attempt, status: 'running' as const };
      const { affected } = await this.sheets.update(running, { status: 'failed' });
      // Whoever stopped it knows why it ended.
      if (affected) this.logger.error(`The sheet ${sheet.id} was not taken in.`, (error as Error).stack);
    }
  }

  private progressOf({ sheet: { id }, attempt, now }: Run): Progress {
    const begun = performance.now();
    return {
      stored: async (stored) => {
        const updatedAt = new Date(now.getTime() + performance.now() - begun);
        await this.sheets.update({ id, attempt }, { stored, updatedAt });
      },
      finish: async (manager: EntityManager) => {
        const done = { status: 'done' as const, content: null };
        const { affected } = await manager.update(PostSheet, { id, attempt, status: 'running' }, done);
        if (affected !== 1) throw new Conflict('stale', 'This sheet is taken in by another try.');
      },
    };
  }

  private async lastMapping(
    { id }: Campaign,
    headings: readonly string[],
  ): Promise<ChosenMapping | undefined> {
    const last = await this.sheets.find({ where: { campaignId: id }, order: { id: 'DESC' }, take: 50 });
    return last.find((sheet) => JSON.stringify(sheet.headings) === JSON.stringify(headings))?.mapping;
  }

  private async forgetOld(now: Date): Promise<void> {
    const before = new Date(now.getTime() - KEPT);
    await this.sheets
      .createQueryBuilder()
      .update()
      .set({ content: null })
      .where('content IS NOT NULL AND created_at < :before', { before })
      .execute();
  }
}

interface Run {
  readonly campaign: Campaign;
  readonly sheet: PostSheet;
  readonly read: ReadSheet;
  readonly viewer: Viewer;
  readonly now: Date;
  readonly attempt: number;
}
