import { Module } from '@nestjs/common';
import { ActionsModule } from '../../actions/actions.module.js';
import { CampaignsModule } from '../../campaigns/campaigns.module.js';
import { EngagementModule } from '../../engagement/engagement.module.js';
import { MinistriesModule } from '../../ministries/ministries.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { ResponsesModule } from '../../responses/responses.module.js';
import { ScheduleModule } from '../../schedule/schedule.module.js';
import { SectionsModule } from '../../sections/sections.module.js';
import { SuggestedPostsModule } from '../../suggested-posts/suggested-posts.module.js';
import { EngagementPagesController } from '../analyst/engagement.controller.js';
import { ResponsePageController } from '../analyst/response.controller.js';
import { ResponsePagesController } from '../analyst/responses.controller.js';
import { SummaryPageController } from '../analyst/summary.controller.js';
import { BoardChanges } from '../coordinator/board-changes.service.js';
import { BoardPagesController } from '../coordinator/board.controller.js';
import { BoardPages } from '../coordinator/board.service.js';
import { AccountPagesController } from '../coordinator/accounts.controller.js';
import { ArchivePageController } from '../coordinator/archive.controller.js';
import { CampaignPagesController } from '../coordinator/campaigns.controller.js';
import { CheckRoundController } from '../coordinator/check-round.controller.js';
import { ClaimPagesController } from '../coordinator/claims.controller.js';
import { CoveragePageController } from '../coordinator/coverage.controller.js';
import { ClonePageController } from '../coordinator/clone.controller.js';
import { DayPages } from '../coordinator/day-pages.service.js';
import { DayPagesController } from '../coordinator/days.controller.js';
import { HomePageController } from '../coordinator/home.controller.js';
import { HousePagesController } from '../coordinator/house.controller.js';
import { ImagePagesController } from '../coordinator/images.controller.js';
import { MinistryPagesController } from '../coordinator/ministries.controller.js';
import { PeoplePagesController } from '../coordinator/people.controller.js';
import { PlanFilePagesController } from '../coordinator/plan-file.controller.js';
import { PostPages } from '../coordinator/post-pages.service.js';
import { PostPreviews } from '../coordinator/post-previews.service.js';
import { PostProposalPagesController } from '../coordinator/post-proposals.controller.js';
import { PostStepsController } from '../coordinator/post-steps.controller.js';
import { PostPagesController } from '../coordinator/posts.controller.js';
import { PostSlotsController } from '../coordinator/post-slots.controller.js';
import { ProposalPagesController } from '../coordinator/proposal.controller.js';
import { ProposalPages } from '../coordinator/proposal.service.js';
import { PublicationMendsController } from '../coordinator/publication-mends.controller.js';
import { PublicationPages } from '../coordinator/publication-pages.service.js';
import { PublicationPagesController } from '../coordinator/publication.controller.js';
import { AnsweredViews } from '../coordinator/answered.service.js';
import { ReplySetPageController } from '../coordinator/reply-set.controller.js';
import { ReviewQueueController } from '../coordinator/review-queue.controller.js';
import { TranslationPagesController } from '../coordinator/translations.controller.js';
import { PostCoveragePageController } from '../coordinator/post-coverage.controller.js';
import { RehearsalPageController } from '../coordinator/rehearsal.controller.js';
import { RehearsalService } from '../coordinator/rehearsal.service.js';
import { SectionNotePagesController } from '../coordinator/section-notes.controller.js';
import { SectionPages } from '../coordinator/section-pages.service.js';
import { SectionPagesController } from '../coordinator/sections.controller.js';
import { PlanVersionPagesController } from '../coordinator/versions.controller.js';
import { StormPickerController } from '../coordinator/storm-picker.controller.js';
import { StormPickerPages } from '../coordinator/storm-picker.service.js';
import { SheetPages } from '../coordinator/sheet-pages.service.js';
import { SheetPagesController } from '../coordinator/sheet.controller.js';
import { VarietyPageController } from '../coordinator/variety.controller.js';
import { WaitingService } from '../coordinator/waiting.service.js';

/** The pages of coordinators and analysts. */
@Module({
  imports: [
    ActionsModule,
    CampaignsModule,
    EngagementModule,
    MinistriesModule,
    PeopleModule,
    ResponsesModule,
    ScheduleModule,
    SectionsModule,
    SuggestedPostsModule,
  ],
  controllers: [
    HomePageController,
    CampaignPagesController,
    BoardPagesController,
    ProposalPagesController,
    StormPickerController,
    DayPagesController,
    PostPagesController,
    PostSlotsController,
    PostStepsController,
    PostProposalPagesController,
    VarietyPageController,
    ReplySetPageController,
    ReviewQueueController,
    PostCoveragePageController,
    TranslationPagesController,
    PublicationPagesController,
    PublicationMendsController,
    PlanVersionPagesController,
    PlanFilePagesController,
    SheetPagesController,
    ImagePagesController,
    ClonePageController,
    ArchivePageController,
    RehearsalPageController,
    ResponsePagesController,
    ResponsePageController,
    EngagementPagesController,
    SummaryPageController,
    CoveragePageController,
    MinistryPagesController,
    AccountPagesController,
    CheckRoundController,
    ClaimPagesController,
    PeoplePagesController,
    SectionPagesController,
    SectionNotePagesController,
    HousePagesController,
  ],
  providers: [
    AnsweredViews,
    BoardChanges,
    BoardPages,
    DayPages,
    PostPages,
    PostPreviews,
    ProposalPages,
    PublicationPages,
    SectionPages,
    SheetPages,
    RehearsalService,
    StormPickerPages,
    WaitingService,
  ],
})
export class WorkspaceModule {}
