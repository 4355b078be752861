import { Body, Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../common/clock.js';
import { CurrentViewer, Permit } from '../common/permission.guard.js';
import { IdPipe } from '../common/validation.js';
import type { Viewer } from '../domain/viewer.js';
import { CreateApiKeyDto } from './api-key.dto.js';
import { ApiKeysService } from './api-keys.service.js';

@Controller('api/v1/api-keys')
@Permit('workspace.read')
export class ApiKeysController {
  constructor(
    private readonly keys: ApiKeysService,
    private readonly clock: Clock,
  ) {}

  /** The viewer's own API keys; everybody's for those who manage people. */
  @Get()
  async list(@CurrentViewer() viewer: Viewer) {
    return { items: await this.keys.list(viewer), nextCursor: null };
  }

  /** A key of one's own; the key itself is answered this once. */
  @Post()
  async create(
    @Body() dto: CreateApiKeyDto,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const key = await this.keys.create(dto, viewer, this.clock.now());
    reply.header('location', `/api/v1/api-keys/${key.id}`);
    return key;
  }

  /** Ends an API key at once. */
  @Delete(':id')
  @HttpCode(204)
  revoke(@Param('id', IdPipe) id: string, @CurrentViewer() viewer: Viewer) {
    return this.keys.revoke(id, viewer, this.clock.now());
  }
}
