import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, In, MoreThan, type Repository } from 'typeorm';
import { v7 } from 'uuid';
import { keyOf, limitOf, type Page, pageOf, type PageQuery } from '../common/page.js';
import { PublicChanges } from '../database/public-changes.js';
import { refuseStale } from '../database/refuse-stale.js';
import { violatedConstraint } from '../database/violated-constraint.js';
import { Conflict, NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditService } from '../people/audit.service.js';
import type { CreateClaimDto, EditClaimDto } from './claim.dto.js';
import { Claim } from './claim.entity.js';
import { MinistriesService } from './ministries.service.js';
import { claimView } from './ministry-view.js';
import { QuotingPosts } from './quoting-posts.js';

/** A claim as it was changed. */
export interface EditedClaim {
  readonly claim: Claim;
  /** How many approved posts wait for review again. */
  readonly returnedPosts: number;
}

/** Keeps the facts that suggested posts and target pages quote. */
@Injectable()
export class ClaimsService {
  constructor(
    @InjectRepository(Claim) private readonly claims: Repository<Claim>,
    private readonly ministries: MinistriesService,
    private readonly audit: AuditService,
    private readonly changes: PublicChanges,
    private readonly posts: QuotingPosts,
  ) {}

  /** Every claim, by slug. */
  list(): Promise<Claim[]> {
    return this.claims.find({ order: { slug: 'ASC' } });
  }

  /** One part of the list of claims. */
  async listPage(query: PageQuery): Promise<Page<Claim>> {
    const after = keyOf(query);
    const rows = await this.claims.find({
      where: after === null ? {} : { slug: MoreThan(after) },
      order: { slug: 'ASC' },
      take: limitOf(query) + 1,
    });
    return pageOf(rows, query, ({ slug }) => slug);
  }

  /** The claim of that slug. */
  async getBySlug(slug: string): Promise<Claim> {
    const claim = await this.claims.findOneBy({ slug });
    if (!claim) throw new NotFound(`There is no claim "${slug}".`);
    return claim;
  }

  /** The claims of those slugs; unknown ones are left out. */
  async bySlugs(slugs: readonly string[]): Promise<Claim[]> {
    return slugs.length === 0 ? [] : this.claims.findBy({ slug: In([...slugs]) });
  }

  /** What is claimed about those ministries, in the order in which it is shown. */
  async forMinistries(ids: readonly string[]): Promise<Claim[]> {
    if (ids.length === 0) return [];
    return this.claims.find({ where: { ministryId: In([...ids]) }, order: { position: 'ASC', slug: 'ASC' } });
  }

  /** Adds a claim. */
  async create(dto: CreateClaimDto, viewer: Viewer, now: Date): Promise<Claim> {
    const { ministry = null, ...rest } = dto;
    const claim = this.claims.create({
      source: '',
      sourceUrl: null,
      ...rest,
      id: v7({ msecs: now.getTime() }),
      ministryId: await this.idOf(ministry),
      createdAt: now,
      updatedAt: now,
    });
    await this.claims.manager.transaction(async (manager) => {
      await this.insert(manager, claim);
      await this.record(manager, viewer, 'claim.create', null, claim, now);
    });
    return claim;
  }

  /** How many approved posts quote the claim: as many return to review at most when it is changed. */
  countQuotingPosts(claim: Claim): Promise<number> {
    return this.posts.countApproved(claim);
  }

  /** Changes a claim wherever it is quoted; approved posts that say something else by it return to review. */
  async edit(
    slug: string,
    { ministry, ...rest }: EditClaimDto,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<EditedClaim> {
    const moved = ministry === undefined ? {} : { ministryId: await this.idOf(ministry) };
    return this.claims.manager.transaction(async (manager) => {
      const claim = await manager.findOne(Claim, { where: { slug }, lock: { mode: 'for_no_key_update' } });
      if (!claim) throw new NotFound(`There is no claim "${slug}".`);
      refuseStale(claim, expectedVersion);
      const before = { ...claim };
      await manager.save(Object.assign(claim, rest, moved, { updatedAt: now }));
      const returnedPosts = await this.posts.reword(manager, before, claim, viewer, now);
      await this.record(manager, viewer, 'claim.edit', before, claim, now);
      return { claim, returnedPosts };
    });
  }

  private async idOf(ministry: string | null): Promise<string | null> {
    return ministry === null
      ? null
      : ((await this.ministries.getBySlugs([ministry], 'ministry'))[0]?.id ?? null);
  }

  private async insert(manager: EntityManager, claim: Claim): Promise<void> {
    try {
      await manager.save(claim);
    } catch (error) {
      if (violatedConstraint(error) !== 'claims_slug_unique') throw error;
      throw new Conflict('slug-taken', `There is a claim "${claim.slug}" already.`);
    }
  }

  private async record(
    manager: EntityManager,
    viewer: Viewer,
    action: string,
    before: Claim | null,
    after: Claim,
    now: Date,
  ): Promise<void> {
    const subject = { kind: 'claim', id: after.id };
    await this.audit.record(
      manager,
      viewer,
      action,
      subject,
      before && claimView(before),
      claimView(after),
      now,
    );
    await this.changes.announce(manager, '*');
  }
}
