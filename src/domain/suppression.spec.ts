import fc from 'fast-check';
import { SMALLEST_SHOWN, suppressSmallCells } from './suppression.js';

const shown = (counts: readonly number[]): (number | null)[] =>
  suppressSmallCells(
    counts.map((dealt, key) => ({ key, dealt })),
    ['dealt'],
  ).map(({ dealt }) => dealt);

describe('small cells', () => {
  it.each([
    ['are shown from five on', [5, 6], [5, 6]],
    ['are hidden under five', [4, 3, 9], [null, null, 9]],
    ['are hidden at nothing, too', [0, 9], [null, 9]],
    [
      'take the smallest shown one along where a subtraction would give them back',
      [2, 9, 7],
      [null, 9, null],
    ],
    ['take one along, too, where they are several but few together', [1, 2, 30], [null, null, null]],
    ['take none along where nobody is in them', [0, 0, 30], [null, null, 30]],
    ['take one along, not all that are equal', [1, 8, 8], [null, null, 8]],
    ['are all there is', [3], [null]],
  ])('%s', (_rule, counts, expected) => {
    expect(shown(counts)).toEqual(expected);
  });

  it('are marked on their row, and each column is treated by itself', () => {
    const rows = [
      { key: '2012-06-11', dealt: 100, reported: 3 },
      { key: '2012-06-12', dealt: 200, reported: 4 },
      { key: '2012-06-13', dealt: 200, reported: 40 },
    ];
    expect(suppressSmallCells(rows, ['dealt', 'reported'])).toEqual([
      { key: '2012-06-11', dealt: 100, reported: null, suppressed: true },
      { key: '2012-06-12', dealt: 200, reported: null, suppressed: true },
      { key: '2012-06-13', dealt: 200, reported: 40, suppressed: false },
    ]);
  });

  it('of each part of a table with a shown total are protected by themselves', () => {
    const hours = [
      { day: '2012-06-11', n: 2 },
      { day: '2012-06-11', n: 9 },
      { day: '2012-06-12', n: 4 },
      { day: '2012-06-12', n: 7 },
    ];
    expect(suppressSmallCells(hours, ['n'], ({ day }) => day).map(({ n }) => n)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(suppressSmallCells(hours, ['n']).map(({ n }) => n)).toEqual([null, 9, null, 7]);
  });

  const tables = fc.array(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 10_000 })), {
    maxLength: 30,
  });

  it('are never shown, and what is shown is true', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        shown(counts).forEach((cell, index) => {
          if (cell !== null) expect([cell, cell >= SMALLEST_SHOWN]).toEqual([counts[index], true]);
        });
      }),
    );
  });

  it('cannot be had back from the total: what is hidden comes to nothing, or to five and more in two cells and more', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const cells = shown(counts);
        const hidden = counts.filter((_, index) => cells[index] === null);
        const total = counts.reduce((sum, count) => sum + count, 0);
        const together = total - cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
        const isWholeTable = hidden.length === counts.length && total < SMALLEST_SHOWN;
        if (together > 0 && !isWholeTable) {
          expect(together).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
          expect(hidden.length).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });
});
