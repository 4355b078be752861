import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { Permit } from '../common/permission.guard.js';
import { PostTextService } from './post-text.service.js';
import { PreviewSuggestedPostDto } from './suggested-post.dto.js';

@Controller('api/v1/suggested-posts/preview')
export class PreviewController {
  constructor(
    private readonly texts: PostTextService,
    private readonly clock: Clock,
  ) {}

  /** Fills in one variant of a text and measures it by the rule of the network; nothing is stored. */
  @Post()
  @HttpCode(200)
  @Permit('suggested-post.read')
  preview(@Body() dto: PreviewSuggestedPostDto) {
    return this.texts.preview(dto, this.clock.now());
  }
}
