import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Public } from '../../common/permission.guard.js';
import { Guarded } from '../../common/rate-limit.guard.js';
import { Conflict, Invalid } from '../../domain/errors.js';
import { ProposePostDto } from '../../suggested-posts/proposal.dto.js';
import { ProposalsService } from '../../suggested-posts/proposals.service.js';
import { queryValue } from '../layout/reader.js';
import { type FormBody, textOf, textOrNull } from '../workspace/form.js';
import { readDto, sendPage } from '../workspace/submit.js';
import { ProposePage, type Proposed } from './propose.page.js';
import { SupporterPagesService } from './supporter-pages.service.js';

/** Where supporters propose posts in their own words: no account, no script, and nobody's name. */
@ApiExcludeController()
@Controller('c/:slug/propose')
@Public()
export class ProposeController {
  constructor(
    private readonly pages: SupporterPagesService,
    private readonly campaigns: CampaignsService,
    private readonly proposals: ProposalsService,
  ) {}

  @Get()
  show(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const isSent = queryValue(request, 'said') === 'thanks';
    return this.pages.send(request, reply, slug, (page) => ProposePage({ ...page, isSent }));
  }

  @Post()
  @Guarded()
  async propose(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const page = await this.pages.read(request, slug);
    const { context } = page;
    try {
      const dto = await readDto(ProposePostDto, {
        language: textOf(form, 'language'),
        text: textOf(form, 'text'),
        ministry: textOrNull(form, 'ministry'),
      });
      await this.proposals.propose(await this.campaigns.getPublicBySlug(slug), dto, context.now);
    } catch (error) {
      if (!(error instanceof Invalid || error instanceof Conflict)) throw error;
      const typed = typedOf(form);
      const refused = { ...typed, problem: problemOf(error, typed.text) };
      return sendPage(reply, ProposePage({ ...page, typed: refused }), error instanceof Invalid ? 422 : 409);
    }
    reply.header('cache-control', 'no-store');
    await reply.redirect(`${context.href(`/c/${slug}/propose`)}&said=thanks`, 303);
  }
}

const typedOf = (form: FormBody): Omit<Proposed, 'problem'> => ({
  text: textOf(form, 'text'),
  language: textOf(form, 'language'),
  ministry: textOf(form, 'ministry'),
});

const TEXT_PROBLEMS = ['empty', 'letters', 'too-long'] as const;

/** The sentence for what was wrong, and the field where it is; none for the state of the campaign. */
const problemOf = (error: Invalid | Conflict, text: string): Proposed['problem'] => {
  if (error instanceof Conflict) {
    return { field: null, key: error.code === 'queue-full' ? 'propose.full' : 'propose.closed' };
  }
  const [issue] = error.issues;
  if (issue?.field !== 'text') {
    return { field: issue?.field === 'ministry' ? 'ministry' : 'language', key: 'propose.choose' };
  }
  const code = text === '' ? 'empty' : TEXT_PROBLEMS.find((one) => one === error.code);
  return { field: 'text', key: code === undefined ? 'propose.unreadable' : `propose.${code}` };
};
