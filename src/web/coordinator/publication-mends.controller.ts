import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { IdPipe } from '../../common/validation.js';
import { AccountsService, NO_HANDLE } from '../../ministries/accounts.service.js';
import { EditClaimDto } from '../../ministries/claim.dto.js';
import { ClaimsService } from '../../ministries/claims.service.js';
import { CheckAccountDto } from '../../ministries/ministry.dto.js';
import { ShowMinistryDto } from '../../schedule/show-ministry.dto.js';
import { ShownMinistriesService } from '../../schedule/shown-ministries.service.js';
import { EditSuggestedPostDto } from '../../suggested-posts/suggested-post.dto.js';
import { SuggestedPostsService } from '../../suggested-posts/suggested-posts.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textIfAny, textOf, versionOf } from '../workspace/form.js';
import { after, readDto, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { PublicationPages } from './publication-pages.service.js';

/** The buttons of the check list, each for one kind of reason; they lead back to the list. */
@Controller('workspace/campaigns/:slug/publication')
export class PublicationMendsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly accounts: AccountsService,
    private readonly claims: ClaimsService,
    private readonly posts: SuggestedPostsService,
    private readonly shown: ShownMinistriesService,
    private readonly pages: PublicationPages,
    private readonly clock: Clock,
  ) {}

  /** Somebody looked at the account just now, and it is active. */
  @Post('looks')
  @Permit('account.check')
  async look(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.mend(page, slug, reply, 'checked', async () => {
      const dto = await readDto(CheckAccountDto, { status: 'active' });
      const [ministry, network, handle] = accountIn(form);
      await this.accounts.check(ministry, network, handle, dto, page.viewer, this.now(), versionOf(form));
    });
  }

  /** The ministry has no account on the network. */
  @Post('absences')
  @Permit('ministry.edit')
  async markAbsent(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.mend(page, slug, reply, 'saved', async () => {
      const [ministry, network] = accountIn(form);
      await this.accounts.put(ministry, network, NO_HANDLE, {}, page.viewer, this.now());
    });
  }

  /** The source of a claim that had none. */
  @Post('sources')
  @Permit('claim.edit')
  async nameSource(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.mend(page, slug, reply, 'saved', async () => {
      const dto = await readDto(EditClaimDto, { source: textOf(form, 'source') });
      await this.claims.edit(textOf(form, 'claim'), dto, page.viewer, this.now(), null);
    });
  }

  /** Shows the ministry as it is now on the days that are not over. */
  @Post('ministries/:ministry')
  @Permit('plan.edit')
  async showMinistry(
    @Param('slug') slug: string,
    @Param('ministry') ministry: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await submit(
      reply,
      async () => {
        const { reason } = await readDto(ShowMinistryDto, { reason: textIfAny(form, 'reason') });
        await this.shown.refresh(slug, ministry, reason, page.viewer, this.now());
        return after(`/workspace/campaigns/${slug}/publication`, 'refreshed');
      },
      (refusal) => this.pages.page(page, slug, refusal, this.now(), ministry),
    );
  }

  /** Takes a network off a post that is too long for it. */
  @Post('posts/:id/networks')
  @Permit('suggested-post.write')
  async takeOffNetwork(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    await this.mend(page, slug, reply, 'saved', async () => {
      const campaign = await this.campaigns.getBySlug(slug);
      const post = await this.posts.get(campaign, id, page.viewer);
      const networks = post.networks.filter((network) => network !== textOf(form, 'network'));
      const dto = await readDto(EditSuggestedPostDto, { networks });
      const act = { campaign, id, viewer: page.viewer, now: this.now(), expectedVersion: post.version };
      await this.posts.edit(act, dto);
    });
  }

  private now(): Date {
    return this.clock.now();
  }

  private async mend(
    page: WorkspacePage,
    slug: string,
    reply: FastifyReply,
    done: string,
    change: () => Promise<void>,
  ): Promise<void> {
    await submit(
      reply,
      async () => {
        await change();
        return after(`/workspace/campaigns/${slug}/publication`, done);
      },
      (refusal) => this.pages.page(page, slug, refusal, this.now()),
    );
  }
}

const accountIn = (form: FormBody): [ministry: string, network: string, handle: string] => [
  textOf(form, 'ministry'),
  textOf(form, 'network'),
  textOf(form, 'handle'),
];
