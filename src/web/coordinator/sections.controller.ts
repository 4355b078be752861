import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { CreateSectionDto, EditSectionDto } from '../../sections/section.dto.js';
import { SectionsService } from '../../sections/sections.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textOf, versionOf } from '../workspace/form.js';
import { formAgain, type FormState, freshForm, refusedForm } from '../workspace/form-state.js';
import { after, readDto, sendPage, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { sectionForm, sectionIn } from './section-form.js';
import { SectionPages } from './section-pages.service.js';
import { sectionsPage } from './sections.page.js';

const PATH = '/workspace/sections';

@Controller('workspace/sections')
export class SectionPagesController {
  constructor(
    private readonly sections: SectionsService,
    private readonly pages: SectionPages,
    private readonly clock: Clock,
  ) {}

  /** A section coordinator has one section, and is led there. */
  @Get()
  @Permit('section-note.write')
  async list(@CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const own = await this.sections.findOwn(page.viewer);
    if (own) return void (await reply.redirect(`${PATH}/${own.slug}`, 303));
    await sendPage(reply, await this.listPage(page, freshForm({})));
  }

  @Post()
  @Permit('section.edit')
  async create(@Body() form: FormBody, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await submit(
      reply,
      async () => {
        const dto = await readDto(CreateSectionDto, { slug: textOf(form, 'slug'), ...sectionIn(form) });
        await this.sections.create(dto, page.viewer, this.clock.now());
        return after(PATH, 'added');
      },
      (refusal) => this.listPage(page, refusedForm(page, form, refusal)),
    );
  }

  @Get(':slug')
  @Permit('section-note.write')
  async show(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const section = await this.sections.getOwn(slug, page.viewer);
    await sendPage(reply, await this.pages.page(page, section, sectionForm(section)));
  }

  @Post(':slug')
  @Permit('section.edit')
  async edit(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await submit(
      reply,
      async () => {
        const dto = await readDto(EditSectionDto, sectionIn(form));
        await this.sections.edit(slug, dto, page.viewer, this.clock.now(), versionOf(form));
        return after(`${PATH}/${slug}`, 'saved');
      },
      async (refusal) => {
        const section = await this.sections.getOwn(slug, page.viewer);
        return this.pages.page(page, section, formAgain(page, form, refusal, sectionForm(section)));
      },
    );
  }

  private async listPage(page: WorkspacePage, form: FormState): Promise<JSX.Element> {
    return sectionsPage(page, { sections: await this.sections.list(), form });
  }
}
