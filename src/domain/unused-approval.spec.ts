import type { DayState } from './campaign-day.js';
import { lastDayPassed } from './unused-approval.js';

const day = (number: number, state: DayState, ...targets: string[]) => ({
  date: `2026-06-${number}`,
  state,
  closesAt: new Date(`2026-06-${number}T22:00:00Z`),
  targets,
});

const WEEK = [
  day(11, 'closed', 'france'),
  day(12, 'closed', 'germany', 'china'),
  day(13, 'open', 'france', 'russia'),
  day(14, 'upcoming', 'germany'),
];

const BEFORE = new Date('2026-06-01T00:00:00Z');

describe('the last day on which an approved post could be dealt', () => {
  it.each([
    ['has passed for a ministry that no later day addresses', 'china', BEFORE, WEEK, '2026-06-12'],
    ['is the last of several', 'france', BEFORE, [WEEK[0]!, day(12, 'closed', 'france')], '2026-06-12'],
    ['is none while a day is open', 'france', BEFORE, WEEK, null],
    ['is none while a day is to come', 'germany', BEFORE, WEEK, null],
    ['is none for a ministry that no day addresses', 'spain', BEFORE, WEEK, null],
    [
      'is none where the post was approved after it closed',
      'china',
      new Date('2026-06-12T22:00:00Z'),
      WEEK,
      null,
    ],
    ['is the day in which it was approved', 'china', new Date('2026-06-12T21:59:00Z'), WEEK, '2026-06-12'],
    [
      'is none while a day without a target is to come',
      'china',
      BEFORE,
      [...WEEK, day(15, 'upcoming')],
      null,
    ],
    ['is none for what fits every target, while any day is to come', null, BEFORE, WEEK, null],
    ['is the last of the campaign for what fits every target', null, BEFORE, WEEK.slice(0, 2), '2026-06-12'],
    ['is none where the campaign has no day', null, BEFORE, [], null],
  ])('%s', (_, target, approvedAt, days, expected) => {
    expect(lastDayPassed(target, approvedAt, days)).toBe(expected);
  });
});
