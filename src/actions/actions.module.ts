import { Module } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { ScheduleModule } from '../schedule/schedule.module.js';
import { SectionsModule } from '../sections/sections.module.js';
import { SuggestedPostsModule } from '../suggested-posts/suggested-posts.module.js';
import { ActDatabase } from './act-database.js';
import { ActMemory } from './act-memory.js';
import { ActionTokens } from './action-tokens.js';
import { ActionsController } from './actions.controller.js';
import { ActionsService } from './actions.service.js';
import { CoverageController } from './coverage.controller.js';
import { CoverageService } from './coverage.service.js';
import { CountsQueries } from './counts.queries.js';
import { CountsService } from './counts.service.js';
import { DealWriter } from './deal-writer.js';
import { DealsService } from './deals.service.js';
import { DealtActions } from './dealt-actions.js';
import { DealtTextService } from './dealt-text.service.js';
import { EraseActionsJob } from './erase-actions.job.js';
import { EraseLinksJob } from './erase-links.job.js';
import { GoController } from './go.controller.js';
import { HeldPosts } from './held-posts.js';
import { LinkSeals } from './link-seals.js';
import { Replies } from './replies.service.js';
import { StageWriter } from './stage-writer.js';

/** Dealing posts and counting what is done with them. */
@Module({
  imports: [CampaignsModule, ScheduleModule, SectionsModule, SuggestedPostsModule],
  controllers: [ActionsController, CoverageController, GoController],
  providers: [
    ActDatabase,
    ActMemory,
    ActionTokens,
    ActionsService,
    CountsQueries,
    CoverageService,
    CountsService,
    DealWriter,
    DealsService,
    DealtActions,
    DealtTextService,
    HeldPosts,
    LinkSeals,
    Replies,
    StageWriter,
    EraseActionsJob,
    EraseLinksJob,
  ],
  exports: [ActionsService, CountsService, CoverageService, DealsService],
})
export class ActionsModule {}
