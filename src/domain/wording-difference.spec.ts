import fc from 'fast-check';
import { leastWorkOf } from '../../test/support/work.js';
import { differenceOf, type Piece } from './wording-difference.js';

const without = (pieces: readonly Piece[], kind: Piece['kind']): string =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('the difference between two wordings', () => {
  it.each([
    ['nothing where they are the same', 'Will you answer?', 'Will you answer?', ['same:Will you answer?']],
    [
      'the word that was put in the place of another',
      'Will you publish the report?',
      'When will you publish the list?',
      [
        'removed:Will ',
        'added:When will ',
        'same:you publish the ',
        'removed:report',
        'added:list',
        'same:?',
      ],
    ],
    ['all of a text that is new', '', 'Now?', ['added:Now?']],
    [
      'what was taken out at the end',
      'Why not today?',
      'Why not?',
      ['same:Why ', 'removed:not today', 'added:not', 'same:?'],
    ],
    [
      'slots and hashtags, whole',
      'Why, {claim:few}? #ArmsTreaty {link}',
      'Why, {claim:many}? #ATT {link}',
      [
        'same:Why, ',
        'removed:{claim:few}',
        'added:{claim:many}',
        'same:? ',
        'removed:#ArmsTreaty ',
        'added:#ATT ',
        'same:{link}',
      ],
    ],
    [
      'words in scripts that write them without spaces',
      '你们何时公布报告？',
      '你们何时回复？',
      ['same:你们何时', 'removed:公布报告', 'added:回复', 'same:？'],
    ],
  ])('is %s', (_, before, after, expected) => {
    expect(differenceOf(before, after).map(({ kind, text }) => `${kind}:${text}`)).toEqual(expected);
  });

  it('gives both wordings back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', '[', '|', ']', '{x}', 'ل', '👩‍👧'), {
      maxLength: 40,
    });
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      words.map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = differenceOf(before, after);
        expect(without(pieces, 'added')).toBe(before);
        expect(without(pieces, 'removed')).toBe(after);
      }),
    );
  });

  it('never parts what stayed from what stayed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const kinds = differenceOf(before, after).map(({ kind }) => kind);
        expect(kinds.filter((kind, index) => kind === kinds[index - 1])).toEqual([]);
      }),
    );
  });

  it('of two texts of 2,000 characters without a word in common is found at once', async () => {
    const find = () => differenceOf('a-'.repeat(1_000), 'b+'.repeat(1_000));
    expect(await leastWorkOf(find, 500)).toBeLessThan(500);
  });
});
