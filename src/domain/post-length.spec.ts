import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { leastWorkOf } from '../../test/support/work.js';
import { measureLength } from './post-length.js';

const LINK = 'https://example.org/a/very/long/address/that/nobody/wants/to/read';
const FAMILY = '👨‍👩‍👧‍👦';

interface WeightedCase {
  readonly description: string;
  readonly text: string;
  readonly weightedLength: number;
  readonly valid: boolean;
}

const { cases: WEIGHTED } = JSON.parse(
  readFileSync(new URL('../../test/fixtures/weighted-lengths.json', import.meta.url), 'utf8'),
) as { cases: readonly WeightedCase[] };

describe('the length of a post', () => {
  it.each(WEIGHTED)('agrees with X’s published suite: $description', ({ text, weightedLength, valid }) => {
    expect(measureLength(text, 'x')).toMatchObject({ used: weightedLength, fits: valid });
  });

  it.each([
    ['x', 'Latin letters', 'a'.repeat(280), 280],
    ['x', 'Cyrillic and Arabic letters', 'Жق', 2],
    ['x', 'Chinese characters', '外交部', 6],
    ['x', 'an emoji sequence', FAMILY, 2],
    ['x', 'a link', LINK, 23],
    ['x', 'a link without its scheme', 'example.org/att', 23],
    ['bluesky', 'an emoji sequence', FAMILY, 1],
    ['bluesky', 'a link', LINK, LINK.length],
    ['mastodon', 'a link', `${LINK}.`, 24],
    ['mastodon', 'an address without a domain', 'http://localhost/att', 20],
    ['mastodon', 'an address stuck to a word', 'foohttps://a.example/att', 24],
    ['mastodon', 'an address in brackets', '(https://a.example/att)', 25],
    ['mastodon', 'a mention on another server', 'Ask @auswaertigesamt@social.bund.de now', 24],
    ['mastodon', 'an e-mail address', 'press@example.org', 17],
    ['mastodon', 'an emoji sequence', FAMILY, 1],
    ['threads', 'Latin letters', 'a'.repeat(500), 500],
    ['whatsapp', 'any text', 'a'.repeat(1_000), 1_000],
    ['telegram', 'any text', 'a'.repeat(1_000), 1_000],
    ['x-2012', 'a link', 'http://example.org/att', 20],
    ['x-2012', 'a link over https', LINK, 21],
    ['x-2012', 'a link without its scheme', 'Why? example.org/a/long/address/att', 25],
    ['x-2012', 'an accent in two parts', 'e\u0301', 1],
  ] as const)('counts on %s %s', (rule, _, text, used) => {
    expect(measureLength(text, rule).used).toBe(used);
  });

  it.each([
    ['x', 280],
    ['bluesky', 300],
    ['mastodon', 500],
    ['threads', 500],
    ['x-2012', 140],
  ] as const)('fits on %s up to %i characters', (rule, limit) => {
    expect(measureLength('a'.repeat(limit), rule)).toEqual({
      used: limit,
      limit,
      unit: 'characters',
      fits: true,
    });
    expect(measureLength('a'.repeat(limit + 1), rule).fits).toBe(false);
  });

  it.each(['whatsapp', 'telegram'] as const)('has no limit on %s', (rule) => {
    expect(measureLength('a'.repeat(5_000), rule)).toMatchObject({ limit: null, fits: true });
  });

  it('is bound by bytes on Bluesky where graphemes are large', () => {
    expect(measureLength(FAMILY.repeat(121), 'bluesky')).toEqual({
      used: 3_025,
      limit: 3_000,
      unit: 'bytes',
      fits: false,
    });
  });

  it('is known at once for 40,000 hostile characters', async () => {
    for (const text of [
      'a.'.repeat(20_000),
      'a.'.repeat(1_000),
      '@a.'.repeat(13_000),
      'http://'.repeat(6_000),
    ]) {
      for (const rule of ['x', 'bluesky', 'mastodon', 'threads', 'x-2012'] as const) {
        expect(await leastWorkOf(() => measureLength(text, rule), 50)).toBeLessThan(50);
      }
    }
  });

  it('counts graphemes as a segmenter does, also where it needs none', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const character = fc.oneof(
      fc.constantFrom(...'aé–“Жй的，\n\r\u0301\u200d©👩🇫🇷'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 60 }), (text) => {
        expect(measureLength(text, 'bluesky').used).toBe([...segmenter.segment(text)].length);
      }),
    );
  });

  it('is a whole number for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('x', 'bluesky', 'mastodon', 'threads', 'whatsapp', 'x-2012' as const),
        (text, rule) => {
          const { used, limit, fits } = measureLength(text, rule);
          expect(Number.isInteger(used) && used >= 0).toBe(true);
          expect(fits).toBe(limit === null || used <= limit);
        },
      ),
    );
  });
});
