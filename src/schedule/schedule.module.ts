import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CampaignDays } from '../campaigns/campaign-days.js';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { MinistriesModule } from '../ministries/ministries.module.js';
import { AccountRegistryController } from './account-registry.controller.js';
import { AccountRegistryService } from './account-registry.service.js';
import { CampaignDay } from './campaign-day.entity.js';
import { CampaignEvent } from './campaign-event.entity.js';
import { CampaignDaysService } from './campaign-days.service.js';
import { ClonesController } from './clones.controller.js';
import { ClonesService } from './clones.service.js';
import { DaysController } from './days.controller.js';
import { EventsController } from './events.controller.js';
import { EventsService } from './events.service.js';
import { PausesService } from './pauses.service.js';
import { PlanChange } from './plan-change.entity.js';
import { PlanChangesService } from './plan-changes.service.js';
import { PlanController } from './plan.controller.js';
import { PlanFilesController } from './plan-files.controller.js';
import { PlanImportsService } from './plan-imports.service.js';
import { PlanService } from './plan.service.js';
import { PlannerController } from './planner.controller.js';
import { PlannerService } from './planner.service.js';
import { PlanVersionsController } from './plan-versions.controller.js';
import { PlanVersionsService } from './plan-versions.service.js';
import { PublicationController } from './publication.controller.js';
import { PublicationService } from './publication.service.js';
import { ScheduleService } from './schedule.service.js';
import { ShownMinistriesService } from './shown-ministries.service.js';
import { TargetsWriter } from './targets-writer.service.js';
import { Target } from './target.entity.js';

/** Global, because it answers the campaigns' port to their days, and the campaigns cannot import it. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([CampaignDay, CampaignEvent, Target, PlanChange]),
    CampaignsModule,
    MinistriesModule,
  ],
  controllers: [
    AccountRegistryController,
    ClonesController,
    DaysController,
    EventsController,
    PlanController,
    PlannerController,
    PlanFilesController,
    PlanVersionsController,
    PublicationController,
  ],
  providers: [
    AccountRegistryService,
    ScheduleService,
    PlanService,
    PlannerService,
    EventsService,
    PlanVersionsService,
    ClonesService,
    PlanImportsService,
    TargetsWriter,
    PausesService,
    PlanChangesService,
    PublicationService,
    ShownMinistriesService,
    { provide: CampaignDays, useClass: CampaignDaysService },
  ],
  exports: [
    AccountRegistryService,
    ScheduleService,
    EventsService,
    PlanService,
    PlannerService,
    PlanVersionsService,
    ClonesService,
    PlanImportsService,
    PausesService,
    PublicationService,
    ShownMinistriesService,
    CampaignDays,
  ],
})
export class ScheduleModule {}
