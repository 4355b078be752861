import fc from 'fast-check';
import { notations } from '../../test/support/notations.js';
import { Invalid } from './errors.js';
import { MAX_DEPTH, parse, print, slotsOf } from './notation.js';

const positionOf = (body: string): number | undefined => {
  try {
    parse(body);
  } catch (error) {
    if (error instanceof Invalid) return error.issues[0]?.position;
    throw error;
  }
  return undefined;
};

describe('the notation of a suggested post', () => {
  it('reads text, nested alternatives, slots and escapes', () => {
    expect(parse('[Will|When [will|would]] {ministry} \\[answer\\]{claim:arms-report}?')).toEqual([
      {
        kind: 'choice',
        options: [
          [{ kind: 'text', text: 'Will' }],
          [
            { kind: 'text', text: 'When ' },
            {
              kind: 'choice',
              options: [[{ kind: 'text', text: 'will' }], [{ kind: 'text', text: 'would' }]],
            },
          ],
        ],
      },
      { kind: 'text', text: ' ' },
      { kind: 'slot', slot: 'ministry', argument: null },
      { kind: 'text', text: ' [answer]' },
      { kind: 'slot', slot: 'claim', argument: 'arms-report' },
      { kind: 'text', text: '?' },
    ]);
  });

  it('takes an empty alternative as a part that may be left out', () => {
    expect(parse('[now|]')).toEqual([{ kind: 'choice', options: [[{ kind: 'text', text: 'now' }], []] }]);
  });

  it('takes a bar outside brackets as the character', () => {
    expect(parse('a|b')).toEqual([{ kind: 'text', text: 'a|b' }]);
  });

  it.each([
    ['an alternative that is not closed', 'Ask [now|soon', 4],
    ['an inner alternative that is not closed', 'Ask [now|[soon]', 4],
    ['a closing bracket too many', 'Ask now]', 7],
    ['a slot that is not closed', 'Ask {ministry', 4],
    ['a closing brace too many', 'Ask ministry}', 12],
    ['a slot that does not exist', 'Ask {minister}', 4],
    ['a claim without its name', 'See {claim}', 4],
    ['a name where none belongs', 'Ask {ministry:paris}', 4],
    ['a backslash that escapes nothing', 'Ask\\', 3],
    ['a text beyond 2,000 characters', 'a'.repeat(2_001), 2_000],
    ['alternatives nested too deep', '['.repeat(MAX_DEPTH + 1), MAX_DEPTH],
  ])('points at %s', (_, body, position) => {
    expect(positionOf(body)).toBe(position);
  });

  it('parses what it printed into the same notation', () => {
    fc.assert(fc.property(notations, (notation) => expect(parse(print(notation))).toEqual(notation)));
  });

  it('prints what it parsed into a text with the same meaning', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab|[]{}\\ ') }), (body) => {
        fc.pre(positionOf(body) === undefined);
        expect(parse(print(parse(body)))).toEqual(parse(body));
      }),
    );
  });

  it('either parses any text or says where it is wrong', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (body) => {
        expect(positionOf(body) ?? 0).toBeLessThanOrEqual(body.length);
      }),
    );
  });

  it('names each slot once, wherever it stands', () => {
    expect(print(slotsOf(parse('{handle} [{link}|[{claim:a}|{claim:b}]] {handle}')))).toBe(
      '{handle}{link}{claim:a}{claim:b}',
    );
  });
});
