import { Module, type DynamicModule } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { ActionsModule } from './actions/actions.module.js';
import { CampaignsModule } from './campaigns/campaigns.module.js';
import type { Clock } from './common/clock.js';
import { SettingsModule } from './settings.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DemoModule } from './demo/demo.module.js';
import { EngagementModule } from './engagement/engagement.module.js';
import { HttpModule } from './http.module.js';
import { MinistriesModule } from './ministries/ministries.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { PeopleModule } from './people/people.module.js';
import { ResponsesModule } from './responses/responses.module.js';
import { ScheduleModule } from './schedule/schedule.module.js';
import { SectionsModule } from './sections/sections.module.js';
import { SuggestedPostsModule } from './suggested-posts/suggested-posts.module.js';
import { SignInModule } from './web/sign-in/sign-in.module.js';
import { WebModule } from './web/web.module.js';

/** The whole application: one line a room of the house. */
@Module({
  imports: [
    HttpModule,
    DatabaseModule,
    OperationsModule,
    PeopleModule,
    SectionsModule,
    MinistriesModule,
    CampaignsModule,
    ScheduleModule,
    SuggestedPostsModule,
    ActionsModule,
    ResponsesModule,
    EngagementModule,
    SignInModule,
    DemoModule,
    WebModule,
  ],
})
export class AppModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return { module: AppModule, imports: [SettingsModule.with(config, clock)] };
  }
}
