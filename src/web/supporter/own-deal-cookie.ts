import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../../config/config.js';

const NAME = 'deal';
const PATH = '/c';

/** Keeps what a reader without script was dealt: a cookie for the session that holds the signed deal and nothing else. */
@Injectable()
export class OwnDealCookie {
  private readonly isSecure: boolean;

  constructor({ isHttps }: Config) {
    this.isSecure = isHttps;
  }

  find({ cookies }: FastifyRequest): string | null {
    return cookies[NAME] ?? null;
  }

  keep(reply: FastifyReply, token: string): void {
    reply.setCookie(NAME, token, { path: PATH, httpOnly: true, sameSite: 'lax', secure: this.isSecure });
  }

  forget(reply: FastifyReply): void {
    reply.clearCookie(NAME, { path: PATH });
  }
}
