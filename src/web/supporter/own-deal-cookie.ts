import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../../config/config.js';

/** The post that opens the conversation, and the one that answers back: a reader can hold both. */
export type HeldDeal = 'deal' | 'reply';

const PATH = '/c';

/** Keeps what a reader without script was dealt: a cookie for the session that holds the signed deal and nothing else. */
@Injectable()
export class OwnDealCookie {
  private readonly isSecure: boolean;

  constructor({ isHttps }: Config) {
    this.isSecure = isHttps;
  }

  find({ cookies }: FastifyRequest, name: HeldDeal): string | null {
    return cookies[name] ?? null;
  }

  keep(reply: FastifyReply, name: HeldDeal, token: string): void {
    reply.setCookie(name, token, { path: PATH, httpOnly: true, sameSite: 'lax', secure: this.isSecure });
  }

  forget(reply: FastifyReply): void {
    for (const name of ['deal', 'reply']) reply.clearCookie(name, { path: PATH });
  }
}
