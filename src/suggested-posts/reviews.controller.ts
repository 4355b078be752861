import { Controller, Get, Query } from '@nestjs/common';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { ListReviewsDto } from './reviews.dto.js';
import { ReviewsService } from './reviews.service.js';

@Controller('api/v1/reviews')
export class ReviewsController {
  constructor(private readonly reviews: ReviewsService) {}

  /** The posts that wait for the viewer, in all campaigns: to approve, returned to them, behind their original. */
  @Get()
  @Permit('suggested-post.read')
  list(@Query() filter: ListReviewsDto, @CurrentViewer() viewer: Viewer) {
    return this.reviews.list(filter, viewer);
  }
}
