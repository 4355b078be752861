import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import { v7 } from 'uuid';
import { PublicChanges } from '../database/public-changes.js';
import { refuseStale } from '../database/refuse-stale.js';
import { NotFound } from '../domain/errors.js';
import { tidy } from '../domain/plain-text.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditService } from '../people/audit.service.js';
import type { Section } from '../sections/section.entity.js';
import { SectionsService } from '../sections/sections.service.js';
import type { Campaign } from './campaign.entity.js';
import { CampaignChanges } from './campaign-changes.service.js';
import { CampaignsService } from './campaigns.service.js';
import type { PutSectionNoteDto } from './section-note.dto.js';
import { SectionNote } from './section-note.entity.js';

/** A section's note about a campaign, by language code. */
export type NoteTexts = Readonly<Record<string, string>>;

export interface SectionNoteView {
  readonly campaign: string;
  readonly section: string;
  readonly texts: NoteTexts;
  /** Null before the first note: then there is nothing that an edit could collide with. */
  readonly version: number | null;
}

interface Place {
  readonly campaign: Campaign;
  readonly section: Section;
}

/** Keeps what sections tell their own supporters; a section coordinator reaches their own section's notes alone. */
@Injectable()
export class SectionNotesService {
  constructor(
    @InjectRepository(SectionNote) private readonly notes: Repository<SectionNote>,
    private readonly campaigns: CampaignsService,
    private readonly campaignChanges: CampaignChanges,
    private readonly sections: SectionsService,
    private readonly audit: AuditService,
    private readonly changes: PublicChanges,
  ) {}

  /** The notes of the sections that take part in the campaign, by the section's slug; sections without one are left out. */
  async textsFor(campaign: Campaign): Promise<ReadonlyMap<string, NoteTexts>> {
    const notes = await this.notes.findBy({ campaignId: campaign.id });
    if (notes.length === 0) return new Map();
    const taking = new Set(campaign.sections.map(({ sectionId }) => sectionId));
    const slugs = new Map((await this.sections.list()).map(({ id, slug }) => [id, slug]));
    return new Map(
      notes
        .filter(({ sectionId, texts }) => taking.has(sectionId) && Object.keys(texts).length > 0)
        .map(({ sectionId, texts }) => [slugs.get(sectionId) ?? '', texts]),
    );
  }

  /** The section's note about the campaign; without texts where there is none yet. */
  async get(campaignSlug: string, sectionSlug: string, viewer: Viewer): Promise<SectionNoteView> {
    const place = await this.placeOf(campaignSlug, sectionSlug, viewer);
    return viewOf(place, await this.find(this.notes.manager, place));
  }

  /** Puts the note in the place of the one that was there; version 0 expects that there was none. */
  async put(
    campaignSlug: string,
    sectionSlug: string,
    { texts }: PutSectionNoteDto,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<SectionNoteView> {
    const place = await this.placeOf(campaignSlug, sectionSlug, viewer);
    return this.notes.manager.transaction(async (manager) => {
      await this.campaignChanges.holdOpen(manager, campaignSlug);
      const found = await this.find(manager, place);
      if (found) refuseStale(found, expectedVersion);
      const before = found && viewOf(place, found);
      const note = await manager.save(
        Object.assign(found ?? this.newNote(place, now), { texts: withoutEmpty(texts), updatedAt: now }),
      );
      const after = viewOf(place, note);
      const subject = { kind: 'section-note', id: note.id };
      await this.audit.record(manager, viewer, 'section-note.put', subject, before, after, now);
      await this.changes.announce(manager, place.campaign.id);
      return after;
    });
  }

  private async placeOf(campaignSlug: string, sectionSlug: string, viewer: Viewer): Promise<Place> {
    const campaign = await this.campaigns.getBySlug(campaignSlug);
    const section = await this.sections.getOwn(sectionSlug, viewer);
    if (!campaign.sections.some(({ sectionId }) => sectionId === section.id)) {
      throw new NotFound(`The section "${sectionSlug}" does not take part in "${campaignSlug}".`);
    }
    return { campaign, section };
  }

  private find(manager: EntityManager, { campaign, section }: Place): Promise<SectionNote | null> {
    return manager.findOneBy(SectionNote, { campaignId: campaign.id, sectionId: section.id });
  }

  private newNote({ campaign, section }: Place, now: Date): SectionNote {
    return this.notes.create({
      id: v7({ msecs: now.getTime() }),
      campaignId: campaign.id,
      sectionId: section.id,
      createdAt: now,
    });
  }
}

const viewOf = ({ campaign, section }: Place, note: SectionNote | null): SectionNoteView => ({
  campaign: campaign.slug,
  section: section.slug,
  texts: note?.texts ?? {},
  version: note?.version ?? null,
});

const withoutEmpty = (texts: NoteTexts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts)
      .map(([language, text]) => [language, tidy(text)] as const)
      .filter(([, text]) => text !== ''),
  );
