import fc from 'fast-check';
import { leastWorkOf } from '../../test/support/work.js';
import { notations } from '../../test/support/notations.js';
import type { Notation } from './notation.js';
import { parse } from './notation.js';
import { markOf, numberOfText, sharedTexts, type WordingTexts } from './twin-text.js';
import { countVariants, distinctOutlines, outline, rawOutline, variantAt } from './variants.js';

const wording = (name: string, notation: Notation): WordingTexts => {
  const outlines = distinctOutlines(notation);
  return {
    name,
    notation,
    numbers: outlines && [...outlines.values()],
    marks: outlines && Float64Array.from(outlines.keys(), markOf),
  };
};

const textIn = ({ notation, numbers }: WordingTexts, variant: number): string =>
  outline(variantAt(notation, numbers?.[variant] ?? variant));

describe('a text read backwards', () => {
  it('is a variant that reads so', () => {
    fc.assert(
      fc.property(notations, fc.nat(), (notation, wish) => {
        const size = countVariants(notation);
        const text = rawOutline(variantAt(notation, wish % size));
        const number = numberOfText(notation, text);
        expect(number !== null && rawOutline(variantAt(notation, number))).toBe(text);
      }),
    );
  });

  it.each(['Will you?', 'Will you answer? ', '', 'will you answer?'])(
    'is none where no variant reads %j',
    (text) => {
      expect(numberOfText(parse('Will [you|they] [answer|reply]?'), text)).toBeNull();
    },
  );

  it('is read quickly, however many ways there seem to be', async () => {
    const body = `${'[a|aa|aaa]'.repeat(20)}b`;
    const find = () => numberOfText(parse(body), 'a'.repeat(40));
    expect(find()).toBeNull();
    expect(await leastWorkOf(find, 200)).toBeLessThan(200);
  });
});

describe('shared texts', () => {
  const [small, edited, other] = [
    wording('post:1', parse('Will you [answer|reply]?')),
    wording('post:2', parse('Will [you|they] answer?')),
    wording('other:1', parse('When?')),
  ];

  it('are found in whichever wordings read alike', () => {
    const shared = sharedTexts([small, edited, other]);
    const found = [0, 1].map((variant) => [textIn(small, variant), shared('post:1', variant)]);
    expect(Object.fromEntries(found)).toEqual({
      'Will you answer?': [{ name: 'post:2', variant: 0 }],
      'Will you reply?': [],
    });
    expect(shared('other:1', 0)).toEqual([]);
  });

  it('are found both ways between any two posts, large or small', () => {
    const words = '[a|b|c|d|e|f|g|h]';
    const large = wording('large:1', parse(`${words} ${words} ${words} ${words} ${words}?`));
    const larger = wording('large:2', parse(`${words} ${words} ${words} ${words} [a|b|z|y|x|w|v|u|t]?`));
    const few = wording('few:1', parse('a b c d [e|z]?'));
    const shared = sharedTexts([large, larger, few]);
    const all = new Map([large, larger, few].map((one) => [one.name, one]));
    expect(shared('few:1', 0).map(({ name }) => name)).toEqual(['large:1']);
    expect(shared('few:1', 1).map(({ name }) => name)).toEqual(['large:2']);
    fc.assert(
      fc.property(fc.nat({ max: 8 ** 5 - 1 }), (variant) => {
        for (const found of shared('large:1', variant)) {
          const there = all.get(found.name);
          expect(there && textIn(there, found.variant)).toBe(textIn(large, variant));
          expect(shared(found.name, found.variant)).toContainEqual({ name: 'large:1', variant });
        }
        const ends = textIn(large, variant).at(-2) ?? '';
        expect(shared('large:1', variant).some(({ name }) => name === 'large:2')).toBe('ab'.includes(ends));
      }),
    );
  });

  it('have marks of their own', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, two) => {
        expect(markOf(one) === markOf(two)).toBe(one === two);
        expect(Number.isSafeInteger(markOf(one))).toBe(true);
      }),
    );
  });
});
