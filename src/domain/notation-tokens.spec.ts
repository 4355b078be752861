import fc from 'fast-check';
import { notations } from '../../test/support/notations.js';
import { Invalid } from './errors.js';
import { parse, print } from './notation.js';
import { tokensOf } from './notation-tokens.js';

const shapes = fc.string({
  unit: fc.constantFrom('a', ' ', '|', '[', ']', '{', '}', '\\', '{link}', '🕊'),
  maxLength: 40,
});

const parses = (body: string): boolean => {
  try {
    parse(body);
    return true;
  } catch (error) {
    if (error instanceof Invalid) return false;
    throw error;
  }
};

describe('the tokens of a body', () => {
  it('name what each stretch of it is, and how deep it stands', () => {
    const body = 'Will [you|{ministry}] \\[now?';
    expect(
      tokensOf(body).map(({ kind, start, end, depth }) => [kind, body.slice(start, end), depth]),
    ).toEqual([
      ['text', 'Will ', 0],
      ['open', '[', 1],
      ['text', 'you', 1],
      ['bar', '|', 1],
      ['slot', '{ministry}', 1],
      ['close', ']', 1],
      ['text', ' ', 0],
      ['escape', '\\[', 0],
      ['text', 'now?', 0],
    ]);
  });

  it.each([
    ['a bracket that is not closed', 'a [b|c', '['],
    ['a bracket too many', 'a b]', ']'],
    ['a slot that there is not', 'a {minister}', '{minister}'],
    ['a brace that is not closed', 'a {link', '{'],
    ['a brace too many', 'a }', '}'],
    ['a backslash at the end', 'a\\', '\\'],
  ])('point at %s', (_, body, wrong) => {
    const found = tokensOf(body).filter(({ kind }) => kind === 'wrong');
    expect(found.map(({ start, end }) => body.slice(start, end))).toEqual([wrong]);
  });

  it.each([
    ['shapes of the notation', shapes],
    ['any text', fc.string({ unit: 'binary', maxLength: 60 })],
    ['printed notations', notations.map(print)],
  ])('are the whole body and nothing else, for %s', (_, bodies) => {
    fc.assert(
      fc.property(bodies, (body) => {
        const tokens = tokensOf(body);
        expect(tokens.map(({ start, end }) => body.slice(start, end)).join('')).toBe(body);
        expect(tokens.every(({ start, end }) => end > start)).toBe(true);
      }),
    );
  });

  it('are all right exactly where the body parses', () => {
    fc.assert(
      fc.property(shapes, (body) => {
        expect(tokensOf(body).every(({ kind }) => kind !== 'wrong')).toBe(parses(body));
      }),
    );
  });
});
