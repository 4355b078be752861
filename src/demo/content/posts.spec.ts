import { measureLength } from '../../domain/post-length.js';
import { lint } from '../../domain/lint.js';
import { findingsOf } from '../../domain/reading.js';
import { NETWORKS, type Network } from '../../domain/network.js';
import { parse, slotsOf, type Notation, type Piece } from '../../domain/notation.js';
import {
  countVariants,
  distinctVariants,
  extremeVariant,
  fill,
  variantAt,
  type SlotValues,
} from '../../domain/variants.js';
import { LANGUAGES, type Language } from '../../domain/language.js';
import { REPLAYED_CAMPAIGN } from './campaign.js';
import { CLAIMS } from './claims.js';
import type { DemoMinistry, DemoPost, MinistrySlug } from './demo-content.js';
import { MINISTRIES } from './ministries.js';
import { POSTS } from './posts.js';

// Variants of a post beside those that show each alternative once and the longest one.
const SAMPLE = 16;
const LEAST: Readonly<Record<Language, number>> = {
  en: 20,
  fr: 20,
  es: 20,
  de: 20,
  ar: 8,
  ru: 8,
  zh: 8,
  pt: 8,
};
const SUPPORTERS_A_DAY = 5_000;

interface Case {
  readonly ministry: DemoMinistry;
  readonly language: Language;
  readonly post: DemoPost;
}

const postsOf = (slug: MinistrySlug, language: Language): readonly DemoPost[] => POSTS[slug][language] ?? [];

const offeredOn = (network: Network, slug: MinistrySlug, language: Language): readonly DemoPost[] =>
  postsOf(slug, language).filter(({ networks }) => !networks || networks.includes(network));

const CASES: readonly Case[] = MINISTRIES.flatMap((ministry) =>
  LANGUAGES.flatMap((language) =>
    postsOf(ministry.slug, language).map((post) => ({ ministry, language, post })),
  ),
);
const samples = new Map<Case, Piece[][]>();
const NAMED = CASES.map((one) => [one.ministry.slug, one.language, one.post.angle, one] as const);

const claimsIn = (language: Language): Record<string, string> =>
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

const notationOf = ({ post }: Case): Notation => parse(post.text.join(' '));

const all = (one: Case): Piece[][] => {
  const notation = notationOf(one);
  return Array.from({ length: countVariants(notation) }, (_, index) => variantAt(notation, index));
};

// Those that show something for the first time, and some by the golden ratio, which no number of alternatives divides.
function sampleOf(variants: Piece[][]): Piece[][] {
  const shown = new Set<string>();
  const first = variants.filter((pieces) => {
    const before = shown.size;
    for (const piece of pieces) shown.add(piece.kind === 'text' ? piece.text : piece.slot);
    return shown.size > before;
  });
  const others = Array.from({ length: SAMPLE }, (_, step) => {
    return variants[Math.floor(((step * 0.618_033_988_75) % 1) * variants.length)] ?? [];
  });
  return [...new Set([...first, ...others])];
}

function sampled(one: Case): Piece[][] {
  const sample = samples.get(one) ?? sampleOf(all(one));
  samples.set(one, sample);
  return sample;
}

const longestHandle = ({ ministry }: Case): string =>
  ministry.accounts
    .map(({ handle }) => `@${handle}`)
    .reduce((one, other) => (other.length > one.length ? other : one));

/** The text as each network gets it: the longest handle on X, the ministry's name where it has no account. */
const textsOf = (one: Case, network: string, variants: readonly Piece[][] = sampled(one)): string[] => {
  const values = slotValues(one, network === 'x' ? longestHandle(one) : nameOf(one));
  return variants.map((pieces) => fill(pieces, values));
};

const longest = (one: Case, network: string): Piece[] => {
  const values = slotValues(one, network === 'x' ? longestHandle(one) : nameOf(one));
  return extremeVariant(notationOf(one), (piece) => fill([piece], values).length, 'longest');
};

const SPACE_BEFORE_POINT = /[ \u00a0\u202f][:;?!,.]/u;

// What is wrong in a language: by its own rules where they are not those of English.
const ILL_SET: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /(?<!\u00a0)[:;?!»]|«(?!\u00a0)|’’/u,
  es: /[ \u00a0\u202f][:;?!,.]|^[^¿]*\?|\?[^¿]*\?|¿[^?]*¿|¿\s/u,
  de: /[ \u00a0\u202f][:;?!,.]|”|“[^„]*“|„[^“]*„|„[^“]*$/u,
  ar: /[ \u00a0\u202f][:؛؟!،.]|[?,;]/u,
  zh: /[?!,.:;]|\s[，。：；？！]/u,
};

const FORBIDDEN: Readonly<Record<Language, RegExp>> = {
  en: /substantial|withdr[ae]w|unsigned/iu,
  fr: /substantiel|retir[ée]/iu,
  es: /sustancial|retirad|se retir/iu,
  de: /substan[tz]iell|(?:wesentliche|erhebliche)[snm]? Risik|zurückgezogen|ausgetreten|Rückzug/iu,
  ar: /خطر جوهري|انسحب/u,
  ru: /существенн\p{L}* риск|отозва|вышл[аи] из/iu,
  zh: /实质性风险|重大风险|退出|撤回/u,
  pt: /substancial|retirad|retir(?:ou|aram)-se/iu,
};

const figuresIn = (text: string): string[] => [...text.matchAll(/\d+/gu)].map(([figure]) => figure);

describe('the demo’s suggested posts', () => {
  it.each(MINISTRIES.flatMap(({ slug }) => LANGUAGES.map((language) => [slug, language] as const)))(
    'are enough for the day of %s in %s, on every network',
    (slug, language) => {
      for (const network of NETWORKS) {
        expect(offeredOn(network, slug, language).length).toBeGreaterThanOrEqual(LEAST[language]);
      }
    },
  );

  it.each(NAMED)('fit their networks in every variant: %s, %s, %s', (_, __, ___, one) => {
    const tooLong = (one.post.networks ?? NETWORKS).flatMap((network) =>
      textsOf(one, network, [...sampled(one), longest(one, network)])
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
    const ill = [...textsOf(one, 'x', all(one)), ...textsOf(one, 'whatsapp', all(one))].filter(
      (text) =>
        / {2}|['"]|[.?!؟。？！]{2}|,,|，，|،،/u.test(text) ||
        /(?:^|\s)(\p{L}{2,})\s\1(?!\p{L})/iu.test(text) ||
        /(?:^|(?<!\d)[.?!؟][ \u00a0])\p{Ll}/u.test(text) ||
        (ILL_SET[one.language] ?? SPACE_BEFORE_POINT).test(text),
    );
    expect(ill).toEqual([]);
  });

  it.each(NAMED)('do not begin with the handle, which X would hide: %s, %s, %s', (_, __, ___, one) => {
    expect(textsOf(one, 'x', all(one)).filter((text) => text.startsWith('@'))).toEqual([]);
  });

  it.each(NAMED)('differ in every variant: %s, %s, %s', (_, __, ___, one) => {
    const notation = notationOf(one);
    expect(distinctVariants(notation)).toHaveLength(countVariants(notation));
  });

  it.each(NAMED)('name claims that exist: %s, %s, %s', (_, __, ___, one) => {
    const quoted = slotsOf(notationOf(one)).flatMap(({ argument }) => argument ?? []);
    expect(Object.keys(claimsIn(one.language))).toEqual(
      expect.arrayContaining([...quoted, ...one.post.claims]),
    );
  });

  it.each(NAMED)('have nothing that the preview finds: %s, %s, %s', (_, __, ___, one) => {
    const body = one.post.text.join(' ');
    const behind = one.post.claims.flatMap((slug) => claimsIn(one.language)[slug] ?? []);
    const found = ['x', 'whatsapp'].flatMap((network) => {
      const values = slotValues(one, network === 'x' ? longestHandle(one) : nameOf(one));
      return findingsOf(body, notationOf(one), values, one.language, [], behind);
    });
    expect(found.map(({ message, text }) => `${message} ${text}`)).toEqual([]);
  });

  it.each(NAMED)('have a claim behind every figure: %s, %s, %s', (_, __, ___, one) => {
    const behind = CLAIMS.filter(({ slug }) => one.post.claims.includes(slug));
    const backed = new Set(
      behind.flatMap(({ slug, texts }) => figuresIn(`${slug} ${texts.en} ${texts[one.language]}`)),
    );
    const stated = new Set(textsOf(one, 'whatsapp', all(one)).flatMap(figuresIn));
    expect([...stated].filter((figure) => !backed.has(figure))).toEqual([]);
  });

  it('never give Amnesty’s Golden Rule as the treaty’s wording, nor say that the USA withdrew', () => {
    for (const [language, forbidden] of Object.entries(FORBIDDEN)) {
      const texts = CASES.filter((one) => one.language === language).map(({ post }) => post.text.join(' '));
      expect(texts.filter((text) => forbidden.test(text))).toEqual([]);
    }
  });

  it('are of many angles for each ministry', () => {
    for (const { slug } of MINISTRIES) {
      for (const language of LANGUAGES) {
        const angles = postsOf(slug, language).map(({ angle }) => angle);
        expect(new Set(angles).size).toBe(angles.length);
      }
    }
  });

  it.each(MINISTRIES.map(({ slug }) => slug))(
    'leave no two of 5,000 supporters the same English text on any network: %s',
    (slug) => {
      for (const network of NETWORKS) {
        const sizes = offeredOn(network, slug, 'en').map(({ text }) => countVariants(parse(text.join(' '))));
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(SUPPORTERS_A_DAY);
      }
    },
  );

  it('are there in each language of the campaign', () => {
    for (const language of REPLAYED_CAMPAIGN.languages as readonly Language[]) {
      for (const { slug } of MINISTRIES) {
        expect(postsOf(slug, language).length).toBeGreaterThanOrEqual(LEAST[language]);
      }
    }
  });
});
