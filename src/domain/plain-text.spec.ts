import { isPlainText, tidy } from './plain-text.js';

describe('plain text', () => {
  it.each([
    'Will you answer?',
    'Министерство',
    'متى ستردون؟',
    '外交部',
    '👩‍👩‍👧 together',
    'ن‌ه',
    'a\u200fb',
    '',
  ])('may be %p', (text) => expect(isPlainText(text)).toBe(true));

  it.each([
    'nul \u0000',
    'bell \u0007',
    'escape \u001b[31m',
    'half \ud83d',
    'nonsense \uffff',
    'c1 \u0085',
    42,
    null,
  ])('is never %p', (value) => expect(isPlainText(value, { lines: true })).toBe(false));

  it('has line breaks and tabs only where lines are allowed', () => {
    expect(isPlainText('one\ntwo\tthree')).toBe(false);
    expect(isPlainText('one\r\ntwo')).toBe(false);
    expect(isPlainText('one\r\ntwo', { lines: true })).toBe(true);
    expect(isPlainText('one\ntwo\tthree', { lines: true })).toBe(true);
  });

  it('is kept composed, with one kind of line break and without blank edges', () => {
    expect(tidy('  Minist\u0065\u0300re\r\nparis\r ')).toBe('Minist\u00e8re\nparis');
  });
});
