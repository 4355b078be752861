import { HttpException, Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  InjectThrottlerOptions,
  InjectThrottlerStorage,
  normalizeIp,
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
export class RateLimits {
  private day = '';
  private key = randomBytes(32);

  constructor(
    @InjectThrottlerStorage() private readonly storage: ThrottlerStorage,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** The name under which an address is counted today; one of IPv6 with its neighbours, who are the same house. */
  trackerOf(address: string): string {
    return createHmac('sha256', this.keyOfToday()).update(normalizeIp(address)).digest('base64url');
  }

  /** Counts a write outside the guard; throws an HttpException (429) beyond the everyday limit. */
  async admit(address: string): Promise<void> {
    if (!this.config.hasRateLimits) return;
    const { ttl, limit } = EVERYDAY_LIMIT;
    const { isBlocked } = await this.storage.increment(this.trackerOf(address), ttl, limit, ttl, 'default');
    if (isBlocked) throw tooMany();
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

const tooMany = (): HttpException =>
  new HttpException('Too many requests came from your network. Wait a minute, then try again.', 429);

/** Refuses those who write too often, by the counts of `RateLimits`. */
@Injectable()
export class RateLimitGuard extends ThrottlerGuard {
  constructor(
    @InjectThrottlerOptions() options: ThrottlerModuleOptions,
    @InjectThrottlerStorage() storage: ThrottlerStorage,
    reflector: Reflector,
    private readonly config: Config,
    private readonly limits: RateLimits,
  ) {
    super(options, storage, reflector);
  }

  // Reads come from memory. A key says who calls, and is refused by the next guard if it is wrong.
  protected override shouldSkip(context: ExecutionContext): Promise<boolean> {
    const { method, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const isRead = method === 'GET' || method === 'HEAD';
    return Promise.resolve(!this.config.hasRateLimits || isRead || headers.authorization !== undefined);
  }

  protected override getTracker({ ip }: FastifyRequest): Promise<string> {
    return Promise.resolve(this.limits.trackerOf(ip));
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
    throw tooMany();
  }
}
