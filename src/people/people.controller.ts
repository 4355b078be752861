import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../common/clock.js';
import { IfMatch } from '../common/etag.js';
import { PageQuery } from '../common/page.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import { IdPipe } from '../common/validation.js';
import type { Viewer } from '../domain/viewer.js';
import { InvitationsService } from './invitations.service.js';
import { PeopleService } from './people.service.js';
import { CreatePersonDto, EditPersonDto } from './person.dto.js';

@Controller('api/v1/people')
@Permit('person.manage')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly invitations: InvitationsService,
    private readonly clock: Clock,
  ) {}

  /** The people who have a role here. */
  @Get()
  list(@Query() query: PageQuery) {
    return this.people.list(query);
  }

  /** One person. */
  @Get(':id')
  show(@Param('id', IdPipe) id: string) {
    return this.people.get(id);
  }

  /** Adds somebody who cannot sign in until they have followed a link: POST …/invitations makes it. */
  @Post()
  async create(
    @Body() dto: CreatePersonDto,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const person = await this.people.create(dto, viewer, this.clock.now());
    reply.header('location', `/api/v1/people/${person.id}`);
    return person;
  }

  /** Changes a person's name, address, role or place, or keeps them out. */
  @Patch(':id')
  edit(
    @Param('id', IdPipe) id: string,
    @Body() dto: EditPersonDto,
    @CurrentViewer() viewer: Viewer,
    @IfMatch() expectedVersion: number | null,
  ) {
    return this.people.edit(id, dto, viewer, this.clock.now(), expectedVersion);
  }

  /** A link, good once, by which the person sets a password. */
  @Post(':id/invitations')
  invite(@Param('id', IdPipe) id: string, @CurrentViewer() viewer: Viewer) {
    return this.invitations.createFor(id, viewer, this.clock.now());
  }
}
