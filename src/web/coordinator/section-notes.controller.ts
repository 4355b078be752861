import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { PutSectionNoteDto } from '../../campaigns/section-note.dto.js';
import { SectionNotesService } from '../../campaigns/section-notes.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { SectionsService } from '../../sections/sections.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, versionOf } from '../workspace/form.js';
import { formAgain, type FormState } from '../workspace/form-state.js';
import { after, readDto, sendPage, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { blankNote, noteForm, noteIn, noteLanguages } from './section-form.js';
import { sectionNotePage, type SectionNotePageView } from './section-note.page.js';

/** A form that was made before there was a note expects that there is still none. */
const NO_NOTE_YET = 0;

@Controller('workspace/sections/:slug/notes/:campaign')
@Permit('section-note.write')
export class SectionNotePagesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly sections: SectionsService,
    private readonly notes: SectionNotesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @Param('slug') slug: string,
    @Param('campaign') campaign: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await sendPage(reply, sectionNotePage(page, await this.view(page, slug, campaign)));
  }

  @Post()
  async put(
    @Param('slug') slug: string,
    @Param('campaign') campaign: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await submit(
      reply,
      async () => {
        const dto = await readDto(PutSectionNoteDto, noteIn(form));
        const version = versionOf(form) ?? NO_NOTE_YET;
        await this.notes.put(campaign, slug, dto, page.viewer, this.clock.now(), version);
        return after(`/workspace/sections/${slug}`, 'saved');
      },
      async (refusal) => {
        const view = await this.view(page, slug, campaign);
        const was = JSON.stringify(blankNote(view.languages));
        const again: FormState = formAgain(page, { was, ...form }, refusal, view.form);
        return sectionNotePage(page, { ...view, form: again });
      },
    );
  }

  private async view(page: WorkspacePage, slug: string, campaignSlug: string): Promise<SectionNotePageView> {
    const note = await this.notes.get(campaignSlug, slug, page.viewer);
    const [campaign, section] = await Promise.all([
      this.campaigns.getBySlug(campaignSlug),
      this.sections.getOwn(slug, page.viewer),
    ]);
    const languages = noteLanguages(section.languages, campaign.languages, note.texts);
    return { campaign: campaignHere(campaign), section, languages, form: noteForm(note, languages) };
  }
}
