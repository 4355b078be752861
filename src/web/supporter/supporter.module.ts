import { Module } from '@nestjs/common';
import { ActionsModule } from '../../actions/actions.module.js';
import { CampaignsModule } from '../../campaigns/campaigns.module.js';
import { OperationsModule } from '../../operations/operations.module.js';
import { ResponsesModule } from '../../responses/responses.module.js';
import { SectionsModule } from '../../sections/sections.module.js';
import { ScheduleModule } from '../../schedule/schedule.module.js';
import { CampaignDataService } from './campaign-data.service.js';
import { CampaignMemory } from './campaign-memory.js';
import { CardImagesService } from './card-images.service.js';
import { EmbedController } from './embed.controller.js';
import { ForgetController } from './forget.controller.js';
import { HotActs } from './hot-acts.js';
import { HotPages } from './hot-pages.js';
import { OwnDealCookie } from './own-deal-cookie.js';
import { OwnPostController } from './own-post.controller.js';
import { OwnPostService } from './own-post.service.js';
import { PageMemory } from './page-memory.js';
import { ProposeController } from './propose.controller.js';
import { SectionDataService } from './section-data.service.js';
import { PicturesController } from './pictures.controller.js';
import { SheetsController } from './sheets.controller.js';
import { SubscriptionsController } from './subscriptions.controller.js';
import { SupporterController } from './supporter.controller.js';
import { SupporterPagesService } from './supporter-pages.service.js';
import { VersionsController } from './versions.controller.js';

/** The pages of supporters. */
@Module({
  imports: [
    CampaignsModule,
    SectionsModule,
    ScheduleModule,
    ResponsesModule,
    ActionsModule,
    OperationsModule,
  ],
  controllers: [
    SupporterController,
    OwnPostController,
    SubscriptionsController,
    SheetsController,
    PicturesController,
    EmbedController,
    VersionsController,
    ProposeController,
    ForgetController,
  ],
  providers: [
    CampaignDataService,
    SectionDataService,
    CampaignMemory,
    PageMemory,
    CardImagesService,
    SupporterPagesService,
    HotPages,
    HotActs,
    OwnDealCookie,
    OwnPostService,
  ],
})
export class SupporterModule {}
