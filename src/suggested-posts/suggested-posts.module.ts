import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { MinistriesModule } from '../ministries/ministries.module.js';
import { QuotingPosts } from '../ministries/quoting-posts.js';
import { ApprovedPosts } from '../schedule/approved-posts.js';
import { PostCopies } from '../schedule/post-copies.js';
import { ApprovedPostsSurveyService } from './approved-posts-survey.service.js';
import { CommentsController } from './comments.controller.js';
import { CommentsService } from './comments.service.js';
import { PostChanges } from './post-changes.service.js';
import { PostComment } from './post-comment.entity.js';
import { PostCopiesService } from './post-copies.service.js';
import { ImageRewordings } from './image-rewordings.service.js';
import { PostImage } from './post-image.entity.js';
import { PostImagesController } from './post-images.controller.js';
import { PostImagesService } from './post-images.service.js';
import { EraseProposalsJob } from './erase-proposals.job.js';
import { PostFillings } from './post-fillings.service.js';
import { PostLifeService } from './post-life.service.js';
import { PostProposal } from './post-proposal.entity.js';
import { PublicPictures } from './public-pictures.service.js';
import { PostTextService } from './post-text.service.js';
import { PostViews } from './post-views.service.js';
import { AssistantController } from './assistant.controller.js';
import { AssistantService } from './assistant.service.js';
import { ChatAssistant } from './chat-assistant.js';
import { DraftAssistant } from './draft-assistant.js';
import { ProposalsController } from './proposals.controller.js';
import { ProposalsService } from './proposals.service.js';
import { PreviewController } from './preview.controller.js';
import { TranslationsController } from './translations.controller.js';
import { TranslationsService } from './translations.service.js';
import { PostCountsService } from './post-counts.service.js';
import { PostCoverageController } from './post-coverage.controller.js';
import { PostCoverageService } from './post-coverage.service.js';
import { UnusedApprovals } from './unused-approvals.service.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsService } from './reviews.service.js';
import { PostSheet } from './post-sheet.entity.js';
import { PostSheets } from './post-sheets.service.js';
import { SheetExportsController } from './sheet-exports.controller.js';
import { SheetImportsController } from './sheet-imports.controller.js';
import { SheetImports } from './sheet-imports.service.js';
import { SheetLines } from './sheet-lines.service.js';
import { SheetRows } from './sheet-rows.service.js';
import { QuotingPostsService } from './quoting-posts.service.js';
import { SuggestedPostPool } from './suggested-post-pool.js';
import { SuggestedPost } from './suggested-post.entity.js';
import { SuggestedPostVersion } from './suggested-post-version.entity.js';
import { SuggestedPostsController } from './suggested-posts.controller.js';
import { SuggestedPostsService } from './suggested-posts.service.js';
import { VarietyController } from './variety.controller.js';
import { VarietyService } from './variety.service.js';

/** Global, since publication asks for approved posts through a port of the schedule, which comes before this. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      SuggestedPost,
      SuggestedPostVersion,
      PostComment,
      PostImage,
      PostProposal,
      PostSheet,
    ]),
    CampaignsModule,
    MinistriesModule,
  ],
  controllers: [
    SuggestedPostsController,
    ProposalsController,
    CommentsController,
    ReviewsController,
    TranslationsController,
    PreviewController,
    VarietyController,
    PostCoverageController,
    AssistantController,
    SheetImportsController,
    SheetExportsController,
    PostImagesController,
  ],
  providers: [
    SuggestedPostsService,
    ProposalsService,
    VarietyService,
    AssistantService,
    PostLifeService,
    CommentsService,
    ReviewsService,
    TranslationsService,
    PostCountsService,
    PostCoverageService,
    UnusedApprovals,
    PostChanges,
    PostViews,
    PostTextService,
    PostFillings,
    EraseProposalsJob,
    SuggestedPostPool,
    PostImagesService,
    ImageRewordings,
    PublicPictures,
    SheetRows,
    SheetLines,
    PostSheets,
    SheetImports,
    { provide: DraftAssistant, useClass: ChatAssistant },
    { provide: PostCopies, useClass: PostCopiesService },
    { provide: ApprovedPosts, useClass: ApprovedPostsSurveyService },
    { provide: QuotingPosts, useClass: QuotingPostsService },
  ],
  exports: [
    PostImagesService,
    SheetLines,
    PostSheets,
    SuggestedPostsService,
    ProposalsService,
    VarietyService,
    AssistantService,
    PostLifeService,
    CommentsService,
    ReviewsService,
    TranslationsService,
    PostCountsService,
    PostCoverageService,
    UnusedApprovals,
    SuggestedPostPool,
    PostTextService,
    SheetImports,
    ApprovedPosts,
    QuotingPosts,
    PostCopies,
  ],
})
export class SuggestedPostsModule {}
