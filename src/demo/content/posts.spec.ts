import { measureLength } from '../../domain/post-length.js';
import { lint } from '../../domain/lint.js';
import { NETWORKS } from '../../domain/network.js';
import { parse, slotsOf } from '../../domain/notation.js';
import { countVariants, distinctVariants, fill, variantAt, type SlotValues } from '../../domain/variants.js';
import { CLAIMS } from './claims.js';
import type { DemoMinistry, DemoPost } from './demo-content.js';
import { MINISTRIES } from './ministries.js';
import { POSTS } from './posts.js';

const SAMPLE = 2_000;
const LEAST = { en: 12, fr: 6 } as const;
const LANGUAGES = ['en', 'fr'] as const;
type DemoLanguage = (typeof LANGUAGES)[number];

interface Case {
  readonly ministry: DemoMinistry;
  readonly language: DemoLanguage;
  readonly post: DemoPost;
}

const CASES: readonly Case[] = MINISTRIES.flatMap((ministry) =>
  LANGUAGES.flatMap((language) =>
    POSTS[ministry.slug][language].map((post) => ({ ministry, language, post })),
  ),
);
const NAMED = CASES.map((one) => [one.ministry.slug, one.language, one.post.angle, one] as const);

const claimsIn = (language: DemoLanguage): Record<string, string> =>
  Object.fromEntries(CLAIMS.map(({ slug, texts }) => [slug, texts[language] ?? texts.en]));

const nameOf = ({ ministry, language }: Case): string =>
  language === 'en' ? ministry.name : (ministry.names[language] ?? ministry.name);

const slotValues = (one: Case, handle: string): SlotValues => ({
  ministry: nameOf(one),
  handle,
  country: one.ministry.country,
  hashtags: '#ArmsTreaty',
  link: '',
  day: '',
  claims: claimsIn(one.language),
});

function* sampled({ post }: Case) {
  const notation = parse(post.text.join(' '));
  const size = countVariants(notation);
  const step = Math.max(1, Math.floor(size / SAMPLE));
  for (let index = 0; index < size; index += step) yield variantAt(notation, index);
}

const longestHandle = ({ ministry }: Case): string =>
  ministry.accounts
    .map(({ handle }) => `@${handle}`)
    .reduce((one, other) => (other.length > one.length ? other : one));

/** The text as each network gets it: the longest handle on X, the ministry's name where it has no account. */
const textsOf = (one: Case, network: string): string[] =>
  [...sampled(one)].map((pieces) =>
    fill(pieces, slotValues(one, network === 'x' ? longestHandle(one) : nameOf(one))),
  );

const figuresIn = (text: string): string[] => [...text.matchAll(/\d+/gu)].map(([figure]) => figure);

describe('the demo’s suggested posts', () => {
  it.each(MINISTRIES.flatMap(({ slug }) => LANGUAGES.map((language) => [slug, language] as const)))(
    'are enough for the day of %s in %s, on every network',
    (slug, language) => {
      for (const network of NETWORKS) {
        const offered = POSTS[slug][language].filter(
          ({ networks }) => !networks || networks.includes(network),
        );
        expect(offered.length).toBeGreaterThanOrEqual(LEAST[language]);
      }
    },
  );

  it.each(NAMED)('fit their networks in every variant: %s, %s, %s', (_, __, ___, one) => {
    const tooLong = (one.post.networks ?? NETWORKS).flatMap((network) =>
      textsOf(one, network)
        .filter((text) => !measureLength(text, network).fits)
        .map((text) => `${network} ${measureLength(text, network).used}: ${text}`),
    );
    expect(tooLong).toEqual([]);
  });

  it.each(NAMED)('pass the house lint in every variant: %s, %s, %s', (_, __, ___, one) => {
    const found = [...textsOf(one, 'x'), ...textsOf(one, 'whatsapp')].flatMap((text) =>
      lint(text, one.language).map(({ message }) => `${message} ${text}`),
    );
    expect(found).toEqual([]);
  });

  it.each(NAMED)('are well set in every variant: %s, %s, %s', (_, __, ___, one) => {
    const ill = textsOf(one, 'x').filter(
      (text) =>
        / {2}|['"]|[.?!]{2}|,,/u.test(text) ||
        /(?:^|\s)(\p{L}{2,})\s\1(?!\p{L})/iu.test(text) ||
        /(?:^|[.?!][ \u00a0])\p{Ll}/u.test(text) ||
        (one.language === 'fr' ? /(?<!\u00a0)[:;?!»]|«(?!\u00a0)/u : /[ \u00a0][:;?!,.]/u).test(text),
    );
    expect(ill).toEqual([]);
  });

  it.each(NAMED)('do not begin with the handle, which X would hide: %s, %s, %s', (_, __, ___, one) => {
    expect(textsOf(one, 'x').filter((text) => text.startsWith('@'))).toEqual([]);
  });

  it.each(NAMED)('differ in every variant: %s, %s, %s', (_, __, ___, one) => {
    const notation = parse(one.post.text.join(' '));
    expect(distinctVariants(notation)).toHaveLength(countVariants(notation));
  });

  it.each(NAMED)('name claims that exist: %s, %s, %s', (_, __, ___, one) => {
    const quoted = slotsOf(parse(one.post.text.join(' '))).flatMap(({ argument }) => argument ?? []);
    expect(Object.keys(claimsIn(one.language))).toEqual(
      expect.arrayContaining([...quoted, ...one.post.claims]),
    );
  });

  it.each(NAMED)('have a claim behind every figure: %s, %s, %s', (_, __, ___, one) => {
    const behind = CLAIMS.filter(({ slug }) => one.post.claims.includes(slug));
    const backed = new Set(behind.flatMap(({ slug, texts }) => figuresIn(`${slug} ${texts.en}`)));
    const stated = new Set(textsOf(one, 'whatsapp').flatMap(figuresIn));
    expect([...stated].filter((figure) => !backed.has(figure))).toEqual([]);
  });

  it('never give Amnesty’s Golden Rule as the treaty’s wording, nor say that the USA withdrew', () => {
    const everything = JSON.stringify(POSTS);
    expect(everything).not.toMatch(/substantial|substantiel|withdr[ae]w|unsigned|retir[ée]/iu);
  });

  it('are of many angles for each ministry', () => {
    for (const { slug } of MINISTRIES) {
      for (const language of LANGUAGES) {
        const angles = POSTS[slug][language].map(({ angle }) => angle);
        expect(new Set(angles).size).toBe(angles.length);
      }
    }
  });
});
