import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Clock } from '../common/clock.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import { Guarded } from '../common/rate-limit.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { WantedDraftsDto } from './assistant.dto.js';
import { AssistantService } from './assistant.service.js';

@Controller('api/v1/campaigns/:slug/proposals/drafts')
export class AssistantController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly assistant: AssistantService,
    private readonly clock: Clock,
  ) {}

  /** Asks the assistant for drafts, which wait among the proposals, marked as machine-made. */
  @Post()
  @HttpCode(200)
  @Guarded()
  @Permit('suggested-post.write')
  async suggest(@Param('slug') slug: string, @Body() dto: WantedDraftsDto, @CurrentViewer() viewer: Viewer) {
    const campaign = await this.campaigns.getBySlug(slug);
    return { items: await this.assistant.suggest(campaign, dto, viewer, this.clock.now()) };
  }
}
