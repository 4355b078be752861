import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../common/clock.js';
import { ChecksFormToken } from '../workspace/form-token.guard.js';
import { CurrentViewer, Public } from '../../common/permission.guard.js';
import { Guarded } from '../../common/rate-limit.guard.js';
import type { Viewer } from '../../domain/viewer.js';
import { SignInService } from '../../people/sign-in.service.js';
import { type FormBody, textOf } from '../workspace/form.js';
import { sendPage } from '../workspace/submit.js';
import { CurrentDoor, type DoorAt, pathInside } from './door.js';
import { signInPage, signOutPage } from './sign-in.page.js';

@ApiExcludeController()
@Controller()
@Public()
@ChecksFormToken()
export class SignInController {
  constructor(
    private readonly doors: SignInService,
    private readonly clock: Clock,
  ) {}

  @Get('sign-in')
  async ask(@Query() query: FormBody, @CurrentDoor() door: DoorAt, @Res() reply: FastifyReply) {
    const form = { email: '', next: pathInside(query.next), issues: [] };
    await sendPage(reply, signInPage(door(this.clock.now()), form));
  }

  @Post('sign-in')
  @Guarded()
  async signIn(@Body() body: FormBody, @CurrentDoor() door: DoorAt, @Res() reply: FastifyReply) {
    const email = textOf(body, 'email');
    const password = typeof body.password === 'string' ? body.password : '';
    const cookies = await this.doors.signIn(email, password);
    const next = pathInside(body.next);
    if (cookies) return void (await enter(reply, cookies, next));
    const { t, ...rest } = door(this.clock.now());
    const issues = [{ field: 'email', message: t('signIn.wrong') }];
    await sendPage(reply, signInPage({ t, ...rest }, { email, next, issues }), 401);
  }

  @Get('sign-out')
  async askToLeave(
    @CurrentViewer() viewer: Viewer | null,
    @CurrentDoor() door: DoorAt,
    @Res() reply: FastifyReply,
  ) {
    await sendPage(reply, signOutPage(door(this.clock.now()), viewer?.name ?? null));
  }

  @Post('sign-out')
  async signOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await enter(reply, await this.doors.signOut(request.headers.cookie ?? ''), '/sign-in');
  }
}

/** Sets what the auth library wants to be kept, and leads on. */
export const enter = async (reply: FastifyReply, cookies: readonly string[], path: string): Promise<void> => {
  for (const cookie of cookies) reply.header('set-cookie', cookie);
  await reply.header('cache-control', 'no-store').redirect(path, 303);
};
