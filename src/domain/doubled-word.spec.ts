import fc from 'fast-check';
import { doubledWord, mayDouble } from './doubled-word.js';
import type { Choice, Notation, Piece } from './notation.js';
import { parse } from './notation.js';
import { countVariants, rawTextOf, type SlotValues, variantAt } from './variants.js';

const VALUES: SlotValues = {
  ministry: 'Ministry',
  handle: '@franceMFA',
  country: 'France',
  hashtags: '#ArmsTreaty',
  link: '',
  day: '11 June',
  claims: { report: 'only 69 reported' },
};

const may = (body: string, language = 'en'): boolean => mayDouble(parse(body), VALUES, language);

const text = fc
  .array(fc.constantFrom('an', 'swer', 'the', 'that', ' ', ' ', '\n', "'", '.', '贵部'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words): Piece => ({ kind: 'text', text: words.join('') }));

const meeting: fc.Arbitrary<Notation> = fc.letrec<{ notation: Notation; choice: Choice }>((tie) => ({
  notation: fc.array(fc.oneof({ maxDepth: 2 }, text, tie('choice')), { maxLength: 4 }),
  choice: fc
    .array(tie('notation'), { minLength: 1, maxLength: 3 })
    .map((options): Choice => ({ kind: 'choice', options })),
})).notation;

describe('whether a word may be doubled where parts meet', () => {
  it.each([
    ['by two alternatives', 'Will [you|they] [you|we] answer?'],
    ['around a part left out', 'Will you [|] [you] answer?'],
    ['by a slot', 'Will France [{country}] answer?'],
    ['by a word in two parts', 'Will you ans[wer|] answer?'],
    ['through a nested part', 'Who [asks [now|]|] [now [|]] ?'],
  ])('is known to be so %s', (_, body) => {
    expect(may(body)).toBe(true);
  });

  it.each([
    ['where words differ', 'Will [you|they] [answer|reply] [now|soon]?', 'en'],
    ['of what one part says twice', 'Will you [never never|not] answer?', 'en'],
    ['of words that begin alike', 'Will [you] your ministry answer?', 'en'],
    ['of words that grammar sets twice', 'Quand [vous] vous engagez-vous ?', 'fr'],
    ['where words are written together', '贵部[会|将]公布[武器|军备]出口年度报告吗？', 'zh'],
  ])('is known not to be %s', (_, body, language) => {
    expect(may(body, language)).toBe(false);
  });

  it('is never denied of a post with a variant that doubles one', () => {
    fc.assert(
      fc.property(meeting, (notation) => {
        const size = countVariants(notation);
        fc.pre(size <= 300);
        const doubled = Array.from({ length: size }, (_, number) =>
          doubledWord(
            variantAt(notation, number).map((piece) => rawTextOf(piece, VALUES)),
            'en',
          ),
        ).filter((word) => word !== null);
        if (doubled.length > 0) expect(mayDouble(notation, VALUES, 'en')).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
