import { Injectable, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { Clock } from '../common/clock.js';
import { MinistriesModule } from '../ministries/ministries.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { ScheduleModule } from '../schedule/schedule.module.js';
import { SuggestedPostsModule } from '../suggested-posts/suggested-posts.module.js';
import { DemoArchive } from './demo-archive.service.js';
import { DemoCampaigns } from './demo-campaigns.service.js';
import { DemoFacts } from './demo-facts.service.js';
import { DemoLoader } from './demo-loader.service.js';
import { DemoPeopleService } from './demo-people.service.js';
import { DemoPostsQueries } from './demo-posts.queries.js';
import { DemoRemovalQueries } from './demo-removal.queries.js';
import { DemoQueries } from './demo.queries.js';
import { DemoService } from './demo.service.js';

/** Loads the demo when the application starts, so that the first page already shows it. */
@Injectable()
class DemoAtStart implements OnApplicationBootstrap {
  constructor(
    private readonly demo: DemoService,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.demo.loadIfEmpty(this.clock.now());
  }
}

@Module({
  imports: [CampaignsModule, MinistriesModule, ResponsesModule, ScheduleModule, SuggestedPostsModule],
  providers: [
    DemoService,
    DemoLoader,
    DemoFacts,
    DemoCampaigns,
    DemoPostsQueries,
    DemoPeopleService,
    DemoArchive,
    DemoQueries,
    DemoRemovalQueries,
    DemoAtStart,
  ],
  exports: [DemoService],
})
export class DemoModule {}
