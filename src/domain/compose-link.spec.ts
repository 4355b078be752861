import fc from 'fast-check';
import { composeLink, findMastodonHost } from './compose-link.js';
import { Invalid } from './errors.js';
import { NETWORKS } from './network.js';

describe('a compose link', () => {
  it.each([
    ['x', 'https://x.com/intent/tweet?text=Will%20you%20answer%3F%20%23ArmsTreaty'],
    ['bluesky', 'https://bsky.app/intent/compose?text=Will%20you%20answer%3F%20%23ArmsTreaty'],
    ['mastodon', 'https://mastodon.social/share?text=Will%20you%20answer%3F%20%23ArmsTreaty'],
    ['threads', 'https://www.threads.com/intent/post?text=Will%20you%20answer%3F%20%23ArmsTreaty'],
    ['whatsapp', 'https://wa.me/?text=Will%20you%20answer%3F%20%23ArmsTreaty'],
    ['telegram', 'https://t.me/share/url?url=&text=Will%20you%20answer%3F%20%23ArmsTreaty'],
  ] as const)('to %s is the address that the network documents', (network, link) => {
    expect(composeLink({ network, text: 'Will you answer? #ArmsTreaty', instance: 'mastodon.social' })).toBe(
      link,
    );
  });

  it('holds exactly the text, in any script', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NETWORKS), fc.string({ unit: 'grapheme' }), (network, text) => {
        const link = new URL(composeLink({ network, text, instance: 'mastodon.social' }));
        expect(link.searchParams.get('text')).toBe(text);
        expect(link.href).not.toContain('+');
      }),
    );
  });

  it('is made of broken Unicode too', () => {
    expect(composeLink({ network: 'x', text: 'a\ud800' })).toContain('a%EF%BF%BD');
  });

  it('to X can answer a post', () => {
    expect(composeLink({ network: 'x', text: 'Thank you', inReplyTo: '42' })).toContain('&in_reply_to=42');
  });

  it.each([
    ['Read https://example.org/att now', 'https://example.org/att'],
    ['Read this', 'https://act.example.org/c/gwa'],
  ])('to Telegram carries a link, which it needs: %s', (text, url) => {
    const link = new URL(composeLink({ network: 'telegram', text, page: 'https://act.example.org/c/gwa' }));
    expect(link.searchParams.get('url')).toBe(url);
  });
});

describe("a Mastodon server's name", () => {
  it.each(['mastodon.social', 'Mastodon.Social', ' social.bund.de ', 'xn--80ahgue7a.xn--p1ai'])(
    'can be %s',
    (name) => {
      expect(findMastodonHost(name)).toBe(name.trim().toLowerCase());
    },
  );

  it.each([
    '',
    'localhost',
    'mastodon',
    'mastodon.local',
    'app.internal',
    'mastodon.social:443',
    'mastodon.social/evil',
    'mastodon.social@evil.example',
    'https://mastodon.social',
    '//evil.example',
    'evil.example?',
    'evil.example#',
    'evil.example\\',
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0x7f000001',
    '[::1]',
    'mastodon..social',
    'mastodon.social.',
    '-mastodon.social',
    'mastodon.so cial',
    `${'a'.repeat(64)}.social`,
    `${'a.'.repeat(130)}social`,
  ])('cannot be %j', (name) => {
    expect(findMastodonHost(name)).toBeNull();
    expect(() => composeLink({ network: 'mastodon', text: 'Hello', instance: name })).toThrow(Invalid);
  });

  it('is never taken from a text that leads elsewhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const host = findMastodonHost(name);
        if (host === null) return;
        expect(new URL(composeLink({ network: 'mastodon', text: 'a', instance: name })).host).toBe(host);
      }),
    );
  });
});
