import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, MoreThan, type Repository } from 'typeorm';
import { v7 } from 'uuid';
import { keyOf, limitOf, type Page, pageOf, type PageQuery } from '../common/page.js';
import { PublicChanges } from '../database/public-changes.js';
import { refuseStale } from '../database/refuse-stale.js';
import { violatedConstraint } from '../database/violated-constraint.js';
import { Conflict, NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditService } from '../people/audit.service.js';
import type { CreateSectionDto, EditSectionDto } from './section.dto.js';
import { Section } from './section.entity.js';
import { sectionView } from './section-view.js';

/** Keeps the partner organisations that take part. */
@Injectable()
export class SectionsService {
  constructor(
    @InjectRepository(Section) private readonly sections: Repository<Section>,
    private readonly audit: AuditService,
    private readonly changes: PublicChanges,
  ) {}

  /** Every section, by slug. */
  list(): Promise<Section[]> {
    return this.sections.find({ order: { slug: 'ASC' } });
  }

  /** One part of the list of sections. */
  async listPage(query: PageQuery): Promise<Page<Section>> {
    const after = keyOf(query);
    const where = after === null ? {} : { slug: MoreThan(after) };
    const rows = await this.sections.find({ where, order: { slug: 'ASC' }, take: limitOf(query) + 1 });
    return pageOf(rows, query, ({ slug }) => slug);
  }

  /** The section of that slug. */
  async getBySlug(slug: string): Promise<Section> {
    const section = await this.sections.findOneBy({ slug });
    if (!section) throw new NotFound(`There is no section "${slug}".`);
    return section;
  }

  /** The section of that slug, where the viewer may work on it: to a section coordinator there is only their own. */
  async getOwn(slug: string, viewer: Viewer): Promise<Section> {
    const section = await this.getBySlug(slug);
    if (viewer.role !== 'section-coordinator' || section.id === viewer.sectionId) return section;
    throw new NotFound(`There is no section "${slug}".`);
  }

  /** The section of a section coordinator; null for everybody else. */
  async findOwn({ role, sectionId }: Viewer): Promise<Section | null> {
    if (role !== 'section-coordinator' || sectionId === null) return null;
    return this.sections.findOneBy({ id: sectionId });
  }

  /** Adds a section. */
  create(dto: CreateSectionDto, viewer: Viewer, now: Date): Promise<Section> {
    return this.sections.manager.transaction(async (manager) => {
      const times = { createdAt: now, updatedAt: now };
      const row = manager.create(Section, { ...dto, id: v7({ msecs: now.getTime() }), ...times });
      const section = await manager.save(row).catch(explain);
      await this.record(manager, viewer, 'section.create', null, section, now);
      return section;
    });
  }

  /** Changes a section. */
  edit(
    slug: string,
    dto: EditSectionDto,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<Section> {
    return this.sections.manager.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const section = await manager.findOne(Section, { where: { slug }, lock });
      if (!section) throw new NotFound(`There is no section "${slug}".`);
      refuseStale(section, expectedVersion);
      const before = { ...section };
      const after = await manager.save(Object.assign(section, dto, { updatedAt: now }));
      await this.record(manager, viewer, 'section.edit', before, after, now);
      // Every campaign's page may name it.
      await this.changes.announce(manager, '*');
      return after;
    });
  }

  private record(
    manager: EntityManager,
    viewer: Viewer,
    action: string,
    before: Section | null,
    after: Section,
    now: Date,
  ): Promise<void> {
    const subject = { kind: 'section', id: after.id };
    return this.audit.record(
      manager,
      viewer,
      action,
      subject,
      before && sectionView(before),
      sectionView(after),
      now,
    );
  }
}

const explain = (error: unknown): never => {
  if (violatedConstraint(error) === 'sections_slug_unique')
    throw new Conflict('slug-taken', 'There is a section of this slug already: choose another.');
  throw error;
};
