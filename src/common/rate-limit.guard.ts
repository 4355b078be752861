import { HttpException, Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  InjectThrottlerOptions,
  InjectThrottlerStorage,
  Throttle,
  ThrottlerGuard,
  type ThrottlerLimitDetail,
  type ThrottlerModuleOptions,
  type ThrottlerStorage,
} from '@nestjs/throttler';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHmac, randomBytes } from 'node:crypto';
import { Config } from '../../config/config.js';
import { Clock } from './clock.js';

const MINUTE_MS = 60_000;

/** A whole town may come through one address of its phone network: the limit stops a loop, not a crowd. */
export const EVERYDAY_LIMIT = { ttl: MINUTE_MS, limit: 6_000 };

const GUARDED = 'guarded';

/** For what must not be guessed at, such as passwords: 20 tries a minute and address. */
export const Guarded = () => Throttle({ default: { limit: 20, ttl: MINUTE_MS, generateKey: guardedKey } });

const guardedKey = (_: ExecutionContext, tracker: string): string => `${GUARDED}-${tracker}`;

/** Counts writes by address in memory. The address is hashed with a key that is forgotten each day. */
@Injectable()
export class RateLimitGuard extends ThrottlerGuard {
  private day = '';
  private key = randomBytes(32);

  constructor(
    @InjectThrottlerOptions() options: ThrottlerModuleOptions,
    @InjectThrottlerStorage() storage: ThrottlerStorage,
    reflector: Reflector,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {
    super(options, storage, reflector);
  }

  // Reads come from memory. A key says who calls, and is refused by the next guard if it is wrong.
  protected override shouldSkip(context: ExecutionContext): Promise<boolean> {
    const { method, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const isRead = method === 'GET' || method === 'HEAD';
    return Promise.resolve(!this.config.hasRateLimits || isRead || headers.authorization !== undefined);
  }

  protected override async getTracker(request: FastifyRequest): Promise<string> {
    const network = await super.getTracker(request);
    return createHmac('sha256', this.keyOfToday()).update(network).digest('base64url');
  }

  protected override generateKey(_: ExecutionContext, tracker: string): string {
    return tracker;
  }

  protected override throwThrottlingException(
    context: ExecutionContext,
    { timeToBlockExpire }: ThrottlerLimitDetail,
  ): Promise<void> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    reply.header('retry-after', String(Math.max(1, timeToBlockExpire)));
    throw new HttpException('Too many requests came from your network. Wait a minute, then try again.', 429);
  }

  private keyOfToday(): Buffer {
    const today = this.clock.now().toISOString().slice(0, 10);
    if (today !== this.day) {
      this.day = today;
      this.key = randomBytes(32);
    }
    return this.key;
  }
}
