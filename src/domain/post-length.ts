/** A post's length by its network's own rule, on the text as sent. */
import twitterText from 'twitter-text';
import type { Network } from './network.js';
import { measurePlain, within, type PlainRule, type PostLength } from './plain-length.js';

export type LengthRule = Network | PlainRule;

// twitter-text takes 11 s over a hostile URL of 40,000 characters; no real post comes near this.
const LONGEST_FOR_TWITTER_TEXT = 2_000;

/** Measures a text by a network's rule, or by the 140 characters of 2012 (`x-2012`). */
export const measureLength = (text: string, rule: LengthRule): PostLength =>
  rule === 'x' ? measureX(text) : measurePlain(text, rule);

/** X: 280 by twitter-text's weights, URL 23, emoji and CJK 2 (twitter-text v3 configuration); it takes no U+FFFE, U+FFFF or U+FEFF. */
function measureX(text: string): PostLength {
  if (text.length > LONGEST_FOR_TWITTER_TEXT) return { ...within([...text].length, 280), fits: false };
  const { weightedLength, valid } = twitterText.parseTweet(text);
  return { ...within(weightedLength, 280), fits: valid || text === '' };
}
