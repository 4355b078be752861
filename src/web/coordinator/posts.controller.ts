import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { IdPipe } from '../../common/validation.js';
import { Invalid } from '../../domain/errors.js';
import { MinistriesService } from '../../ministries/ministries.service.js';
import {
  CreateSuggestedPostDto,
  EditSuggestedPostDto,
  ListSuggestedPostsDto,
} from '../../suggested-posts/suggested-post.dto.js';
import { SuggestedPostsService } from '../../suggested-posts/suggested-posts.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textIfAny, textOf, versionOf } from '../workspace/form.js';
import { errorsOf, formAgain, freshForm, refusedForm, valuesOf } from '../workspace/form-state.js';
import { after, readDto, sendPage, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { newPostInput, newPostValues, postInput } from './post-form-values.js';
import { PostPages } from './post-pages.service.js';
import { PostPreviews } from './post-previews.service.js';
import { postPage, type PostPageView } from './post.page.js';
import { postsPage } from './posts.page.js';

@Controller('workspace/campaigns/:slug/posts')
export class PostPagesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly posts: SuggestedPostsService,
    private readonly pages: PostPages,
    private readonly previews: PostPreviews,
    private readonly ministries: MinistriesService,
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
    const [language, status, ministry] = ['language', 'status', 'ministry'].map((name) =>
      textIfAny(query, name),
    );
    const asked = { language, status, target: ministry, cursor: textIfAny(query, 'cursor') };
    const dto = await readDto(ListSuggestedPostsDto, asked);
    const { items, nextCursor } = await this.posts.list(campaign, dto, page.viewer);
    const view = {
      campaign: campaignHere(campaign),
      posts: await this.pages.lines(campaign, items, this.clock.now()),
      filter: { language, status, ministry },
      ministries: await this.ministries.list(),
      next: nextCursor,
    };
    await sendPage(reply, postsPage(page, view));
  }

  @Get('new')
  @Permit('suggested-post.write')
  async blank(
    @Param('slug') slug: string,
    @Query() query: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const language = textIfAny(query, 'language') ?? page.viewer.languages?.[0] ?? campaign.languages[0];
    const values = {
      ...newPostValues(language ?? 'en', textOf(query, 'ministry')),
      response: textOf(query, 'response'),
    };
    await sendPage(reply, postPage(page, await this.pages.blank(campaign, freshForm(values), page.viewer)));
  }

  @Post()
  @Permit('suggested-post.write')
  async create(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    if (textOf(form, 'do') === 'preview') {
      const view = await this.pages.blank(campaign, freshForm(valuesOf(form)), page.viewer);
      return this.preview(reply, page, slug, form, view);
    }
    await submit(
      reply,
      async () => {
        const dto = await readDto(CreateSuggestedPostDto, newPostInput(form));
        const { id } = await this.posts.create(campaign, dto, page.viewer, this.clock.now());
        return after(`/workspace/campaigns/${slug}/posts/${id}`, 'created');
      },
      async (refusal) =>
        postPage(page, await this.pages.blank(campaign, refusedForm(page, form, refusal), page.viewer)),
    );
  }

  @Get(':id')
  @Permit('suggested-post.read')
  async show(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const view = await this.pages.view(campaign, id, page.viewer, this.clock.now());
    const preview = view.post && (await this.previewOf(slug, view.post));
    await sendPage(reply, postPage(page, { ...view, preview }));
  }

  @Post(':id')
  @Permit('suggested-post.write')
  async edit(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const view = await this.pages.view(campaign, id, page.viewer, this.clock.now());
    if (textOf(form, 'do') === 'preview') {
      const typed = { ...view.form, values: valuesOf(form), version: versionOf(form) };
      return this.preview(reply, page, slug, form, { ...view, form: typed });
    }
    await submit(
      reply,
      async () => {
        const dto = await readDto(EditSuggestedPostDto, postInput(form));
        const now = this.clock.now();
        const act = { campaign, id, viewer: page.viewer, now, expectedVersion: versionOf(form) };
        await this.posts.edit(act, dto);
        return after(`/workspace/campaigns/${slug}/posts/${id}`, 'saved');
      },
      (refusal) => postPage(page, { ...view, form: formAgain(page, form, refusal, view.form) }),
    );
  }

  private async preview(
    reply: FastifyReply,
    page: WorkspacePage,
    slug: string,
    form: FormBody,
    view: PostPageView,
  ): Promise<void> {
    try {
      const dto = await readDto(CreateSuggestedPostDto, postInput(form));
      const campaign = await this.campaigns.getBySlug(slug);
      const preview = await this.previews.preview(
        campaign,
        { ...dto, target: dto.target ?? null },
        this.clock.now(),
      );
      await sendPage(reply, postPage(page, { ...view, preview }));
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const refused = { ...view.form, errors: errorsOf(page, error) };
      await sendPage(reply, postPage(page, { ...view, form: refused }), 422);
    }
  }

  /** A saved post whose claim was taken away meanwhile has no preview; its page shows all the rest. */
  private async previewOf(slug: string, post: NonNullable<PostPageView['post']>) {
    const target = post.ministry?.slug ?? null;
    try {
      return await this.previews.preview(
        await this.campaigns.getBySlug(slug),
        { ...post, target },
        this.clock.now(),
      );
    } catch (error) {
      if (error instanceof Invalid) return null;
      throw error;
    }
  }
}
