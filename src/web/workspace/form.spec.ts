import { isTicked, listOf, numberOf, numberOrNull, textOf, versionOf, wordsOf } from './form.js';

describe('a form', () => {
  it('gives text without surrounding space and with one kind of line end', () => {
    expect(textOf({ note: '  a\r\nb ' }, 'note')).toBe('a\nb');
  });

  it('gives empty text for a field that is absent', () => {
    expect(textOf({}, 'note')).toBe('');
  });

  it('gives one value or several of one name as a list', () => {
    expect(listOf({ languages: 'en' }, 'languages')).toEqual(['en']);
    expect(listOf({ languages: ['en', '', 'fr'] }, 'languages')).toEqual(['en', 'fr']);
    expect(listOf({}, 'languages')).toEqual([]);
  });

  it.each(['a, b', 'a b', 'a\nb', 'a،b'])('parts the words of %p', (typed) => {
    expect(wordsOf({ hashtags: typed }, 'hashtags')).toEqual(['a', 'b']);
  });

  it('tells an empty number from 0 and from what is none', () => {
    expect(numberOrNull({ likes: '' }, 'likes')).toBeNull();
    expect(numberOrNull({ likes: '0' }, 'likes')).toBe(0);
    expect(numberOf({ likes: 'many' }, 'likes')).toBeNaN();
  });

  it('takes only a whole number from 1 as a version', () => {
    expect(versionOf({ version: '3' })).toBe(3);
    expect(['', '0', '1.5', 'x'].map((version) => versionOf({ version }))).toEqual([null, null, null, null]);
  });

  it('takes any value of a box as ticked', () => {
    expect(isTicked({ confirmed: 'on' }, 'confirmed')).toBe(true);
    expect(isTicked({}, 'confirmed')).toBe(false);
  });
});
