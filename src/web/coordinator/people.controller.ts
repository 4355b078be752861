import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { IdPipe } from '../../common/validation.js';
import { CreateInvitationDto } from '../../people/invitation.dto.js';
import { type InvitationLink, InvitationsService } from '../../people/invitations.service.js';
import { PeopleService } from '../../people/people.service.js';
import { EditPersonDto } from '../../people/person.dto.js';
import type { PersonView } from '../../people/person-view.js';
import { SectionsService } from '../../sections/sections.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import {
  type FormBody,
  isTicked,
  listOf,
  textIfAny,
  textOf,
  textOrNull,
  versionOf,
} from '../workspace/form.js';
import { formAgain, type FormState, freshForm, refusedForm } from '../workspace/form-state.js';
import { after, readDto, type Refusal, reveal, sendPage, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { peoplePage } from './people.page.js';
import { personPage } from './person.page.js';

const NEW = freshForm({ role: 'coordinator' });

/** No language ticked is all of them. */
const languagesIn = (form: FormBody): string[] | null => {
  const languages = listOf(form, 'languages');
  return languages.length === 0 ? null : languages;
};

const placeIn = (form: FormBody) => ({
  role: textOf(form, 'role'),
  section: textOrNull(form, 'section'),
  languages: languagesIn(form),
});

@Controller('workspace/people')
@Permit('person.manage')
export class PeoplePagesController {
  constructor(
    private readonly people: PeopleService,
    private readonly invitations: InvitationsService,
    private readonly sections: SectionsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Query() query: FormBody, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await sendPage(reply, await this.page(page, NEW, null, textIfAny(query, 'cursor')));
  }

  /** The link is in the answer to the form, and nowhere else. */
  @Post()
  async invite(@Body() form: FormBody, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await this.show(reply, page, form, async () => {
      const dto = await readDto(CreateInvitationDto, placeIn(form));
      return this.invitations.create(dto, page.viewer, this.clock.now());
    });
  }

  @Get(':id')
  async person(
    @Param('id', IdPipe) id: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const person = await this.people.get(id);
    await sendPage(
      reply,
      personPage(page, { person, sections: await this.sections.list(), form: fresh(person) }),
    );
  }

  @Post(':id')
  async edit(
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await submit(
      reply,
      async () => {
        const own = { name: textOf(form, 'name'), email: textOf(form, 'email') };
        const plain = { ...own, ...placeIn(form), disabled: isTicked(form, 'disabled') };
        const dto = await readDto(EditPersonDto, plain);
        await this.people.edit(id, dto, page.viewer, this.clock.now(), versionOf(form));
        return after('/workspace/people', 'saved');
      },
      (refusal) => this.again(page, id, form, refusal),
    );
  }

  @Post(':id/invitations')
  async newPassword(
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.show(reply, page, form, () => this.invitations.createFor(id, page.viewer, this.clock.now()));
  }

  private show(
    reply: FastifyReply,
    page: WorkspacePage,
    form: FormBody,
    make: () => Promise<InvitationLink>,
  ): Promise<void> {
    return reveal(
      reply,
      make,
      (link) => this.page(page, NEW, link),
      (refusal) => this.page(page, refusedForm(page, form, refusal), null),
    );
  }

  private async again(page: WorkspacePage, id: string, form: FormBody, refusal: Refusal) {
    const person = await this.people.get(id);
    const state = formAgain(page, form, refusal, fresh(person));
    return personPage(page, { person, sections: await this.sections.list(), form: state });
  }

  private async page(
    page: WorkspacePage,
    form: FormState,
    invitation: InvitationLink | null,
    cursor?: string,
  ): Promise<JSX.Element> {
    const { items, nextCursor } = await this.people.list({ cursor, limit: 100 });
    const sections = await this.sections.list();
    return peoplePage(page, { people: items, sections, form, invitation, next: nextCursor });
  }
}

const fresh = (person: PersonView): FormState =>
  freshForm(
    {
      name: person.name,
      email: person.email,
      role: person.role,
      section: person.section ?? '',
      languages: [...(person.languages ?? [])],
      disabled: person.disabledAt === null ? '' : 'yes',
    },
    person.version,
  );
