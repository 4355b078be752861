import fc from 'fast-check';
import { notations } from '../../test/support/notations.js';
import { NETWORKS, type Network } from '../domain/network.js';
import { parse, print, type Notation } from '../domain/notation.js';
import { possibleVariants, type PossibleVariants } from '../domain/possible.js';
import { measureLength } from '../domain/post-length.js';
import { countVariants, outline, type SlotValues } from '../domain/variants.js';
import { piecesOf, spaceOf, textOf, type ApprovedPost } from '../suggested-posts/approved-post.js';
import { offerOf } from '../suggested-posts/offer.js';
import { DealtDeck, type DealOrder, type DealtCard } from './deal-table.js';

const KEY = { dayId: 'day', ministryId: 'france', language: 'en' };

const postOf = (notation: Notation, index: number): ApprovedPost => ({
  ...spaceOf(notation),
  id: `post-${index}`,
  wording: 1,
  ministryId: null,
  sectionId: null,
  responseId: null,
  image: null,
  language: 'en',
  networks: NETWORKS,
  claims: {},
});

const words = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });

const values: fc.Arbitrary<SlotValues> = fc.record({
  ministry: words,
  handle: fc.constantFrom('@francediplo', '@francediplo@social.example'),
  country: words,
  hashtags: fc.constantFrom('', '#ArmsTreaty', '#ArmsTreaty #ATT'),
  link: fc.constantFrom('', 'https://example.org/att'),
  day: words,
  claims: fc.record({ 'arms-report': fc.string({ minLength: 1, maxLength: 280, unit: 'grapheme' }) }),
});

interface Case {
  readonly posts: readonly ApprovedPost[];
  readonly network: Network;
  readonly values: SlotValues;
}

// Posts of chance never read alike: these often do.
const alike = fc.constantFrom(
  ...['[Will|Can] you answer?', 'Will you [answer|reply]?', '[Will|Can|] you [answer|reply|]?'].map(parse),
);

const cases: fc.Arbitrary<Case> = fc.record({
  posts: fc
    .array(fc.oneof(notations, alike), { minLength: 1, maxLength: 4 })
    .filter((all) => all.every((notation) => countVariants(notation) <= 60))
    .map((all) => all.map(postOf)),
  network: fc.constantFrom(...NETWORKS),
  values,
});

const variantsOf = (post: ApprovedPost, { network, values: filled }: Case): PossibleVariants =>
  possibleVariants(post, {
    language: 'en',
    values: filled,
    measure: (text) => measureLength(text, network),
  });

/** What can be dealt, as a reader tells texts apart before their slots are filled. */
const possibleIn = (one: Case): Set<string> =>
  new Set(
    one.posts.flatMap((post) =>
      Array.from({ length: post.size }, (_, variant) => variant)
        .filter(variantsOf(post, one).has)
        .map((variant) => outline(piecesOf(post, variant))),
    ),
  );

const readOf = (dealt: DealtCard | null): string | null =>
  dealt && outline(piecesOf(dealt.post, dealt.variant));

/** Deals so many orders from a new deck. */
const dealAll = (one: Case, count: number): (DealtCard | null)[] => {
  const { posts, network } = one;
  const rows = posts.map(({ id }) => ({ deck: 1, suggested_post_id: id, wording: 1, dealt: '0', kept: [] }));
  const [key, offer] = [{ ...KEY, network }, offerOf(posts, [])];
  const deck = new DealtDeck(key, offer, rows);
  const known = new Map(posts.map((post) => [post, variantsOf(post, one)]));
  const order: DealOrder = {
    ...{ deck: key, offer, wish: null, sectionId: null, now: new Date(0) },
    variantsOf: (post) => known.get(post) ?? variantsOf(post, one),
  };
  return Array.from({ length: count }, () => deck.deal(order));
};

/** What a post may read, as a pattern, by the notation alone; spaces around parts left out are not looked at. */
const patternOf = (notation: Notation, filled: SlotValues): string =>
  notation
    .map((part) => {
      if (part.kind === 'choice')
        return `(?:${part.options.map((option) => patternOf(option, filled)).join('|')})`;
      if (part.kind === 'text') return literal(part.text);
      return literal(part.slot === 'claim' ? (filled.claims[part.argument ?? ''] ?? '') : filled[part.slot]);
    })
    .join('');

const bare = (text: string): string => text.replace(/\s/g, '');

const literal = (text: string): string => bare(text).replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

describe('what is dealt', () => {
  it('fits its network, in approved words and true slots alone', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 20 }), (one, count) => {
        for (const dealt of dealAll(one, count)) {
          if (dealt === null) continue;
          const text = textOf(dealt.post, dealt.variant, one.values);
          expect(measureLength(text, one.network).fits).toBe(true);
          expect(bare(text)).toMatch(new RegExp(`^${patternOf(dealt.post.notation, one.values)}$`));
        }
      }),
    );
  });

  it('parses into the parts that it is of', () => {
    fc.assert(
      fc.property(cases, (one) => {
        for (const dealt of dealAll(one, 5)) {
          if (dealt === null) continue;
          const pieces = piecesOf(dealt.post, dealt.variant);
          expect(outline(parse(print(pieces)) as typeof pieces)).toBe(readOf(dealt));
          expect(countVariants(parse(print(pieces)))).toBe(1);
        }
      }),
    );
  });

  it('is a permutation of all that is possible in all posts together, round after round', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const possible = possibleIn(one);
        const dealt = dealAll(one, 2 * possible.size).map(readOf);
        for (const round of [dealt.slice(0, possible.size), dealt.slice(possible.size)])
          expect(new Set(round)).toEqual(possible);
      }),
    );
  });

  it('is something wherever anything is possible, and nothing elsewhere', () => {
    fc.assert(
      fc.property(cases, (one) => {
        expect(dealAll(one, 1)[0] !== null).toBe(possibleIn(one).size > 0);
      }),
    );
  });
});
