import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { MinistriesModule } from '../ministries/ministries.module.js';
import { ScheduleModule } from '../schedule/schedule.module.js';
import { AnsweredResponses } from '../suggested-posts/answered-responses.js';
import { AnsweredResponsesService } from './answered-responses.service.js';
import { EvidenceFile } from './evidence-file.entity.js';
import { LedgerService } from './ledger.service.js';
import { MinistryResponse } from './ministry-response.entity.js';
import { OfficialAccounts } from './official-accounts.service.js';
import { PublicDaysController } from './public-days.controller.js';
import { RepliesController } from './replies.controller.js';
import { ReplyOffers } from './reply-offers.service.js';
import { ResponseDrafts } from './response-draft.service.js';
import { ResponsesController } from './responses.controller.js';
import { ResponsesQueries } from './responses.queries.js';
import { ResponsesService } from './responses.service.js';

/** Global, since the posts of reply sets ask for their responses through a port, and their module comes before this. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([MinistryResponse, EvidenceFile]),
    CampaignsModule,
    MinistriesModule,
    ScheduleModule,
  ],
  controllers: [ResponsesController, PublicDaysController, RepliesController],
  providers: [
    ResponsesService,
    ResponseDrafts,
    OfficialAccounts,
    LedgerService,
    ReplyOffers,
    ResponsesQueries,
    { provide: AnsweredResponses, useClass: AnsweredResponsesService },
  ],
  exports: [ResponsesService, LedgerService, OfficialAccounts, AnsweredResponses],
})
export class ResponsesModule {}
