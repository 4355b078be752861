import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Invalid, type Issue } from '../domain/errors.js';
import { isLanguage } from '../domain/language.js';
import { SectionsService } from '../sections/sections.service.js';
import type { CampaignSectionDto, RestrictionDto } from './campaign.dto.js';
import type { Campaign } from './campaign.entity.js';
import { CampaignSection } from './campaign-section.entity.js';
import { Restriction } from './restriction.entity.js';

export interface CampaignParts {
  readonly sections?: readonly CampaignSectionDto[];
  readonly restrictions?: readonly RestrictionDto[];
}

export interface CampaignSectionView {
  /** The section's slug. */
  readonly section: string;
  readonly name: string;
  readonly languages: readonly string[];
  readonly link: string | null;
}

/** Keeps what hangs on a campaign: the sections that take part, and for whom it is to be read only. */
@Injectable()
export class CampaignPartsService {
  constructor(private readonly sections: SectionsService) {}

  /** The sections that take part in the campaign, by name. */
  async list({ sections, link }: Campaign): Promise<CampaignSectionView[]> {
    const links = new Map(sections.map((part) => [part.sectionId, part.link ?? link]));
    return (await this.sections.list())
      .filter(({ id }) => links.has(id))
      .map(({ id, slug, name, languages }) => ({
        section: slug,
        name,
        languages,
        link: links.get(id) ?? null,
      }));
  }

  /** Gives a campaign the sections and restrictions of another. */
  async copy(manager: EntityManager, from: Campaign, to: Campaign, now: Date): Promise<void> {
    const key = () => ({ id: v7({ msecs: now.getTime() }), campaignId: to.id });
    const sections = from.sections.map(({ sectionId, link }) => ({ sectionId, link, ...key() }));
    const restrictions = from.restrictions.map(({ kind, value, note, translations }) => ({
      ...{ kind, value, note, translations },
      ...key(),
    }));
    if (sections.length > 0) await manager.insert(CampaignSection, sections);
    if (restrictions.length > 0) await manager.insert(Restriction, restrictions);
  }

  /** Puts those parts in the place of the ones that were there; what is left out stays. */
  async put(
    manager: EntityManager,
    campaign: Campaign,
    { sections, restrictions }: CampaignParts,
    now: Date,
  ): Promise<void> {
    if (!sections && !restrictions) return;
    const ids = new Map((await this.sections.list()).map(({ slug, id }) => [slug, id]));
    const issues = [...unknownSections(ids, sections ?? []), ...wrongRestrictions(ids, restrictions ?? [])];
    if (issues.length > 0) throw new Invalid(issues);
    const key = () => ({ id: v7({ msecs: now.getTime() }), campaignId: campaign.id });
    if (sections) {
      await manager.delete(CampaignSection, { campaignId: campaign.id });
      const rows = sections.map(({ section, link = null }) => ({
        ...key(),
        sectionId: ids.get(section),
        link,
      }));
      await manager.insert(CampaignSection, rows);
    }
    if (restrictions) {
      await manager.delete(Restriction, { campaignId: campaign.id });
      await manager.insert(
        Restriction,
        restrictions.map((restriction) => ({ ...restriction, ...key() })),
      );
    }
  }
}

const unknownSections = (ids: ReadonlyMap<string, string>, rows: readonly CampaignSectionDto[]): Issue[] =>
  rows.flatMap(({ section }, row) =>
    ids.has(section)
      ? []
      : [{ field: `sections.${row}.section`, message: `There is no section "${section}".` }],
  );

const wrongRestrictions = (ids: ReadonlyMap<string, string>, rows: readonly RestrictionDto[]): Issue[] =>
  rows.flatMap(({ kind, value }, row) => {
    const isRight = {
      language: isLanguage(value),
      section: ids.has(value),
      country: /^[A-Z]{2}$/.test(value),
    }[kind];
    return isRight
      ? []
      : [{ field: `restrictions.${row}.value`, message: `"${value}" is not a ${kind} that we know.` }];
  });
