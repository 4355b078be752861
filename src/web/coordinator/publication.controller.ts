import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { Invalid } from '../../domain/errors.js';
import { PublicationService } from '../../schedule/publication.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, isTicked } from '../workspace/form.js';
import { after, type Refusal, sendPage, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { PublicationPages } from './publication-pages.service.js';

const pathOf = (slug: string): string => `/workspace/campaigns/${slug}`;

@Controller('workspace/campaigns/:slug/publication')
export class PublicationPagesController {
  constructor(
    private readonly publication: PublicationService,
    private readonly pages: PublicationPages,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('workspace.read')
  async show(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await sendPage(reply, await this.page(page, slug, null));
  }

  @Post()
  @Permit('campaign.publish')
  async publish(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await submit(
      reply,
      async () => {
        await this.publication.publish(slug, page.viewer, this.clock.now());
        return after(pathOf(slug), 'published');
      },
      (refusal) => this.page(page, slug, refusal),
    );
  }

  @Post('withdrawal')
  @Permit('campaign.publish')
  async withdraw(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await submit(
      reply,
      async () => {
        if (!isTicked(form, 'sure')) throw Invalid.field('sure', 'Tick the box to withdraw the campaign.');
        await this.publication.withdraw(slug, page.viewer, this.clock.now());
        return after(pathOf(slug), 'withdrawn');
      },
      (refusal) => this.page(page, slug, refusal),
    );
  }

  private page(page: WorkspacePage, slug: string, refusal: Refusal | null): Promise<JSX.Element> {
    return this.pages.page(page, slug, refusal, this.clock.now());
  }
}
