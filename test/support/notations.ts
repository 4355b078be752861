import fc from 'fast-check';
import { SLOTS, type Choice, type Notation, type Piece } from '../../src/domain/notation.js';

const slot: fc.Arbitrary<Piece> = fc
  .constantFrom(...SLOTS)
  .map((name) => ({ kind: 'slot', slot: name, argument: name === 'claim' ? 'arms-report' : null }));

const text = (others: fc.Arbitrary<Piece | Choice>): fc.Arbitrary<Notation> =>
  fc
    .array(fc.oneof(fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }), others), { maxLength: 4 })
    .map((parts) =>
      parts.reduce<(Piece | Choice)[]>((all, part) => {
        const before = all.at(-1);
        if (typeof part !== 'string') return [...all, part];
        if (before?.kind !== 'text') return [...all, { kind: 'text', text: part }];
        return [...all.slice(0, -1), { kind: 'text', text: before.text + part }];
      }, []),
    );

/** Notations of every kind, nested up to three deep. */
export const notations: fc.Arbitrary<Notation> = fc.letrec<{ notation: Notation; choice: Choice }>((tie) => ({
  notation: fc.oneof({ maxDepth: 3 }, text(slot), text(fc.oneof(slot, tie('choice')))),
  choice: fc
    .array(tie('notation'), { minLength: 1, maxLength: 3 })
    .map((options) => ({ kind: 'choice', options })),
})).notation;
