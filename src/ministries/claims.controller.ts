import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../common/clock.js';
import { IfMatch } from '../common/etag.js';
import { PageQuery } from '../common/page.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { CreateClaimDto, EditClaimDto } from './claim.dto.js';
import type { Claim } from './claim.entity.js';
import { ClaimsService } from './claims.service.js';
import { MinistriesService } from './ministries.service.js';
import { claimView } from './ministry-view.js';

@Controller('api/v1/claims')
export class ClaimsController {
  constructor(
    private readonly claims: ClaimsService,
    private readonly ministries: MinistriesService,
    private readonly clock: Clock,
  ) {}

  /** The claims, each with its source and date. */
  @Get()
  @Permit('workspace.read')
  async list(@Query() query: PageQuery) {
    const { items, nextCursor } = await this.claims.listPage(query);
    return { items: await this.versioned(items), nextCursor };
  }

  /** One claim. */
  @Get(':slug')
  @Permit('workspace.read')
  async get(@Param('slug') slug: string) {
    return (await this.versioned([await this.claims.getBySlug(slug)]))[0];
  }

  /** Adds a claim. */
  @Post()
  @Permit('claim.edit')
  async create(
    @Body() dto: CreateClaimDto,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const claim = await this.claims.create(dto, viewer, this.clock.now());
    reply.header('location', `/api/v1/claims/${claim.slug}`);
    return (await this.versioned([claim]))[0];
  }

  /** Changes a claim. */
  @Patch(':slug')
  @Permit('claim.edit')
  async edit(
    @Param('slug') slug: string,
    @Body() dto: EditClaimDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    const { claim } = await this.claims.edit(slug, dto, viewer, this.clock.now(), expectedVersion);
    return (await this.versioned([claim]))[0];
  }

  private async versioned(claims: readonly Claim[]) {
    const ids = claims.map(({ ministryId }) => ministryId).filter((id) => id !== null);
    const ministries = await this.ministries.byIds([...new Set(ids)]);
    return claims.map((claim) => ({
      ...claimView(claim),
      ministry: ministries.get(claim.ministryId ?? '')?.slug ?? null,
      position: claim.position,
      version: claim.version,
    }));
  }
}
