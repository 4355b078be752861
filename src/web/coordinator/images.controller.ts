import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { IdPipe } from '../../common/validation.js';
import { isOwn } from '../../suggested-posts/image-words.js';
import { AddPostImageDto, EditPostImageDto } from '../../suggested-posts/post-image.dto.js';
import type { PostImageView } from '../../suggested-posts/post-image-view.js';
import { type ImageAct, PostImagesService } from '../../suggested-posts/post-images.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textIfAny, versionOf } from '../workspace/form.js';
import { formAgain, type FormState, freshForm, refusedForm } from '../workspace/form-state.js';
import { after, readDto, type Refusal, sendPage, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { altsIn, imageErrors, imageValues, newImageInput } from './image-form.js';
import { imagePage } from './image.page.js';
import { imagesPage } from './images.page.js';

@Controller('workspace/campaigns/:slug/images')
export class ImagePagesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly images: PostImagesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('suggested-post.read')
  async list(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const campaign = await this.campaigns.getBySlug(slug);
    const images = await this.images.listAll(campaign, page.viewer);
    await sendPage(reply, imagesPage(page, { campaign: campaignHere(campaign), images }));
  }

  @Get('new')
  @Permit('suggested-post.write')
  async blank(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    await sendPage(reply, await this.page(page, slug, null, freshForm({})));
  }

  @Post()
  @Permit('suggested-post.write')
  async add(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    await submit(
      reply,
      async () => {
        const dto = await readDto(AddPostImageDto, newImageInput(page, form));
        await this.images.add(campaign, dto, page.viewer, this.clock.now());
        return after(`/workspace/campaigns/${slug}/images`, 'added');
      },
      (refusal) => this.page(page, slug, null, refusedWith(page, refusedForm(page, form, refusal), refusal)),
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
    const image = await this.images.get(await this.campaigns.getBySlug(slug), id, page.viewer);
    await sendPage(reply, await this.page(page, slug, image, freshForm(imageValues(image), image.version)));
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
    const act = await this.act(slug, id, page, form);
    const image = await this.images.get(act.campaign, id, page.viewer);
    await submit(
      reply,
      async () => {
        const typed = { name: textIfAny(form, 'name'), alts: altsIn(page, form, image.alts) };
        await this.images.edit(act, await readDto(EditPostImageDto, typed));
        return after(`/workspace/campaigns/${slug}/images`, 'saved');
      },
      (refusal) => {
        const current = freshForm(imageValues(image), image.version);
        const again = formAgain(page, form, refusal, current);
        return this.page(page, slug, image, refusedWith(page, again, refusal));
      },
    );
  }

  @Post(':id/removal')
  @Permit('suggested-post.write')
  async remove(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const act = await this.act(slug, id, page, form);
    await submit(
      reply,
      async () => {
        await this.images.remove(act);
        return after(`/workspace/campaigns/${slug}/images`, 'removed');
      },
      async (refusal) => {
        const image = await this.images.get(act.campaign, id, page.viewer);
        const current = freshForm(imageValues(image), image.version);
        return this.page(page, slug, image, refusedWith(page, current, refusal));
      },
    );
  }

  private async act(slug: string, id: string, page: WorkspacePage, form: FormBody): Promise<ImageAct> {
    const campaign = await this.campaigns.getBySlug(slug);
    return { campaign, id, viewer: page.viewer, now: this.clock.now(), expectedVersion: versionOf(form) };
  }

  private async page(
    page: WorkspacePage,
    slug: string,
    image: PostImageView | null,
    form: FormState,
  ): Promise<JSX.Element> {
    const campaign = campaignHere(await this.campaigns.getBySlug(slug));
    return imagePage(page, { campaign, image, isOwn: isOwn(page.viewer, image ?? page.viewer), form });
  }
}

/** The refused form, each error at the field that it is about. */
const refusedWith = (page: WorkspacePage, form: FormState, refusal: Refusal): FormState =>
  form.changes.length > 0 ? form : { ...form, errors: imageErrors(page, refusal) };
