import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, In, MoreThan, type Repository } from 'typeorm';
import { v7 } from 'uuid';
import { keyOf, limitOf, type Page, pageOf, type PageQuery } from '../common/page.js';
import { PublicChanges } from '../database/public-changes.js';
import { refuseStale } from '../database/refuse-stale.js';
import { violatedConstraint } from '../database/violated-constraint.js';
import { Conflict, Invalid, NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditService } from '../people/audit.service.js';
import type { CreateMinistryDto, EditMinistryDto } from './ministry.dto.js';
import { Ministry } from './ministry.entity.js';
import { ministryView, workingWeekView } from './ministry-view.js';
import { refuseWrongWeek } from './working-week-check.js';

const ORDER = { slug: 'ASC', accounts: { position: 'ASC', network: 'ASC', handle: 'ASC' } } as const;

/** Keeps the ministries that campaigns address. */
@Injectable()
export class MinistriesService {
  constructor(
    @InjectRepository(Ministry) private readonly ministries: Repository<Ministry>,
    private readonly audit: AuditService,
    private readonly changes: PublicChanges,
  ) {}

  /** Every ministry with its accounts, by slug. */
  list(): Promise<Ministry[]> {
    return this.ministries.find({ relations: { accounts: true }, order: ORDER });
  }

  /** One part of the list of ministries. */
  async listPage(query: PageQuery): Promise<Page<Ministry>> {
    const after = keyOf(query);
    const rows = await this.ministries.find({
      where: after === null ? {} : { slug: MoreThan(after) },
      relations: { accounts: true },
      order: ORDER,
      take: limitOf(query) + 1,
    });
    return pageOf(rows, query, ({ slug }) => slug);
  }

  /** The ministry of that slug. */
  async getBySlug(slug: string): Promise<Ministry> {
    const ministry = await this.ministries.findOne({
      where: { slug },
      relations: { accounts: true },
      order: ORDER,
    });
    if (!ministry) throw new NotFound(`There is no ministry "${slug}".`);
    return ministry;
  }

  /** The ministries of those slugs, in that order; unknown ones are named. */
  async getBySlugs(
    slugs: readonly string[],
    field = 'ministries',
    manager: EntityManager = this.ministries.manager,
  ): Promise<Ministry[]> {
    const bySlug = await this.bySlugs(slugs, manager);
    return slugs.map((slug) => {
      const ministry = bySlug.get(slug);
      if (!ministry) throw Invalid.field(field, `There is no ministry "${slug}".`);
      return ministry;
    });
  }

  /** The ministries of those slugs that there are, by slug. */
  async bySlugs(
    slugs: readonly string[],
    manager: EntityManager = this.ministries.manager,
  ): Promise<ReadonlyMap<string, Ministry>> {
    const found = await manager.find(Ministry, {
      where: { slug: In([...slugs]) },
      relations: { accounts: true },
      order: ORDER,
    });
    return new Map(found.map((ministry) => [ministry.slug, ministry]));
  }

  /** The ministries of those ids, by id. */
  async byIds(
    ids: readonly string[],
    manager: EntityManager = this.ministries.manager,
  ): Promise<ReadonlyMap<string, Ministry>> {
    if (ids.length === 0) return new Map();
    const found = await manager.find(Ministry, {
      where: { id: In([...ids]) },
      relations: { accounts: true },
      order: ORDER,
    });
    return new Map(found.map((ministry) => [ministry.id, ministry]));
  }

  /** Adds a ministry, which has no account yet. */
  async create(dto: CreateMinistryDto, viewer: Viewer, now: Date): Promise<Ministry> {
    const ministry = this.ministries.create({
      ownName: dto.name,
      ownLanguage: 'en',
      names: {},
      region: null,
      weekend: null,
      preferredWeekdays: [],
      worksFrom: null,
      worksUntil: null,
      ...dto,
      id: v7({ msecs: now.getTime() }),
      accounts: [],
      createdAt: now,
      updatedAt: now,
    });
    await refuseWrongWeek(ministry);
    await this.ministries.manager.transaction(async (manager) => {
      await this.insert(manager, ministry);
      await this.record(manager, viewer, 'ministry.create', null, ministry, now);
    });
    return ministry;
  }

  /** Changes what is known of a ministry; campaigns that are out keep its name as it was. */
  async edit(
    slug: string,
    dto: EditMinistryDto,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<Ministry> {
    await this.ministries.manager.transaction(async (manager) => {
      const ministry = await this.lock(manager, slug, expectedVersion);
      const before = { ...ministry };
      Object.assign(ministry, dto, { updatedAt: now });
      await refuseWrongWeek(ministry);
      await manager.save(ministry);
      await this.record(manager, viewer, 'ministry.edit', before, ministry, now);
    });
    return this.getBySlug(slug);
  }

  private async insert(manager: EntityManager, ministry: Ministry): Promise<void> {
    try {
      await manager.save(ministry);
    } catch (error) {
      if (violatedConstraint(error) !== 'ministries_slug_unique') throw error;
      throw new Conflict('slug-taken', `There is a ministry "${ministry.slug}" already.`);
    }
  }

  private async lock(
    manager: EntityManager,
    slug: string,
    expectedVersion: number | null,
  ): Promise<Ministry> {
    const ministry = await manager.findOne(Ministry, {
      where: { slug },
      lock: { mode: 'for_no_key_update' },
    });
    if (!ministry) throw new NotFound(`There is no ministry "${slug}".`);
    refuseStale(ministry, expectedVersion);
    return ministry;
  }

  private async record(
    manager: EntityManager,
    viewer: Viewer,
    action: string,
    before: Ministry | null,
    after: Ministry,
    now: Date,
  ): Promise<void> {
    const view = (ministry: Ministry) => ({
      ...ministryView({ ...ministry, accounts: [] }),
      ...workingWeekView(ministry),
      accounts: undefined,
    });
    const subject = { kind: 'ministry', id: after.id };
    await this.audit.record(manager, viewer, action, subject, before && view(before), view(after), now);
    await this.changes.announce(manager, '*');
  }
}
