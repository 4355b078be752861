import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import type { UploadedFile } from '../workspace/form-token.guard.js';
import { Permit } from '../../common/permission.guard.js';
import { IdPipe } from '../../common/validation.js';
import { Invalid } from '../../domain/errors.js';
import { PostSheets } from '../../suggested-posts/post-sheets.service.js';
import { SheetQuery } from '../../suggested-posts/sheet-exports.controller.js';
import { SheetLines } from '../../suggested-posts/sheet-lines.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textIfAny } from '../workspace/form.js';
import { freshForm, refusedForm } from '../workspace/form-state.js';
import { readDto, sendPage, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { mappingInput } from './sheet-form.js';
import { SheetPages } from './sheet-pages.service.js';
import { sheetPrintPage } from './sheet-print.page.js';
import { sheetPage } from './sheet.page.js';

/** How often the page of a running import is asked for again, in seconds. */
const LOOK_AGAIN_SECONDS = 2;

@Controller('workspace/campaigns/:slug/sheet')
export class SheetPagesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly sheets: PostSheets,
    private readonly lines: SheetLines,
    private readonly pages: SheetPages,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('suggested-post.read')
  async show(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const campaign = campaignHere(await this.campaigns.getBySlug(slug));
    await sendPage(reply, sheetPage(page, { campaign, form: freshForm({}) }));
  }

  /** The posts of one language on paper. */
  @Get('print')
  @Permit('suggested-post.read')
  async print(
    @Param('slug') slug: string,
    @Query() query: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const language = textIfAny(query, 'language') ?? campaign.languages[0];
    const asked = await readDto(SheetQuery, { language, status: textIfAny(query, 'status') });
    const lines = await this.lines.list(campaign, asked, page.viewer);
    const view = { campaign: campaignHere(campaign), language: language ?? 'en', lines };
    await sendPage(reply, sheetPrintPage(page, { ...view, at: this.clock.now() }));
  }

  /** Keeps the file and leads to what it would add. */
  @Post()
  @Permit('suggested-post.write')
  async bring(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const file = form.file as UploadedFile | undefined;
    await submit(
      reply,
      async () => {
        if (!file?.bytes) throw Invalid.field('file', page.t('sheet.noFile'));
        const id = await this.sheets.bring(campaign, file, page.viewer, this.clock.now());
        return `/workspace/campaigns/${slug}/sheet/${id}`;
      },
      (refusal) =>
        sheetPage(page, { campaign: campaignHere(campaign), form: refusedForm(page, {}, refusal) }),
    );
  }

  /** What the sheet would add, how far it is, or what became of it. */
  @Get(':id')
  @Permit('suggested-post.write')
  async look(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const sheet = await this.sheets.get(campaign, id, page.viewer);
    if (sheet.status === 'running' && !this.sheets.isDead(sheet, this.clock.now())) {
      reply.header('refresh', String(LOOK_AGAIN_SECONDS));
    }
    const { view, status } = await this.pages.show(page, campaign, sheet, this.clock.now());
    await sendPage(reply, view, status);
  }

  /** Maps the columns, and shows what the sheet would add by that. */
  @Post(':id/mapping')
  @Permit('suggested-post.write')
  async map(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const sheet = await this.sheets.get(campaign, id, page.viewer);
    await submit(
      reply,
      async () => {
        await this.sheets.map(sheet, mappingInput(form), this.clock.now());
        return `/workspace/campaigns/${slug}/sheet/${id}`;
      },
      (refusal) => this.pages.mappingAgain(page, campaign, sheet, refusedForm(page, form, refusal)),
    );
  }

  /** Begins to take the sheet in. */
  @Post(':id/acceptance')
  @Permit('suggested-post.write')
  async accept(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const sheet = await this.sheets.get(campaign, id, page.viewer);
    const now = this.clock.now();
    await submit(
      reply,
      async () => {
        await this.sheets.accept(campaign, sheet, page.viewer, now);
        return `/workspace/campaigns/${slug}/sheet/${id}`;
      },
      async () => (await this.pages.show(page, campaign, sheet, now)).view,
    );
  }
}
