import fc from 'fast-check';
import { isFrameOrigin } from './frame-origin.js';

describe('a frame origin', () => {
  it.each([
    'https://example.org',
    'https://www.amnesty-1.org.uk',
    'https://example.org:8443',
    'https://xn--bcher-kva.de',
  ])('is %s', (value) => expect(isFrameOrigin(value)).toBe(true));

  it.each([
    'http://example.org',
    'https://example.org/',
    'https://example.org/page',
    'https://EXAMPLE.org',
    'https://*.example.org',
    'https://example.org:443',
    'https://example.org:99999',
    'https://example.org; script-src *',
    "https://example.org 'unsafe-inline'",
    'https://user@example.org',
    'https://localhost',
    'https://10.0.0.1',
    'https://',
    '*',
    '',
    null,
    42,
  ])('is not %p', (value) => expect(isFrameOrigin(value)).toBe(false));

  it('never holds what would begin another directive', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string(), (url, more) => {
        const value = `${url}${more}`;
        if (isFrameOrigin(value)) expect(value).toMatch(/^https:\/\/[a-z0-9.:-]+$/);
      }),
    );
  });
});
