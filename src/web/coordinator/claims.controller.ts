import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { CreateClaimDto, EditClaimDto } from '../../ministries/claim.dto.js';
import type { Claim } from '../../ministries/claim.entity.js';
import { ClaimsService } from '../../ministries/claims.service.js';
import { MinistriesService } from '../../ministries/ministries.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, numberOf, textOf, versionOf } from '../workspace/form.js';
import { formAgain, type FormState, freshForm, refusedForm } from '../workspace/form-state.js';
import { after, readDto, type Refusal, sendPage, submit } from '../workspace/submit.js';
import { type WorkspacePage, withQuery } from '../workspace/workspace-page.js';
import { claimFormPage, claimsPage } from './claims.page.js';
import { claimInput, claimValues } from './ministry-form.js';

@Controller('workspace/claims')
export class ClaimPagesController {
  constructor(
    private readonly claims: ClaimsService,
    private readonly ministries: MinistriesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('workspace.read')
  async list(@Query() query: FormBody, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const claims = await this.claims.list();
    const ministries = await this.ministries.byIds(claims.flatMap(({ ministryId }) => ministryId ?? []));
    const lines = claims.map((claim) => ({
      ...claim,
      ministry: ministries.get(claim.ministryId ?? '') ?? null,
    }));
    await sendPage(reply, claimsPage(page, lines, numberOf(query, 'returned')));
  }

  @Get('new')
  @Permit('claim.edit')
  async blank(@Query() query: FormBody, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const form = freshForm({ ministry: textOf(query, 'ministry') });
    await sendPage(reply, await this.page(page, null, form));
  }

  @Post()
  @Permit('claim.edit')
  async create(@Body() form: FormBody, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await submit(
      reply,
      async () => {
        const dto = await readDto(CreateClaimDto, { slug: textOf(form, 'slug'), ...claimInput(form) });
        await this.claims.create(dto, page.viewer, this.clock.now());
        return after('/workspace/claims', 'added');
      },
      (refusal) => this.page(page, null, refusedForm(page, form, refusal)),
    );
  }

  @Get(':slug')
  @Permit('claim.edit')
  async show(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const claim = await this.claims.getBySlug(slug);
    await sendPage(reply, await this.page(page, claim, await this.fresh(claim)));
  }

  @Post(':slug')
  @Permit('claim.edit')
  async edit(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const claim = await this.claims.getBySlug(slug);
    await submit(
      reply,
      async () => {
        const dto = await readDto(EditClaimDto, claimInput(form, claim));
        const now = this.clock.now();
        const { returnedPosts } = await this.claims.edit(slug, dto, page.viewer, now, versionOf(form));
        return withQuery('/workspace/claims', { done: 'saved', returned: String(returnedPosts || '') });
      },
      (refusal) => this.again(page, claim, form, refusal),
    );
  }

  private async again(page: WorkspacePage, claim: Claim, form: FormBody, refusal: Refusal) {
    const current = await this.fresh(await this.claims.getBySlug(claim.slug));
    const state = formAgain(page, form, refusal, current);
    return this.page(page, claim, state);
  }

  private async fresh(claim: Claim): Promise<FormState> {
    const ministries = await this.ministries.byIds(claim.ministryId === null ? [] : [claim.ministryId]);
    return freshForm(claimValues(claim, ministries.get(claim.ministryId ?? '')?.slug ?? null), claim.version);
  }

  private async page(page: WorkspacePage, claim: Claim | null, form: FormState): Promise<JSX.Element> {
    const [ministries, quotingPosts] = await Promise.all([
      this.ministries.list(),
      claim === null ? 0 : this.claims.countQuotingPosts(claim),
    ]);
    return claimFormPage(page, { form, slug: claim?.slug ?? null, ministries, quotingPosts });
  }
}
