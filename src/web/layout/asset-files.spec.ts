import fc from 'fast-check';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { measureLength } from '../../domain/post-length.js';
import * as reading from '../../domain/live-reading.js';
import { NETWORKS, type Network } from '../../domain/network.js';
import { assetUrl, compact, findAsset } from './asset-files.js';

const bodyOf = async (name: string): Promise<string> =>
  String(await findAsset(assetUrl(name))?.body('identity'));

describe('a static file', () => {
  it('is found under the address that names its content and under no other', () => {
    const url = assetUrl('site.css');
    expect(findAsset(url)?.type).toBe('text/css; charset=utf-8');
    expect(findAsset(url.replace(/\.[0-9a-f]{10}\./, '.0000000000.'))).toBeUndefined();
    expect(findAsset('/assets/../../package.json')).toBeUndefined();
  });

  it('reads the same however it is packed', async () => {
    const asset = findAsset(assetUrl('today.js'));
    const identity = await asset?.body('identity');
    expect(brotliDecompressSync((await asset?.body('br')) ?? '')).toEqual(identity);
    expect(gunzipSync((await asset?.body('gzip')) ?? '')).toEqual(identity);
  });

  it('that nobody wrote is an error of ours', () => {
    expect(() => assetUrl('nothing.css')).toThrow('There is no asset nothing.css.');
  });

  it('loses comments and space that only people read, and no more', () => {
    expect(compact('a.css', '/* why */\na:hover,\nb > c {\n  width: calc(1rem + 2px);\n}\n')).toBe(
      'a:hover,b > c{width:calc(1rem + 2px)}',
    );
    expect(compact('a.css', '.one\n  :is(b, c) {\n  color: red;\n}\n')).toBe('.one :is(b,c){color:red}');
    expect(compact('a.js', '// why\nlet a = 1; // here\n  a += "// no";\n')).toBe(
      'let a = 1; // here\na += "// no";\n',
    );
  });
});

describe('the exact counter of the browser', () => {
  const texts = [
    '',
    'When will you publish your report?',
    'example.com and https://example.org/a/very/long/path?with=query#and-more',
    'emoji 👩‍👩‍👧‍👦🏳️‍🌈 中文 العربية кириллица',
    '@francediplo@mastodon.social #ArmsTreaty https://a.example',
    'é'.repeat(281),
    '👍🏽'.repeat(301),
    'a.a.'.repeat(600),
  ];

  it.each(NETWORKS)('counts for %s what the server counts', async (network: Network) => {
    const source = `data:text/javascript;base64,${Buffer.from(await bodyOf('counter.js')).toString('base64')}`;
    const { default: count } = (await import(source)) as {
      default: (text: string, network: string) => unknown;
    };
    for (const text of texts) expect(count(text, network)).toEqual(measureLength(text, network));
  });
});

describe('the reading of the browser', () => {
  const values = {
    ministry: 'Ministry',
    handle: '@franceMFA',
    country: 'France',
    hashtags: '#ArmsTreaty',
    link: 'https://example.org/att',
    day: '11 June',
    claims: { report: 'only 69 reported' },
  };
  const parts = fc.oneof(
    fc.constantFrom(
      ...'[|]{}\\ \n',
      '{handle}',
      '{claim:report}',
      '{claim:gone}',
      '[you|we]',
      ' #att ',
      '?',
      'yо',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );

  it('says of any text what the server says', async () => {
    const source = `data:text/javascript;base64,${Buffer.from(await bodyOf('reading.js')).toString('base64')}`;
    const { default: browser } = (await import(source)) as { default: typeof reading };
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 20 }),
        fc.constantFrom('en', 'fr', 'ar', 'zh'),
        (texts, language) => {
          const slots = {
            x: [values],
            mastodon: [values, { ...values, ministry: 'M', handle: '@francediplo' }],
          };
          const networks = ['x', 'mastodon'] as const;
          const typed = { body: texts.join(''), language, networks, slots, measure: measureLength };
          expect(browser.glanceAt(typed)).toEqual(reading.glanceAt(typed));
          expect(browser.readOn('mastodon', typed)).toEqual(reading.readOn('mastodon', typed));
          expect(browser.findingsWhile(typed)).toEqual(reading.findingsWhile(typed));
        },
      ),
    );
  });
});
