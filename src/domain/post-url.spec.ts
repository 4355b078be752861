import { Invalid } from './errors.js';
import { parsePostUrl } from './post-url.js';

describe("a post's address", () => {
  it.each([
    ['https://x.com/someone/status/1234567890123456789', 'x', 'x::1234567890123456789'],
    ['https://twitter.com/someone/status/1234567890123456789?s=20', 'x', 'x::1234567890123456789'],
    ['https://mobile.twitter.com/other/status/1234567890123456789/', 'x', 'x::1234567890123456789'],
    [
      'https://bsky.app/profile/someone.bsky.social/post/3kabcdefgh2x',
      'bluesky',
      'bluesky::someone.bsky.social/post/3kabcdefgh2x',
    ],
    ['https://www.threads.net/@someone/post/C8abc_DEF-1', 'threads', 'threads::C8abc_DEF-1'],
    ['https://www.threads.com/@someone/post/C8abc_DEF-1', 'threads', 'threads::C8abc_DEF-1'],
    [
      'https://mastodon.social/@someone/112233445566778899',
      'mastodon',
      'mastodon:mastodon.social:112233445566778899',
    ],
    [
      'https://mastodon.social/users/someone/statuses/112233445566778899',
      'mastodon',
      'mastodon:mastodon.social:112233445566778899',
    ],
    ['https://t.me/channel/42', 'telegram', 'telegram::channel/42'],
  ])('%s names a post on %s', (url, network, key) => {
    expect(parsePostUrl(url)).toEqual({ network, key });
  });

  it.each([
    '',
    'someone/status/1',
    'https://x.com/someone',
    'https://x.com/someone/status/abc',
    'https://user:secret@x.com/someone/status/1',
    'https://x.com:8443/someone/status/1',
    'ftp://x.com/someone/status/1',
    'javascript:alert(1)',
    'https://x.com.evil.example/someone/status/1',
    'https://169.254.169.254/latest/meta-data',
    `https://x.com/someone/status/1?${'a'.repeat(500)}`,
  ])('is not %j', (url) => {
    expect(() => parsePostUrl(url)).toThrow(Invalid);
  });
});
