import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import { MayBeAbsent } from '../common/validation.js';
import { LANGUAGES, type Language } from '../domain/language.js';
import { SUGGESTED_POST_STATUSES, type SuggestedPostStatus } from '../domain/suggested-post-status.js';
import type { Viewer } from '../domain/viewer.js';
import { sheetCsv, sheetText, sheetXlsx } from './sheet-file.js';
import { SheetLines } from './sheet-lines.service.js';

/** Which posts are asked for; all but the retired ones where it is left out. */
export class SheetQuery {
  @MayBeAbsent()
  @IsIn(LANGUAGES)
  language?: Language;

  @MayBeAbsent()
  @IsIn(SUGGESTED_POST_STATUSES)
  status?: SuggestedPostStatus;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('api/v1/campaigns/:slug/exports')
export class SheetExportsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly lines: SheetLines,
  ) {}

  /** The suggested posts as CSV, which can be imported again; no cell of it is a formula. */
  @Get('suggested-posts.csv')
  @Permit('suggested-post.read')
  @ApiProduces('text/csv')
  async csv(
    @Param('slug') slug: string,
    @Query() query: SheetQuery,
    @CurrentViewer() viewer: Viewer,
    @Res() reply: FastifyReply,
  ) {
    const lines = await this.lines.list(await this.campaigns.getBySlug(slug), query, viewer);
    await send(reply, sheetCsv(lines), 'text/csv; charset=utf-8', `${slug}-posts.csv`);
  }

  /** The suggested posts as XLSX, which can be imported again; every cell of it is text. */
  @Get('suggested-posts.xlsx')
  @Permit('suggested-post.read')
  @ApiProduces(XLSX)
  async xlsx(
    @Param('slug') slug: string,
    @Query() query: SheetQuery,
    @CurrentViewer() viewer: Viewer,
    @Res() reply: FastifyReply,
  ) {
    const lines = await this.lines.list(await this.campaigns.getBySlug(slug), query, viewer);
    await send(reply, await sheetXlsx(lines), XLSX, `${slug}-posts.xlsx`);
  }

  /** The suggested posts as plain text, an example of each with its wording. */
  @Get('suggested-posts.txt')
  @Permit('suggested-post.read')
  @ApiProduces('text/plain')
  async text(
    @Param('slug') slug: string,
    @Query() query: SheetQuery,
    @CurrentViewer() viewer: Viewer,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const lines = await this.lines.list(campaign, query, viewer);
    await send(reply, sheetText(lines, campaign.title), 'text/plain; charset=utf-8', `${slug}-posts.txt`);
  }
}

const send = (reply: FastifyReply, body: string | Buffer, type: string, name: string) =>
  reply
    .type(type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(body);
