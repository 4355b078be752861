import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { CreateSectionDto, EditSectionDto } from '../../sections/section.dto.js';
import type { Section } from '../../sections/section.entity.js';
import { SectionsService } from '../../sections/sections.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, listOf, textOf, textOrNull, versionOf } from '../workspace/form.js';
import { formAgain, type FormState, freshForm, refusedForm } from '../workspace/form-state.js';
import { after, readDto, sendPage, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { sectionsPage } from './sections.page.js';

const PATH = '/workspace/sections';

const sectionIn = (form: FormBody) => ({
  name: textOf(form, 'name'),
  country: textOrNull(form, 'country')?.toUpperCase() ?? null,
  url: textOrNull(form, 'url'),
  languages: listOf(form, 'languages'),
});

@Controller('workspace/sections')
@Permit('section.edit')
export class SectionPagesController {
  constructor(
    private readonly sections: SectionsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await sendPage(reply, await this.page(page, freshForm({}), null));
  }

  @Post()
  async create(@Body() form: FormBody, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await submit(
      reply,
      async () => {
        const dto = await readDto(CreateSectionDto, { slug: textOf(form, 'slug'), ...sectionIn(form) });
        await this.sections.create(dto, page.viewer, this.clock.now());
        return after(PATH, 'added');
      },
      (refusal) => this.page(page, refusedForm(page, form, refusal), null),
    );
  }

  @Get(':slug')
  async show(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await sendPage(reply, await this.page(page, fresh(await this.sections.getBySlug(slug)), slug));
  }

  @Post(':slug')
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
        return after(PATH, 'saved');
      },
      async (refusal) => {
        const current = fresh(await this.sections.getBySlug(slug));
        return this.page(page, formAgain(page, form, refusal, current), slug);
      },
    );
  }

  private async page(page: WorkspacePage, form: FormState, edited: string | null): Promise<JSX.Element> {
    return sectionsPage(page, { sections: await this.sections.list(), form, edited });
  }
}

const fresh = ({ name, country, url, languages, version }: Section): FormState =>
  freshForm({ name, country: country ?? '', url: url ?? '', languages: [...languages] }, version);
