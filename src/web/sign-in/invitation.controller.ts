import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../common/clock.js';
import { ChecksFormToken } from '../workspace/form-token.guard.js';
import { Public } from '../../common/permission.guard.js';
import { Guarded } from '../../common/rate-limit.guard.js';
import { Conflict, Invalid, type Issue } from '../../domain/errors.js';
import { InvitationsService, type OpenInvitation } from '../../people/invitations.service.js';
import { AcceptInvitationDto } from '../../people/person.dto.js';
import { SignInService } from '../../people/sign-in.service.js';
import { type FormBody, textOf } from '../workspace/form.js';
import { readDto, sendPage } from '../workspace/submit.js';
import { CurrentDoor, type DoorAt } from './door.js';
import { enter } from './sign-in.controller.js';
import { invitationPage } from './sign-in.page.js';
import type { Words } from './words.js';

const FIELDS = ['name', 'email', 'password'] as const;

/** One sentence a field, in the reader's language; null for what the form cannot mend. */
const issuesOf = (t: Words, error: unknown): readonly Issue[] | null => {
  if (error instanceof Conflict && error.code === 'email-taken')
    return [{ field: 'email', message: t('error.emailTaken') }];
  if (!(error instanceof Invalid)) return null;
  const wrong = FIELDS.filter((field) => error.issues.some((issue) => issue.field === field));
  return wrong.map((field) => ({ field, message: t(`error.${field}`) }));
};

@ApiExcludeController()
@Controller(['invitation', 'set-up'])
@Public()
@ChecksFormToken()
export class InvitationPageController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly doors: SignInService,
    private readonly clock: Clock,
  ) {}

  @Get(':token')
  async ask(@Param('token') token: string, @CurrentDoor() door: DoorAt, @Res() reply: FastifyReply) {
    const now = this.clock.now();
    const view = { ...(await this.invitations.open(token, now)), name: '', email: '', issues: [] };
    await sendPage(reply, invitationPage(door(now), view));
  }

  @Post(':token')
  @Guarded()
  async accept(
    @Param('token') token: string,
    @Body() body: FormBody,
    @CurrentDoor() door: DoorAt,
    @Res() reply: FastifyReply,
  ) {
    const now = this.clock.now();
    const invitation = await this.invitations.open(token, now);
    const form = formIn(invitation, body);
    try {
      await this.invitations.accept(token, await readDto(AcceptInvitationDto, form), now);
    } catch (error) {
      const here = door(now);
      const issues = issuesOf(here.t, error);
      if (issues === null) throw error;
      return sendPage(reply, invitationPage(here, { ...invitation, ...form, issues }), 422);
    }
    await enter(reply, (await this.doors.signIn(form.email, form.password)) ?? [], '/workspace');
  }
}

/** Somebody who is here already keeps their name and address. */
const formIn = ({ person }: OpenInvitation, body: FormBody) => ({
  name: person?.name ?? textOf(body, 'name'),
  email: person?.email ?? textOf(body, 'email'),
  password: typeof body.password === 'string' ? body.password : '',
});
