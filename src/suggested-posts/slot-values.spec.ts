import type { AccountView } from '../ministries/ministry-view.js';
import { findHandle, slotValues, type SlotSources } from './slot-values.js';

const account = (handle: string, more: Partial<AccountView> = {}): AccountView => ({
  network: 'x',
  handle,
  url: null,
  language: 'fr',
  status: 'active',
  checkedAt: null,
  checkedForDemo: false,
  ...more,
});

describe('the handle that a post addresses', () => {
  it.each([
    ['in the language of the post', [account('fr'), account('en', { language: 'en' })], 'en', '@en'],
    ['in English where there is none in it', [account('fr'), account('en', { language: 'en' })], 'es', '@en'],
    ['the first where no language fits', [account('fr'), account('de', { language: 'de' })], 'es', '@fr'],
    [
      'one in use before a dormant one',
      [account('old', { status: 'dormant' }), account('de', { language: 'de' })],
      'fr',
      '@de',
    ],
    ['a dormant one where there is no other', [account('old', { status: 'dormant' })], 'fr', '@old'],
    ['none that is suspended', [account('gone', { status: 'suspended' })], 'fr', null],
    ['none where the ministry has none', [account('', { status: 'none' })], 'fr', null],
    ['none of another network', [account('here.bsky.social', { network: 'bluesky' })], 'fr', null],
  ])('is %s', (_, accounts, language, handle) => {
    expect(findHandle(accounts, 'x', language)).toBe(handle);
  });
});

describe('what the slots stand for', () => {
  const sources: SlotSources = {
    campaign: { slug: 'arms-treaty', hashtags: ['ArmsTreaty', 'ATT'], link: 'https://example.org/att' },
    site: 'https://act.example',
    ministry: {
      name: 'Federal Foreign Office',
      ownName: 'Auswärtiges Amt',
      ownLanguage: 'de',
      names: { fr: 'Ministère fédéral des Affaires étrangères' },
      country: 'DE',
      accounts: [account('AuswaertigesAmt', { language: 'de' })],
    },
    date: '2026-06-15',
    language: 'de',
    network: 'x',
    claims: {},
  };

  it.each([
    ['en', 'Federal Foreign Office', 'Germany', '15 June'],
    ['fr', 'Ministère fédéral des Affaires étrangères', 'Allemagne', '15 juin'],
    ['de', 'Auswärtiges Amt', 'Deutschland', '15. Juni'],
  ])('is said in the language of the post: %s', (language, ministry, country, day) => {
    expect(slotValues({ ...sources, language })).toMatchObject({ ministry, country, day });
  });

  it('is the name for the handle on a network without accounts', () => {
    expect(slotValues({ ...sources, network: 'whatsapp' }).handle).toBe('Auswärtiges Amt');
  });

  it('is hashtags with their sign, and the link of the section before that of the campaign', () => {
    expect(slotValues(sources)).toMatchObject({
      hashtags: '#ArmsTreaty #ATT',
      link: 'https://example.org/att',
    });
    expect(slotValues({ ...sources, sectionLink: 'https://section.example' }).link).toBe(
      'https://section.example',
    );
  });

  it('is the campaign’s page here where it has no link of its own', () => {
    const campaign = { ...sources.campaign, link: null };
    expect(slotValues({ ...sources, campaign }).link).toBe('https://act.example/c/arms-treaty');
  });
});
