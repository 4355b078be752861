import { Injectable } from '@nestjs/common';
import { createCipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Config } from '../../config/config.js';

const IV_BYTES = 12;

/** What is kept of a pasted link. */
export interface SealedLink {
  /** Keyed, against doubles: it tells nothing to whoever has not our key. */
  readonly hash: Buffer;
  /** The address in AES-256-GCM: 12 bytes of nonce, the text, 16 bytes of tag. */
  readonly ciphertext: Buffer;
}

/** Seals pasted links, so that the database alone tells nobody's account. */
@Injectable()
export class LinkSeals {
  private readonly hashKey: Buffer;
  private readonly cipherKey: Buffer;

  constructor({ secretKey }: Config) {
    const key = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secretKey, '', purpose, 32));
    this.hashKey = key('tweetathon post link hash');
    this.cipherKey = key('tweetathon post link cipher');
  }

  /** Seals the address of a post; `key` is the same for every way of writing it. */
  seal(key: string, url: string): SealedLink {
    const nonce = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.cipherKey, nonce);
    const text = Buffer.concat([cipher.update(url, 'utf8'), cipher.final()]);
    return {
      hash: createHmac('sha256', this.hashKey).update(key).digest(),
      ciphertext: Buffer.concat([nonce, text, cipher.getAuthTag()]),
    };
  }
}
