import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { IdPipe } from '../../common/validation.js';
import { Conflict } from '../../domain/errors.js';
import { MinistriesService } from '../../ministries/ministries.service.js';
import { PostImagesService } from '../../suggested-posts/post-images.service.js';
import { CreateSuggestedPostDto, EditSuggestedPostDto } from '../../suggested-posts/suggested-post.dto.js';
import { SuggestedPostsService } from '../../suggested-posts/suggested-posts.service.js';
import { ListTranslationsDto, TranslatedWordingDto } from '../../suggested-posts/translations.dto.js';
import { type TranslationPair, TranslationsService } from '../../suggested-posts/translations.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, numberOf, textIfAny, textOf, versionOf } from '../workspace/form.js';
import { formAgain, type FormState, freshForm } from '../workspace/form-state.js';
import { after, readDto, sendPage, submit } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { translationPage, type TranslationView } from './translation.page.js';
import { changedSince, isLeftBehind, missingSlots } from './translation-view.js';
import { translationsPage } from './translations.page.js';

@Controller('workspace/campaigns/:slug/translations')
export class TranslationPagesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly translations: TranslationsService,
    private readonly posts: SuggestedPostsService,
    private readonly images: PostImagesService,
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
    const from = textIfAny(query, 'from') ?? campaign.languages[0] ?? 'en';
    const languages = page.viewer.languages ?? campaign.languages;
    const into = languages.find((one) => one !== from);
    const state = textIfAny(query, 'state');
    const asked = {
      ...{ language: textIfAny(query, 'language') ?? into ?? from, from, state },
      cursor: textIfAny(query, 'cursor'),
    };
    const dto = await readDto(ListTranslationsDto, asked);
    const { items, nextCursor } = await this.translations.list(campaign, dto, page.viewer);
    const view = {
      campaign: campaignHere(campaign),
      pairs: items,
      counts: await this.translations.count(campaign, from, languages, page.viewer),
      languages: into === undefined ? [] : languages,
      from: campaign.languages,
      filter: { language: dto.language, from, state: state ?? '' },
      next: nextCursor,
    };
    await sendPage(reply, translationsPage(page, view));
  }

  @Get(':id/:language')
  @Permit('suggested-post.write')
  async show(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Param('language') language: string,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    await sendPage(reply, translationPage(page, await this.view(campaign, id, language, page)));
  }

  @Post(':id/:language')
  @Permit('suggested-post.write')
  async save(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Param('language') language: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const { pair, changed } = await this.view(campaign, id, language, page);
    await submit(
      reply,
      () =>
        textOf(form, 'do') === 'confirm' && pair.translation
          ? this.confirm(campaign, pair.translation.id, form, page)
          : this.write(campaign, pair, changed, language, form, page),
      async (refusal) => {
        const view = await this.view(campaign, id, language, page);
        return translationPage(page, { ...view, form: formAgain(page, form, refusal, view.form) });
      },
    );
  }

  private async confirm(campaign: Campaign, id: string, form: FormBody, page: WorkspacePage) {
    const { wording } = await readDto(TranslatedWordingDto, { wording: numberOf(form, 'wording') });
    await this.translations.confirm(this.act(campaign, id, form, page), wording);
    return after(`/workspace/campaigns/${campaign.slug}/posts/${id}`, 'confirmed');
  }

  private async write(
    campaign: Campaign,
    { original, translation }: TranslationPair,
    changed: TranslationView['changed'],
    language: string,
    form: FormBody,
    page: WorkspacePage,
  ) {
    const text = textOf(form, 'text');
    const path = (id: string) => after(`/workspace/campaigns/${campaign.slug}/posts/${id}`, 'translated');
    if (translation && versionOf(form) === null) {
      throw new Conflict('stale', 'Somebody translated this meanwhile: look at their translation.');
    }
    if (translation) {
      const moved = isLeftBehind(translation, changed) ? { target: original.target } : {};
      const dto = await readDto(EditSuggestedPostDto, { text, ...moved });
      const { wording } = await readDto(TranslatedWordingDto, { wording: numberOf(form, 'wording') });
      // Not of a wording that came while they wrote: that one they have not seen.
      const said = Math.min(wording, original.wording);
      return path((await this.posts.edit(this.act(campaign, translation.id, form, page), dto, said)).id);
    }
    const { networks, target, id: translationOf } = original;
    const translatedWording = numberOf(form, 'wording');
    const asked = { text, language, networks, target, translationOf, translatedWording };
    const dto = await readDto(CreateSuggestedPostDto, asked);
    return path((await this.posts.create(campaign, dto, page.viewer, this.clock.now())).id);
  }

  private act(campaign: Campaign, id: string, form: FormBody, page: WorkspacePage) {
    const now = this.clock.now();
    return { campaign, id, viewer: page.viewer, now, expectedVersion: versionOf(form) };
  }

  private async view(
    campaign: Campaign,
    id: string,
    language: string,
    page: WorkspacePage,
  ): Promise<TranslationView> {
    const pair = await this.translations.pair(campaign, id, language, page.viewer);
    const { original, translation } = pair;
    const form: FormState = freshForm({ text: translation?.text ?? '' }, translation?.version ?? null);
    const wording = translation?.translatedWording ?? original.wording;
    const before = wording < original.wording ? await this.translations.wordingOf(id, wording) : null;
    return {
      ...{ campaign: campaignHere(campaign), pair, language, form },
      image: original.image === null ? null : await this.images.get(campaign, original.image, page.viewer),
      changed: changedSince(original, before),
      ministries: await this.ministries.list(),
      missingSlots: translation ? missingSlots(original.text, translation.text) : [],
    };
  }
}
