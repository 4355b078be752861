import { Injectable } from '@nestjs/common';
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { Config } from '../../config/config.js';
import { GRACE_HOURS, readToken, signToken, type Token } from '../domain/token.js';

const HOUR = 3_600_000;

/** Signs the tokens of dealt posts and reads them back. */
@Injectable()
export class ActionTokens {
  // As raw bytes it would be looked into for each token, which costs more than the signature.
  private readonly key: KeyObject;

  constructor({ secretKey }: Config) {
    this.key = createSecretKey(Buffer.from(hkdfSync('sha256', secretKey, '', 'tweetathon action token', 32)));
  }

  /** A token for an action of a day that closes then, and when it expires. */
  issue(actionId: string, dayClosesAt: Date): { token: string; expiresAt: Date } {
    const expiresAt = new Date(dayClosesAt.getTime() + GRACE_HOURS * HOUR);
    return { token: signToken(this.key, { actionId, expiresAt }), expiresAt };
  }

  /** What the token says; throws Invalid with the code `token-invalid` or `token-expired`. */
  read(token: string, now: Date): Token {
    return readToken(this.key, token, now);
  }
}
