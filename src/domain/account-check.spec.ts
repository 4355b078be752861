import type { AccountStatus } from './account.js';
import { type CheckAnswers, checkableFrom, findingOf, needsLook } from './account-check.js';

const now = new Date('2026-06-01T12:00:00Z');
const daysFromNow = (days: number): Date => new Date(now.getTime() + days * 86_400_000);

describe('an account', () => {
  it.each<[AccountStatus, number | null, number | null, boolean]>([
    ['unchecked', null, 10, true],
    ['unchecked', null, null, true],
    ['active', -31, 10, true],
    ['active', -31, null, true],
    ['active', -30, null, false],
    ['active', -25, 5, false],
    ['active', -25, 6, true],
    ['dormant', -25, 6, true],
    ['suspended', -31, 10, true],
    // A look today would be too old on that day as well.
    ['active', -1, 31, false],
    ['active', -25, 31, false],
    ['active', -25, 30, true],
  ])(
    'that is %s, looked at %p days from now for a day in %p, needs a look: %p',
    (status, looked, day, isDue) => {
      const account = { status, checkedAt: looked === null ? null : daysFromNow(looked) };
      expect(needsLook(account, day === null ? null : daysFromNow(day), now)).toBe(isDue);
    },
  );

  it('that was just looked at needs no look, whatever its day', () => {
    for (let day = 0; day <= 366; day++) {
      expect(needsLook({ status: 'active', checkedAt: now }, daysFromNow(day), now)).toBe(false);
    }
  });

  it('can be looked at for its day from 30 days before', () => {
    expect(checkableFrom(daysFromNow(30))).toEqual(now);
  });
});

describe('three answers', () => {
  it.each<[CheckAnswers, ReturnType<typeof findingOf>]>([
    [
      { own: 'yes', posts: true, openToReplies: true },
      { status: 'active', openToReplies: true },
    ],
    [
      { own: 'yes', posts: true, openToReplies: false },
      { status: 'active', openToReplies: false },
    ],
    [
      { own: 'yes', posts: false, openToReplies: true },
      { status: 'dormant', openToReplies: true },
    ],
    [
      { own: 'gone', posts: true, openToReplies: true },
      { status: 'suspended', openToReplies: null },
    ],
    [{ own: 'no', posts: true, openToReplies: true }, 'not-theirs'],
  ])('%p come to %p', (answers, finding) => expect(findingOf(answers)).toEqual(finding));
});
