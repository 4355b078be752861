import { Body, Controller, HttpCode, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { FileFormInterceptor } from '../common/file-form.interceptor.js';
import { ImportSheetDto, ImportSheetQuery } from './sheet-import.dto.js';
import { type ReadSheet, SheetImports } from './sheet-imports.service.js';
import type { SheetMapping } from './sheet-columns.js';
import type { SheetLint } from './sheet-fit.js';
import type { SheetRejection } from './sheet-rejection.js';

/** What the house lint says of a row. */
export interface RowLint extends SheetLint {
  readonly line: number;
}

/** What became of a sheet's rows: all of them are taken or none. */
export interface SheetReport {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: readonly SheetRejection[];
  /** How many posts are new. */
  readonly added: number;
  /** How many rows are posts of the campaign already, or stand in the sheet twice. */
  readonly unchanged: number;
  readonly mapping: SheetMapping;
  /** What the house lint says; only where the import is tried. */
  readonly lints: readonly RowLint[];
}

@Controller('api/v1/campaigns/:slug/imports/suggested-posts')
export class SheetImportsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly imports: SheetImports,
    private readonly clock: Clock,
  ) {}

  /** Takes a tweet sheet over as drafts, all of it or nothing: rows that are wrong are named with their line. */
  @Post()
  @HttpCode(200)
  @Permit('suggested-post.write')
  @ApiConsumes('multipart/form-data')
  @UseInterceptors(FileFormInterceptor)
  async import(
    @Param('slug') slug: string,
    @Query() { dryRun }: ImportSheetQuery,
    @Body() { file, mapping, language, networks }: ImportSheetDto,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SheetReport> {
    const campaign = await this.campaigns.getBySlug(slug);
    const options = {
      mapping: mapping === undefined ? null : (JSON.parse(mapping) as object),
      language,
      networks: networks?.split(/[\s,;]+/).filter(Boolean),
    };
    const read = await this.imports.read(campaign, file, options, viewer);
    if (dryRun === 'true') return { ...reportOf(read), lints: await this.lintsOf(read) };
    if (read.rejected.length === 0) await this.imports.store(campaign, read, viewer, this.clock.now());
    return reportOf(read);
  }

  private async lintsOf({ posts }: ReadSheet): Promise<RowLint[]> {
    const byLine = await this.imports.lint(posts);
    return [...byLine].flatMap(([line, lints]) => lints.map((lint) => ({ line, ...lint })));
  }
}

const reportOf = ({ rows, posts, unchanged, rejected, mapping }: ReadSheet): SheetReport => ({
  rows,
  accepted: rejected.length === 0 ? rows : 0,
  rejected,
  added: rejected.length === 0 ? posts.length : 0,
  unchanged,
  mapping,
  lints: [],
});
