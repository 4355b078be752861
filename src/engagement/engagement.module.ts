import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActionsModule } from '../actions/actions.module.js';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { ScheduleModule } from '../schedule/schedule.module.js';
import { CloseDayJob } from './close-day.job.js';
import { DaySummary } from './day-summary.entity.js';
import { EngagementController } from './engagement.controller.js';
import { EngagementQueries } from './engagement.queries.js';
import { EngagementService } from './engagement.service.js';
import { SummaryController } from './summary.controller.js';
import { SummaryService } from './summary.service.js';
import { TrackedPost } from './tracked-post.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([TrackedPost, DaySummary]),
    ActionsModule,
    CampaignsModule,
    ResponsesModule,
    ScheduleModule,
  ],
  controllers: [EngagementController, SummaryController],
  providers: [EngagementService, EngagementQueries, SummaryService, CloseDayJob],
  exports: [EngagementService, SummaryService, CloseDayJob],
})
export class EngagementModule {}
