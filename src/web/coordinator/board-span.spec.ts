import { datesBetween } from '../../domain/campaign-day.js';
import { spanOf } from './board-span.js';

const DATES = datesBetween('2026-05-28', '2026-06-17');
const asked = { from: '', today: '2026-01-01', firstWeekday: 1 };

describe('the week of a board', () => {
  it('is seven days counted from the first of the campaign', () => {
    const { dates, previous, next } = spanOf(DATES, { ...asked, view: 'week' });
    expect([dates[0], dates.at(-1), previous, next]).toEqual([
      '2026-05-28',
      '2026-06-03',
      null,
      '2026-06-04',
    ]);
  });

  it.each([
    ['2026-06-12', '2026-01-01', '2026-06-11'],
    ['', '2026-06-05', '2026-06-04'],
    ['2030-01-01', '2026-06-05', '2026-06-04'],
    ['', '2027-01-01', '2026-06-11'],
  ])('asked for "%s" on %s begins on %s', (from, today, first) => {
    expect(spanOf(DATES, { ...asked, from, today, view: 'week' }).dates[0]).toBe(first);
  });
});

describe('the month of a board', () => {
  it('is whole weeks of the calendar, with the days of the campaign alone to be changed', () => {
    const month = spanOf(DATES, { ...asked, view: 'month' });
    expect(month.weeks.map((week) => [week[0], week.at(-1)])).toEqual([['2026-05-25', '2026-05-31']]);
    expect(month.dates).toEqual(datesBetween('2026-05-28', '2026-05-31'));
    expect([month.previous, month.next]).toEqual([null, '2026-06-01']);
  });

  it('offers no days that it shows already', () => {
    const days = datesBetween('2026-06-22', '2026-07-05');
    const june = spanOf(days, { ...asked, from: '2026-06-22', view: 'month' });
    expect([june.dates.at(-1), june.previous, june.next]).toEqual(['2026-07-05', null, null]);
    const july = spanOf(days, { ...asked, from: '2026-07-01', view: 'month' });
    expect([july.dates[0], july.previous, july.next]).toEqual(['2026-06-29', '2026-06-28', null]);
  });

  it('begins its weeks where the language does', () => {
    const month = spanOf(DATES, { ...asked, from: '2026-06-10', view: 'month', firstWeekday: 6 });
    expect(month.weeks[0]?.[0]).toBe('2026-05-30');
    expect(month.weeks.every((week) => week.length === 7)).toBe(true);
    expect(month.previous).toBe('2026-05-29');
  });
});
