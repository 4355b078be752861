import { changeTargets } from './target-changes.js';

describe('the targets of a day in their form', () => {
  const day = ['france', 'germany', 'china'];

  it.each([
    ['up:germany', ['germany', 'france', 'china']],
    ['down:germany', ['france', 'china', 'germany']],
    ['up:france', day],
    ['down:china', day],
    ['remove:germany', ['france', 'china']],
    ['up:nowhere', day],
    ['save', day],
    ['', day],
  ])('after %p are %p', (change, after) => {
    expect(changeTargets(day, change, '')).toEqual(after);
  });

  it('gain the chosen ministry at their end, once', () => {
    expect(changeTargets(day, 'add', 'russia')).toEqual([...day, 'russia']);
    expect(changeTargets(day, 'add', 'china')).toEqual(day);
  });

  it('gain the chosen ministry also when the whole is saved', () => {
    expect(changeTargets([], 'save', 'france')).toEqual(['france']);
  });
});
