import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../common/clock.js';
import { Public } from '../../common/permission.guard.js';
import { LANGUAGE_COOKIE } from '../layout/negotiate.js';
import { pageContext } from '../layout/page-context.js';
import { languageOf } from '../layout/reader.js';
import { ForgottenPage } from './forgotten.page.js';
import { OwnDealCookie } from './own-deal-cookie.js';

/** Empties the reader's side: we ourselves hold nothing that is theirs. */
@ApiExcludeController()
@Controller()
@Public()
export class ForgetController {
  constructor(
    private readonly deals: OwnDealCookie,
    private readonly clock: Clock,
  ) {}

  @Post('forget')
  async forget(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    this.deals.forget(reply);
    reply.clearCookie(LANGUAGE_COOKIE, { path: '/' }).header('cache-control', 'no-store');
    await reply.redirect(`/forgotten?lang=${languageOf(request)}`, 303);
  }

  @Get('forgotten')
  async forgotten(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const context = pageContext(languageOf(request), this.clock.now());
    reply.header('cache-control', 'no-store').type('text/html; charset=utf-8');
    await reply.send(ForgottenPage({ context }));
  }
}
