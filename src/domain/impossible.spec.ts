import { impossibleVariants, whyImpossible, type Destination } from './impossible.js';
import { parse } from './notation.js';
import { within } from './plain-length.js';
import { variantAt } from './variants.js';

const to = (more: Partial<Destination> = {}): Destination => ({
  language: 'en',
  values: {
    ministry: 'Ministry',
    handle: '@franceMFA',
    country: 'France',
    hashtags: '#ArmsTreaty',
    link: 'https://example.org',
    day: '11 June',
    claims: { report: 'only 69 reported' },
  },
  measure: (text) => within(text.length, 40),
  ...more,
});

describe('an impossible variant', () => {
  it.each([
    ['too long on its network', 'Will you [and all of your many colleagues] answer?', 'too-long'],
    ['a word twice where two parts meet', 'Will [you] you answer?', 'doubled-word'],
    ['a word twice around a part left out', 'Will you [|] [you] answer?', 'doubled-word'],
    ['the name that a slot writes again', 'Will France [{country}] answer?', 'doubled-word'],
    ['slots alone', '[|] {handle} {hashtags}', 'empty'],
    ['nothing', '[|]', 'empty'],
  ])('is %s', (_, body, reason) => {
    expect(whyImpossible(variantAt(parse(body), 0), to())).toBe(reason);
  });

  it.each([
    ['a word that its author wrote twice in one part', 'en', 'Will you never never answer?'],
    ['two words that only begin alike', 'en', 'Will [you] your ministry answer?'],
    ['a pronoun that French sets twice', 'fr', 'Quand [vous] vous engagez ?'],
    ['a claim by itself', 'en', '[]{claim:report}'],
  ])('is not %s', (_, language, body) => {
    expect(whyImpossible(variantAt(parse(body), 0), to({ language }))).toBeNull();
  });

  it('is listed with its reason, each text once', () => {
    const { checked, of, found } = impossibleVariants(
      parse('[Will|Why will|] you [you|they|] answer?'),
      to(),
    );
    expect([checked, of]).toEqual([9, 9]);
    expect(found).toEqual([
      { reason: 'doubled-word', count: 3, examples: expect.arrayContaining(['Will you you answer?']) },
    ]);
  });

  it('is looked for in a sample of a space that is too large', () => {
    const body = `Will [you|they] [you|we] ${'[a|b|c|d]'.repeat(10)}?`;
    const { checked, of, found } = impossibleVariants(parse(body), to());
    expect([checked, of]).toEqual([1_024, 4 ** 11]);
    expect((found[0]?.count ?? 0) / checked).toBeCloseTo(0.25, 1);
  });
});
