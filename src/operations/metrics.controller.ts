import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Config } from '../../config/config.js';
import { CurrentViewer, Public } from '../common/permission.guard.js';
import { NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { Metrics } from './metrics.js';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** Hands the metrics to the operator: from the machine itself, or with an admin's key. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly config: Config,
  ) {}

  @Public()
  @Get()
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  show(@Req() request: FastifyRequest, @CurrentViewer() viewer: Viewer | null): Promise<string> {
    if (!this.isFromHere(request) && viewer?.role !== 'admin') throw new NotFound('There is no such page.');
    return this.metrics.registry.metrics();
  }

  /** Behind a proxy that we were not told to trust, everybody seems to come from this machine. */
  private isFromHere({ ip, headers }: FastifyRequest): boolean {
    const isForwarded = 'x-forwarded-for' in headers || 'forwarded' in headers || 'via' in headers;
    return LOOPBACK.test(ip) && (!isForwarded || this.config.trustedProxies.length > 0);
  }
}
