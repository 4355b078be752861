import { createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { Invalid } from './errors.js';
import { readToken, signToken } from './token.js';

const KEY = createSecretKey(Buffer.alloc(32, 7));
const NOW = new Date('2012-06-11T15:30:00Z');
const EXPIRES_AT = new Date('2012-06-12T22:00:00Z');
const ACTION = '0137dc5e-9bc0-7abc-8def-0123456789ab';

const token = signToken(KEY, { actionId: ACTION, expiresAt: EXPIRES_AT });

const codeOf = (text: string, now = NOW, key = KEY): string => {
  try {
    readToken(key, text, now);
  } catch (error) {
    if (error instanceof Invalid) return error.code;
    throw error;
  }
  return 'valid';
};

describe('a token', () => {
  it('gives back what was signed', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.date({ min: new Date(1), max: new Date('2099-12-31'), noInvalidDate: true }),
        (actionId, expiresAt) => {
          fc.pre(expiresAt.getTime() >= 1_000);
          const whole = new Date(Math.floor(expiresAt.getTime() / 1_000) * 1_000);
          expect(readToken(KEY, signToken(KEY, { actionId, expiresAt }), new Date(0))).toEqual({
            actionId,
            expiresAt: whole,
          });
        },
      ),
    );
  });

  it('is short and fit for an address', () => {
    expect(token).toMatch(/^[A-Za-z0-9_-]{48}$/);
  });

  it('counts until its last millisecond, and not in the next', () => {
    expect(codeOf(token, new Date(EXPIRES_AT.getTime() - 1))).toBe('valid');
    expect(codeOf(token, EXPIRES_AT)).toBe('token-expired');
  });

  it('is forged where any character was changed', () => {
    for (let at = 0; at < token.length; at += 1) {
      const other = token.charAt(at) === 'A' ? 'B' : 'A';
      expect(codeOf(token.slice(0, at) + other + token.slice(at + 1))).toBe('token-invalid');
    }
  });

  it('is forged where another key signed it', () => {
    expect(codeOf(token, NOW, createSecretKey(Buffer.alloc(32, 8)))).toBe('token-invalid');
  });

  it.each([
    ['nothing', ''],
    ['one character too few', token.slice(1)],
    ['one character too many', `${token}A`],
    ['padding', `${token.slice(0, 47)}=`],
    ['the other alphabet', `${token.slice(0, 47)}+`],
    ['a line break at its end', `${token}\n`],
    ['letters of another script', 'ж'.repeat(48)],
  ])('is invalid with %s', (_, text) => {
    expect(codeOf(text)).toBe('token-invalid');
  });

  it('is refused, never a failure, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) =>
        expect(codeOf(text)).toBe('token-invalid'),
      ),
    );
  });
});
