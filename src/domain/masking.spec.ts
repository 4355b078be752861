import fc from 'fast-check';
import { leastWorkOf } from '../../test/support/work.js';
import { maskHandles, maskRecipient, namesStranger, officialHandles } from './masking.js';

const official = officialHandles([
  '@francediplo',
  'francediplo_EN',
  'AuswaertigesAmt@social.bund.de',
  'diplo.bsky.social',
  '',
]);

const mask = (text: string): string => maskHandles(text, official);

describe('masking a text', () => {
  it.each([
    ['a mention', '@jane_doe Thank you!', '@[…] Thank you!'],
    ['a mention at the end of a sentence', 'We hear you, @jane.', 'We hear you, @[…].'],
    ['several mentions', '@jane @joe, merci', '@[…] @[…], merci'],
    ['a mention without a space before it', 'merci@jane', 'merci@[…]'],
    ['a full-width @', '＠jane ありがとう', '@[…] ありがとう'],
    ['a full-width name', '@ｊａｎｅ hello', '@[…] hello'],
    ['an @ with an invisible character behind it', '@\u200Bjane hello', '@[…] hello'],
    ['a Bluesky handle', '@jane.bsky.social hello', '@[…] hello'],
    ['a Bluesky handle of an own domain', '@jane.example.org hello', '@[…] hello'],
    ['a bare Bluesky handle', 'ask jane.bsky.social', 'ask […]'],
    ['a fediverse address', '@jane@mastodon.social hello', '@[…] hello'],
    ['a fediverse address without its first @', 'jane@mastodon.social hello', '[…]@[…] hello'],
    ['words of another script against the handle', '感谢@jane关注', '感谢@[…]关注'],
    ['Arabic against the handle', '@janeشكرا', '@[…]شكرا'],
    ['a mail address', 'from jane.doe+att@example.org', 'from […]@[…]'],
    ['a status link', 'see https://x.com/jane/status/123?s=20', 'see https://x.com/[…]'],
    ['a status link without a scheme', 'see x.com/jane/status/123.', 'see x.com/[…].'],
    ['a link that hides whose status it is', 'https://twitter.com/i/web/status/1', 'https://twitter.com/[…]'],
    ['a link behind words of another script', '请看x.com/jane谢谢', '请看x.com/[…]谢谢'],
    ['a Bluesky profile', 'https://bsky.app/profile/did:plc:abc/post/1', 'https://bsky.app/[…]'],
    ['a Mastodon status', 'https://mastodon.social/@jane/1', 'https://mastodon.social/[…]'],
    ['a Mastodon status seen elsewhere', 'https://a.example/@jane@b.example/1', 'https://a.example/[…]'],
    ['an escaped @', 'https://mastodon.social/%40jane/1', 'https://mastodon.social/[…]'],
    ['a user of an instance', 'https://a.example/users/jane/statuses/1', 'https://a.example/[…]'],
    ['a Threads profile', 'https://www.threads.com/@jane', 'https://www.threads.com/[…]'],
    ['a Telegram name', 't.me/jane', 't.me/[…]'],
    ['a handle in a query', 'https://example.org/?via=@jane', 'https://example.org/[…]'],
    ['an official name on somebody else’s instance', '@AuswaertigesAmt@evil.example', '@[…]'],
    ['a name that begins like an official one', '@francediplo_fan', '@[…]'],
  ])('takes out %s', (_what, text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it.each([
    ['an official mention in any case', 'Suivez @FranceDiplo et @francediplo_EN.'],
    ['an official fediverse address', 'Folgen Sie @AuswaertigesAmt@social.bund.de'],
    ['an official account’s status', 'https://x.com/francediplo/status/1.'],
    ['an official Mastodon status', 'https://social.bund.de/@AuswaertigesAmt/1'],
    ['an official Bluesky profile', 'https://bsky.app/profile/diplo.bsky.social'],
    ['a link to a page', 'https://www.diplomatie.gouv.fr/fr/politique-etrangere/?a=b#c'],
    ['a hashtag and its page', '#ArmsTreaty https://x.com/hashtag/ArmsTreaty'],
    ['a price, an emoji, a lone @', '5 € @ 17:30 🕊️ and/or 3.5/4'],
    ['Arabic and Chinese', 'نؤيد معاهدة تجارة الأسلحة 我们支持'],
  ])('leaves %s', (_what, text) => {
    expect(mask(text)).toBe(text);
  });

  it('leaves nothing of a handle that stands anywhere in a text of any script', () => {
    const handle = fc.stringMatching(/^zq[a-z0-9_]{3,10}$/);
    const around = fc.array(
      fc.constantFrom('Thank you', '谢谢', 'شكرا', '.', ' ', '(', '#Arms', 'https://un.org/att', '!'),
      {
        maxLength: 6,
      },
    );
    const forms: ((name: string) => string)[] = [
      (name) => `@${name}`,
      (name) => `@${name}@mastodon.social`,
      (name) => `https://x.com/${name}/status/1`,
      (name) => ` ${name}.bsky.social`,
    ];
    fc.assert(
      fc.property(handle, around, around, fc.constantFrom(...forms), (name, before, after, form) => {
        expect(mask(`${before.join(' ')} ${form(name)} ${after.join(' ')}`)).not.toContain(name);
      }),
    );
  });

  it('of a masked text changes nothing', () => {
    const pieces = fc.constantFrom(
      '@',
      'jane',
      '.',
      'x.com',
      '/',
      'https://',
      '[',
      '…',
      ']',
      ' ',
      '@francediplo',
      '谢',
      '-',
      '%40',
      'bsky.social',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const once = mask(parts.join(''));
        expect(mask(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['a.', '@a', 'a@', '.', '@', 'x.com/', 'a.a@', '-', '@a.-', '%', 'https://'])(
    'takes no longer than its length allows: 20,000 times "%s"',
    async (piece) => {
      expect(await leastWorkOf(() => mask(piece.repeat(20_000)), 1_500)).toBeLessThan(1_500);
    },
  );
});

describe('masking to whom a response went', () => {
  it.each([
    ['@jane', 'a supporter'],
    ['jane_doe', 'a supporter'],
    ['jane.bsky.social', 'a supporter'],
    ['@jane@mastodon.social', 'a supporter'],
    ['https://x.com/jane', 'a supporter'],
    ['Jane Doe (@jane)', 'a supporter'],
    ['@francediplo and @jane', 'a supporter'],
    ['https://x.com/francediplo/status/1', 'https://x.com/francediplo/status/1'],
    [' @francediplo ', '@francediplo'],
    ['a supporter', 'a supporter'],
    ['the press', 'the press'],
    ['记者', '记者'],
    ['', ''],
  ])('reads "%s" as "%s"', (given, stored) => {
    expect(maskRecipient(given, official)).toBe(stored);
  });
});

describe('an address on the web', () => {
  it.each([
    ['https://x.com/francediplo/status/1', false],
    ['https://x.com/jane/status/1', true],
    ['https://www.diplomatie.gouv.fr/fr/', false],
    ['https://x.com', false],
  ])('%s names a stranger: %s', (address, names) => {
    expect(namesStranger(address, official)).toBe(names);
  });
});
