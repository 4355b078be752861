import { Body, Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../common/clock.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { CreateInvitationDto } from './invitation.dto.js';
import { InvitationsService } from './invitations.service.js';

@Controller('api/v1/invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly clock: Clock,
  ) {}

  /** A link, good once, for somebody new; its address is answered this once. */
  @Post()
  @Permit('person.manage')
  async create(
    @Body() dto: CreateInvitationDto,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const link = await this.invitations.create(dto, viewer, this.clock.now());
    reply.header('location', new URL(link.url).pathname);
    return link;
  }
}
