import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SectionsModule } from '../sections/sections.module.js';
import { CampaignChanges } from './campaign-changes.service.js';
import { CampaignLifeService } from './campaign-life.service.js';
import { CampaignPartsService } from './campaign-parts.service.js';
import { CampaignSection } from './campaign-section.entity.js';
import { Campaign } from './campaign.entity.js';
import { CampaignsController } from './campaigns.controller.js';
import { CampaignsService } from './campaigns.service.js';
import { Restriction } from './restriction.entity.js';
import { SectionNote } from './section-note.entity.js';
import { SectionNotesController } from './section-notes.controller.js';
import { SectionNotesService } from './section-notes.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Campaign, CampaignSection, Restriction, SectionNote]), SectionsModule],
  controllers: [CampaignsController, SectionNotesController],
  providers: [
    CampaignsService,
    CampaignChanges,
    CampaignLifeService,
    CampaignPartsService,
    SectionNotesService,
  ],
  exports: [CampaignsService, CampaignChanges, CampaignLifeService, SectionNotesService],
})
export class CampaignsModule {}
