/** A length rule that needs no library: how each network but X counts a text, in server and browser alike. */

/** A text measured by one rule. */
export interface PostLength {
  readonly used: number;
  /** Null where the network sets none. */
  readonly limit: number | null;
  readonly unit: 'characters' | 'bytes';
  readonly fits: boolean;
}

export const PLAIN_RULES = ['bluesky', 'mastodon', 'threads', 'whatsapp', 'telegram', 'x-2012'] as const;

export type PlainRule = (typeof PLAIN_RULES)[number];

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

// Letters and signs that never join with what is beside them: most texts need no segmenter.
const UNJOINED =
  /^[\n -~\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u3001-\u3029\u4e00-\u9fff]*$/;

const countGraphemes = (text: string): number => {
  if (UNJOINED.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
};

const countCodePoints = (text: string): number => [...text].length;

/** The limit and count of a text by a rule. */
export const within = (
  used: number,
  limit: number | null,
  unit: PostLength['unit'] = 'characters',
): PostLength => ({
  used,
  limit,
  unit,
  fits: limit === null || used <= limit,
});

const RULES: Readonly<Record<PlainRule, (text: string) => PostLength>> = {
  bluesky: measureBluesky,
  mastodon: (text) => within(countGraphemes(shortenForMastodon(text)), 500),
  threads: (text) => within(countCodePoints(text), 500),
  whatsapp: (text) => within(countCodePoints(text), null),
  telegram: (text) => within(countCodePoints(text), null),
  'x-2012': (text) => within(countCodePoints(shortenAsIn2012(text)), 140),
};

/** Measures a text by a rule without a library. */
export const measurePlain = (text: string, rule: PlainRule): PostLength => RULES[rule](text);

/** Bluesky: 300 graphemes and 3,000 bytes of UTF-8 (app.bsky.feed.post); the bytes show once they bind. */
function measureBluesky(text: string): PostLength {
  const byGraphemes = within(countGraphemes(text), 300);
  const byBytes = within(new TextEncoder().encode(text).length, 3_000, 'bytes');
  return byGraphemes.fits ? (byBytes.fits ? byGraphemes : byBytes) : byGraphemes;
}

// Its link stands apart from the word before it, and its host has a dot.
const MASTODON_URL =
  /(?<![\p{L}\p{N}_@#＠＃$])https?:\/\/(?=[^\s<>"/?#]+\.\p{L}{2})[^\s<>"]+[^\s<>"'.,;:!?)\]}»”’]/giu;
const REMOTE_MENTION = /(?<![\w/@.])(@[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?/giu;

/** Mastodon (StatusLengthValidator): each URL counts 23, and of `@user@domain` only `@user`. */
const shortenForMastodon = (text: string): string =>
  text.replace(MASTODON_URL, 'x'.repeat(23)).replace(REMOTE_MENTION, '$1');

/** A link with its scheme, or a name of two letters or more under a domain that posts point to. */
export const LINK =
  /(?:https?|Https?|HTTPS?):\/\/\S+|(?<![\p{L}\p{N}_@.\/\-])(?:[A-Za-z0-9\-]+\.)*[A-Za-z0-9\-]{2,}\.(?:com|org|net|int|info|edu|gov|ngo|[a-z]{2})(?![\p{L}\p{N}_@\-]|\.[\p{L}\p{N}])(?:[\/?]\S*)?/gu;

/** June 2012: 140 characters in composed form, https links as 21 and others as 20, with a scheme or without (t.co of that year). */
const shortenAsIn2012 = (text: string): string =>
  text.normalize('NFC').replace(LINK, (url) => 'x'.repeat(url.toLowerCase().startsWith('https:') ? 21 : 20));
