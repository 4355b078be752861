import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Config } from '../../config/config.js';
import { Public } from '../common/permission.guard.js';
import { NotFound } from '../domain/errors.js';
import { Metrics } from './metrics.js';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Hands the metrics to the operator: from the machine itself, or with the key of the environment. */
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
  show(@Req() request: FastifyRequest): Promise<string> {
    if (!this.isFromHere(request) && !this.hasKey(request)) throw new NotFound('There is no such page.');
    return this.metrics.registry.metrics();
  }

  /** Behind a proxy that we were not told to trust, everybody seems to come from this machine. */
  private isFromHere({ ip, headers }: FastifyRequest): boolean {
    const isForwarded = 'x-forwarded-for' in headers || 'forwarded' in headers || 'via' in headers;
    return LOOPBACK.test(ip) && (!isForwarded || this.config.trustedProxies.length > 0);
  }

  private hasKey({ headers }: FastifyRequest): boolean {
    const key = this.config.adminApiKey;
    const given = headers.authorization?.replace(/^Bearer /, '') ?? '';
    return key !== null && timingSafeEqual(digest(given), digest(key));
  }
}
