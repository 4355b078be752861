import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, UseInterceptors } from '@nestjs/common';
import { ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { EventsService } from './events.service.js';
import { type PlanFile, planFileOf, toCsv, toJson } from './plan-file.js';
import { FileFormInterceptor } from '../common/file-form.interceptor.js';
import { ImportPlanDto, ImportQuery } from './plan-import.dto.js';
import { type ImportReport, PlanImportsService, reportOf } from './plan-imports.service.js';
import { ScheduleService } from './schedule.service.js';

@Controller('api/v1/campaigns/:slug')
export class PlanFilesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly schedule: ScheduleService,
    private readonly events: EventsService,
    private readonly imports: PlanImportsService,
    private readonly clock: Clock,
  ) {}

  /** The whole plan as one JSON file, which can be imported again. */
  @Get('exports/plan.json')
  @Permit('workspace.read')
  async exportJson(@Param('slug') slug: string, @Res() reply: FastifyReply) {
    const campaign = await this.campaigns.getBySlug(slug);
    const text = toJson(await this.file(slug), campaign);
    await send(reply, text, 'application/json; charset=utf-8', `${slug}-plan.json`);
  }

  /** The whole plan as one CSV file, which can be imported again; no cell of it is a formula. */
  @Get('exports/plan.csv')
  @Permit('workspace.read')
  @ApiProduces('text/csv')
  async exportCsv(@Param('slug') slug: string, @Res() reply: FastifyReply) {
    await send(reply, toCsv(await this.file(slug)), 'text/csv; charset=utf-8', `${slug}-plan.csv`);
  }

  /** Takes a plan over from a file, all of it or nothing: rows that are wrong are named with their line. */
  @Post('imports/plan')
  @HttpCode(200)
  @Permit('plan.edit')
  @ApiConsumes('multipart/form-data')
  @UseInterceptors(FileFormInterceptor)
  async import(
    @Param('slug') slug: string,
    @Query() { dryRun }: ImportQuery,
    @Body() { file, reason }: ImportPlanDto,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ImportReport> {
    const campaign = await this.campaigns.getBySlug(slug);
    const now = this.clock.now();
    if (dryRun === 'true') return reportOf(await this.imports.read(campaign, file, now));
    return this.imports.import(campaign, file, { reason }, viewer, now);
  }

  private async file(slug: string): Promise<PlanFile> {
    const campaign = await this.campaigns.getBySlug(slug);
    const days = await this.schedule.listDays(campaign, this.clock.now());
    return planFileOf(days, await this.events.listOnDays(campaign));
  }
}

const send = (reply: FastifyReply, text: string, type: string, name: string) =>
  reply
    .type(type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(text);
