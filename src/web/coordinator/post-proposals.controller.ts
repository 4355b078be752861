import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { Guarded } from '../../common/rate-limit.guard.js';
import { IdPipe } from '../../common/validation.js';
import { Conflict, Unavailable } from '../../domain/errors.js';
import { MinistriesService } from '../../ministries/ministries.service.js';
import { AssistantService } from '../../suggested-posts/assistant.service.js';
import { WantedDraftsDto } from '../../suggested-posts/assistant.dto.js';
import { ListProposalsDto } from '../../suggested-posts/proposal.dto.js';
import { ProposalsService } from '../../suggested-posts/proposals.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textIfAny, textOf, textOrNull } from '../workspace/form.js';
import { errorsOf, type FormState, freshForm } from '../workspace/form-state.js';
import { after, readDto, sendPage, submit } from '../workspace/submit.js';
import { withQuery, type WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { postProposalsPage } from './post-proposals.page.js';

@Controller('workspace/campaigns/:slug/proposals')
export class PostProposalPagesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly proposals: ProposalsService,
    private readonly ministries: MinistriesService,
    private readonly assistant: AssistantService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('suggested-post.read')
  async list(
    @Param('slug') slug: string,
    @Query() query: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    await sendPage(reply, await this.page(page, campaign, query));
  }

  @Post('drafts')
  @Guarded()
  @Permit('suggested-post.write')
  async suggest(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    await submit(
      reply,
      async () => {
        const wanted = { language: textOf(form, 'language'), ministry: textOrNull(form, 'ministry') };
        const dto = await readDto(WantedDraftsDto, wanted);
        await this.assistant.suggest(campaign, dto, page.viewer, this.clock.now()).catch(asConflict);
        return after(`/workspace/campaigns/${slug}/proposals`, 'drafted');
      },
      (refusal) => this.page(page, campaign, {}, { ...freshForm({}), errors: errorsOf(page, refusal) }),
    );
  }

  @Post(':id/adoption')
  @Permit('suggested-post.write')
  async adopt(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const act = { campaign, id, viewer: page.viewer, now: this.clock.now() };
    const { suggestedPostId } = await this.proposals.adopt(act);
    const path = `/workspace/campaigns/${slug}`;
    // The draft may have been removed since somebody else adopted it.
    const draft = suggestedPostId === null ? `${path}/posts` : `${path}/posts/${suggestedPostId}`;
    await reply.redirect(after(draft, 'adopted'), 303);
  }

  @Post(':id/dismissal')
  @Permit('suggested-post.write')
  async dismiss(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    await submit(
      reply,
      async () => {
        await this.proposals.dismiss({ campaign, id, viewer: page.viewer, now: this.clock.now() });
        const list = `/workspace/campaigns/${slug}/proposals`;
        return withQuery(list, { language: textIfAny(form, 'language'), done: 'dismissed' });
      },
      (refusal) => this.page(page, campaign, {}, { ...freshForm({}), errors: errorsOf(page, refusal) }),
    );
  }

  private async page(
    page: WorkspacePage,
    campaign: Campaign,
    query: FormBody,
    problem: FormState | null = null,
  ): Promise<JSX.Element> {
    const filter = {
      language: textIfAny(query, 'language'),
      status: textIfAny(query, 'status') ?? 'waiting',
    };
    const dto = await readDto(ListProposalsDto, { ...filter, cursor: textIfAny(query, 'cursor') });
    const [{ items, nextCursor }, ministries] = await Promise.all([
      this.proposals.list(campaign, dto, page.viewer),
      this.ministries.list(),
    ]);
    return postProposalsPage(page, {
      campaign: campaignHere(campaign),
      proposals: items.map((item) => ({
        ...item,
        ministry: ministries.find(({ slug }) => slug === item.ministry) ?? null,
      })),
      filter,
      next: nextCursor,
      retentionDays: campaign.retentionDays,
      canSuggest: this.assistant.isThere,
      ministries,
      problem,
    });
  }
}

/** An assistant that is away is no fault of the site's: the page says so and goes on. */
const asConflict = (error: unknown): never => {
  if (error instanceof Unavailable) throw new Conflict('assistant-away', error.message);
  throw error;
};
