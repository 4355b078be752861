import { findUnseen } from '../../domain/unseen.js';
import { ARCHIVED_CAMPAIGN, MINISTRIES_OF_2012 } from './archive.js';
import { REPLAYED_CAMPAIGN } from './campaign.js';
import { CLAIMS } from './claims.js';
import { MINISTRIES } from './ministries.js';
import { POSTS } from './posts.js';

const textsIn = (content: unknown): string[] => {
  if (typeof content === 'string') return [content];
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(textsIn) : [];
};

describe('the demo in eight languages', () => {
  it.each([
    ['posts', POSTS],
    ['claims', CLAIMS],
    ['ministries', MINISTRIES],
    ['campaigns', [REPLAYED_CAMPAIGN, ARCHIVED_CAMPAIGN, MINISTRIES_OF_2012]],
  ])('holds no unseen mark in its %s', (_, content) => {
    const texts = textsIn(content);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => findUnseen(text).length > 0)).toEqual([]);
  });
});
