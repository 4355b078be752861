import { readWas, reconcile } from './stale.js';

describe('a stale edit', () => {
  const was = { title: 'Week', ask: 'Sign', languages: ['en', 'fr'] };

  it("takes over the others' change in a field that the editor left alone", () => {
    const { values, changes } = reconcile(was, { ...was, ask: 'Sign now' }, { ...was, title: 'Global week' });
    expect(values).toEqual({ title: 'Global week', ask: 'Sign now', languages: ['en', 'fr'] });
    expect(changes).toEqual([{ field: 'title', before: 'Week', now: 'Global week', typed: null }]);
  });

  it('keeps what was typed where both changed the same field, and shows all three', () => {
    const { values, changes } = reconcile(was, { ...was, title: 'Mine' }, { ...was, title: 'Theirs' });
    expect(values).toMatchObject({ title: 'Mine' });
    expect(changes).toEqual([{ field: 'title', before: 'Week', now: 'Theirs', typed: 'Mine' }]);
  });

  it('compares lists by what they hold', () => {
    expect(reconcile(was, was, { ...was, languages: ['en', 'fr'] }).changes).toEqual([]);
    expect(reconcile(was, was, { ...was, languages: ['en'] }).changes).toHaveLength(1);
  });

  it.each(['', '{', 'null', '"text"', '[1]'])('reads nothing from a hidden field that holds %p', (json) => {
    expect(Object.keys(readWas(json))).toHaveLength(0);
  });

  it('leaves out of the hidden field what is neither text nor list', () => {
    expect(readWas('{"title":"Week","x":{"y":1},"n":3}')).toEqual({ title: 'Week' });
  });
});
