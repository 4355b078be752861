import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { CreateEventDto } from '../../schedule/event.dto.js';
import { EventsService } from '../../schedule/events.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textOf, textOrNull } from '../workspace/form.js';
import { refusedForm } from '../workspace/form-state.js';
import { readDto, sendPage, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { askedOf, type BoardAsked, boardAddress } from './board-address.js';
import { justChanged } from './board-changed.js';
import { BoardChanges, needsReason, type Outcome } from './board-changes.service.js';
import { boardPage } from './board.page.js';
import { BoardPages, planOf } from './board.service.js';
import { writeReplacement } from './board-token.js';
import type { BoardPageView } from './board-view.js';
import { ownZoneOf, rememberZone } from './own-zone.js';

@Controller('workspace/campaigns/:slug/board')
export class BoardPagesController {
  constructor(
    private readonly pages: BoardPages,
    private readonly changes: BoardChanges,
    private readonly events: EventsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('workspace.read')
  async show(
    @Param('slug') slug: string,
    @Query() query: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    rememberZone(reply, query.zone);
    const asked = askedOf(query, ownZoneOf(request, query.zone));
    const at = await this.pages.planAtHand(slug, this.clock.now());
    const view = await this.pages.view(page, at, asked);
    const changed = justChanged(asked.changed, planOf(at.days), (wanted) => needsReason(at, wanted));
    await sendPage(reply, boardPage(page, { ...view, changed }));
  }

  /** Each button of the board is one change; on published days it waits for its reason. */
  @Post('changes')
  @Permit('plan.edit')
  async change(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const outcome = await this.changes.make(page, slug, form, this.clock.now());
    await this.answer(page, slug, askedOf(form, ownZoneOf(request)), outcome, reply);
  }

  @Post('undoing')
  @Permit('plan.edit')
  async undo(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const outcome = await this.changes.undo(page, slug, form, this.clock.now());
    await this.answer(page, slug, askedOf(form, ownZoneOf(request)), outcome, reply);
  }

  @Post('events')
  @Permit('plan.edit')
  async addEvent(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const now = this.clock.now();
    const asked = askedOf(form, ownZoneOf(request));
    await submit(
      reply,
      async () => {
        const { date, title } = { date: textOf(form, 'date'), title: textOf(form, 'title') };
        const dto = await readDto(CreateEventDto, { date, title, ministry: textOrNull(form, 'ministry') });
        await this.events.create(slug, dto, page.viewer, now);
        return boardAddress(slug, { view: asked.view, from: date, done: 'added' });
      },
      async (refusal) => {
        const view = await this.view(page, slug, asked);
        return boardPage(page, { ...view, eventForm: refusedForm(page, form, refusal) });
      },
    );
  }

  @Post('events/:id/removal')
  @Permit('plan.edit')
  async removeEvent(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.events.remove(slug, id, page.viewer, this.clock.now());
    const { view, from } = askedOf(form);
    await reply.redirect(boardAddress(slug, { view, from, done: 'removed' }), 303);
  }

  private async view(page: WorkspacePage, slug: string, asked: BoardAsked): Promise<BoardPageView> {
    return this.pages.view(page, await this.pages.planAtHand(slug, this.clock.now()), asked);
  }

  private async answer(
    page: WorkspacePage,
    slug: string,
    asked: BoardAsked,
    outcome: Outcome,
    reply: FastifyReply,
  ): Promise<void> {
    if ('made' in outcome) {
      const { view, from } = asked;
      await reply.redirect(boardAddress(slug, { view, from, changed: writeReplacement(outcome.made) }), 303);
      return;
    }
    const { pending, status } = outcome;
    await sendPage(reply, boardPage(page, { ...(await this.view(page, slug, asked)), pending }), status);
  }
}
