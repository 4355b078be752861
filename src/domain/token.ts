/** A token: the signed proof that a post was dealt, which a supporter's browser carries and nobody can forge. */
import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import { Invalid } from './errors.js';

/** What a token says: the action, and until when it counts. */
export interface Token {
  readonly actionId: string;
  readonly expiresAt: Date;
}

const ID_BYTES = 16;
const BODY_BYTES = ID_BYTES + 4;
const SEAL_BYTES = 16;

/** 36 bytes in base64url, without padding. */
const SHAPE = /^[A-Za-z0-9_-]{48}$/;

/** Valid to the end of its day, and this many hours more. */
export const GRACE_HOURS = 24;

/** Signs an action's id and expiry (whole seconds) with HMAC-SHA-256, cut to 128 bits. */
export function signToken(key: KeyObject, { actionId, expiresAt }: Token): string {
  const token = Buffer.alloc(BODY_BYTES + SEAL_BYTES);
  token.write(actionId.replaceAll('-', ''), 0, ID_BYTES, 'hex');
  token.writeUInt32BE(Math.floor(expiresAt.getTime() / 1_000), ID_BYTES);
  seal(key, token.subarray(0, BODY_BYTES)).copy(token, BODY_BYTES, 0, SEAL_BYTES);
  return token.toString('base64url');
}

/** Reads a token; throws Invalid with the code `token-invalid` or `token-expired`. */
export function readToken(key: KeyObject, token: string, now: Date): Token {
  if (!SHAPE.test(token)) throw invalid();
  const bytes = Buffer.from(token, 'base64url');
  const expected = seal(key, bytes.subarray(0, BODY_BYTES)).subarray(0, SEAL_BYTES);
  if (!timingSafeEqual(expected, bytes.subarray(BODY_BYTES))) throw invalid();
  const expiresAt = new Date(bytes.readUInt32BE(ID_BYTES) * 1_000);
  if (now.getTime() >= expiresAt.getTime()) throw expired();
  return { actionId: uuidOf(bytes), expiresAt };
}

const seal = (key: KeyObject, body: Buffer): Buffer => createHmac('sha256', key).update(body).digest();

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex', 0, ID_BYTES).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

const invalid = (): Invalid =>
  Invalid.field('token', 'This is not a post that we dealt: take a new one.', 'token-invalid');

const expired = (): Invalid =>
  Invalid.field('token', 'This post was for a day that has passed: take a new one.', 'token-expired');
