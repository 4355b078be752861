import fc from 'fast-check';
import { fromCell, toCell } from './csv-cell.js';

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\r=1', "'=1", '＝1'])('of %p is no formula', (text) => {
    expect(toCell(text)).toBe(`'${text}`);
  });

  it.each(['', 'France', '1-1', "'tis", 'a=b'])('of %p is left alone', (text) => {
    expect(toCell(text)).toBe(text);
  });

  it('is read back as it was, and never begins like a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom("'", '=', '-', '@', '\t', 'a') }),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(fromCell(toCell(one))).toBe(one);
        expect(toCell(one)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
    );
  });
});
