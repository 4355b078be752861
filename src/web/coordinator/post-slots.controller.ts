import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { PostTextService } from '../../suggested-posts/post-text.service.js';
import { PostSlotsQuery } from '../../suggested-posts/suggested-post.dto.js';

/** What the slots of a post stand for, for the page on which it is written: its text stays there until it is saved. */
@ApiExcludeController()
@Controller('workspace/campaigns/:slug/post-slots')
export class PostSlotsController {
  constructor(
    private readonly texts: PostTextService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('suggested-post.read')
  @Header('cache-control', 'no-store')
  slots(@Param('slug') slug: string, @Query() { language, target }: PostSlotsQuery) {
    return this.texts.slots({ language, target, campaign: slug }, this.clock.now());
  }
}
