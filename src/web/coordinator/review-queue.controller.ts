import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Permit } from '../../common/permission.guard.js';
import { PeopleService } from '../../people/people.service.js';
import { ListReviewsDto } from '../../suggested-posts/reviews.dto.js';
import { type Review, ReviewsService } from '../../suggested-posts/reviews.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textIfAny } from '../workspace/form.js';
import { readDto, sendPage } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { type ReviewLine, reviewQueuePage } from './review-queue.page.js';

@Controller('workspace/review')
export class ReviewQueueController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly campaigns: CampaignsService,
    private readonly people: PeopleService,
  ) {}

  @Get()
  @Permit('suggested-post.read')
  async queue(@Query() query: FormBody, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const asked = { language: textIfAny(query, 'language'), cursor: textIfAny(query, 'cursor') };
    const dto = await readDto(ListReviewsDto, asked);
    const { items, counts, nextCursor } = await this.reviews.list(dto, page.viewer);
    const view = { counts, language: dto.language ?? null, next: nextCursor };
    await sendPage(reply, reviewQueuePage(page, { ...view, lines: await this.lines(items) }));
  }

  private async lines(reviews: readonly Review[]): Promise<ReviewLine[]> {
    const campaigns = new Map((await this.campaigns.listAll()).map((campaign) => [campaign.slug, campaign]));
    const names = await this.people.namesByIds(reviews.map(({ post }) => post.authorId));
    return reviews.flatMap(({ reason, campaign: slug, originalChanged, post }) => {
      const campaign = campaigns.get(slug);
      const authorName = names.get(post.authorId) ?? '';
      return campaign ? [{ ...post, reason, originalChanged, authorName, campaign }] : [];
    });
  }
}
