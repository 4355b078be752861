import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { CurrentPage } from '../workspace/current-page.js';
import type { FormBody } from '../workspace/form.js';
import { sendPage, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { boardAddress } from './board-address.js';
import { writeReplacement } from './board-token.js';
import { proposalPage } from './proposal.page.js';
import { ProposalPages } from './proposal.service.js';

@Controller('workspace/campaigns/:slug/board/proposal')
export class ProposalPagesController {
  constructor(
    private readonly pages: ProposalPages,
    private readonly clock: Clock,
  ) {}

  /** A proposal is computed, not stored: its question stands in the address. */
  @Get()
  @Permit('plan.edit')
  async show(
    @Param('slug') slug: string,
    @Query() query: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await sendPage(reply, proposalPage(page, await this.pages.view(page, slug, query, this.clock.now())));
  }

  @Post()
  @Permit('plan.edit')
  async accept(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const now = this.clock.now();
    await submit(
      reply,
      async () => {
        const made = await this.pages.accept(page, slug, form, now);
        return boardAddress(slug, { from: made.after[0]?.date ?? '', changed: writeReplacement(made) });
      },
      async (refusal) => proposalPage(page, await this.pages.again(page, slug, form, now, refusal)),
    );
  }
}
