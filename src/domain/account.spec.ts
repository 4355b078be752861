import { type AccountNetwork, isHandle, plainHandle, profileUrl } from './account.js';

describe('an account', () => {
  it.each<[AccountNetwork, string, string]>([
    ['x', 'francediplo_EN', 'https://x.com/francediplo_EN'],
    ['bluesky', 'diplomatie.gouv.fr', 'https://bsky.app/profile/diplomatie.gouv.fr'],
    ['mastodon', 'AuswaertigesAmt@social.bund.de', 'https://social.bund.de/@AuswaertigesAmt'],
    ['threads', 'state.dept', 'https://www.threads.com/@state.dept'],
  ])('on %s, %s, has its profile at %s', (network, handle, url) => {
    expect(isHandle(network, handle)).toBe(true);
    expect(profileUrl(network, handle)).toBe(url);
  });

  it.each<[AccountNetwork, string]>([
    ['x', 'sixteen_letters_'],
    ['x', 'france diplo'],
    ['x', ''],
    ['x', '../admin'],
    ['bluesky', 'francediplo'],
    ['bluesky', `${'a'.repeat(64)}.fr`],
    ['mastodon', 'AuswaertigesAmt'],
    ['mastodon', 'a@localhost'],
    ['mastodon', 'a@b.de/@c'],
    ['threads', 'état'],
    ['threads', '-'],
  ])('on %s cannot be called %p', (network, handle) => expect(isHandle(network, handle)).toBe(false));

  it('has no address where the ministry has none', () => expect(profileUrl('x', '')).toBeNull());

  it('is kept without the @ that people type', () => {
    expect(plainHandle(' @StateDept ')).toBe('StateDept');
    expect(plainHandle('@a@social.bund.de')).toBe('a@social.bund.de');
  });
});
