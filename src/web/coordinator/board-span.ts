/** The part of a campaign that the board shows at once: seven days of it in a row, or the weeks of a month. */
import { dateAfter, datesBetween, daysFrom } from '../../domain/campaign-day.js';
import { weekdayOf } from '../../domain/working-week.js';

export type BoardView = 'week' | 'month';

export interface BoardSpan {
  readonly view: BoardView;
  /** Those of the campaign's dates that are shown. */
  readonly dates: readonly string[];
  /** The calendar's weeks, seven dates each, for the month; none for the week. */
  readonly weeks: readonly (readonly string[])[];
  /** A date of the span before; null at the campaign's start. */
  readonly previous: string | null;
  readonly next: string | null;
}

const DAYS_A_WEEK = 7;

/** The campaign's date at which the board opens: the asked one, else today, else its first. */
const anchorOf = (dates: readonly string[], asked: string, today: string): string => {
  const wanted = [asked, today].find((date) => dates.includes(date));
  return wanted ?? (today > (dates.at(-1) ?? '') ? dates.at(-1) : dates[0]) ?? today;
};

/** The seven days of the campaign around the date, counted from its first. */
const weekOf = (dates: readonly string[], anchor: string): BoardSpan => {
  const first = Math.max(0, Math.floor(dates.indexOf(anchor) / DAYS_A_WEEK) * DAYS_A_WEEK);
  return {
    view: 'week',
    dates: dates.slice(first, first + DAYS_A_WEEK),
    weeks: [],
    previous: dates[first - DAYS_A_WEEK] ?? null,
    next: dates[first + DAYS_A_WEEK] ?? null,
  };
};

/** The whole weeks that the month of the date has a day in, beginning on that weekday. */
const monthOf = (dates: readonly string[], anchor: string, firstWeekday: number): BoardSpan => {
  const [first, last] = [`${anchor.slice(0, 7)}-01`, lastOfMonth(anchor)];
  const start = dateAfter(first, -((weekdayOf(first) - firstWeekday + DAYS_A_WEEK) % DAYS_A_WEEK));
  const length = Math.ceil((daysFrom(start, last) + 1) / DAYS_A_WEEK);
  const weeks = Array.from({ length }, (_, week) =>
    datesBetween(dateAfter(start, week * DAYS_A_WEEK), dateAfter(start, week * DAYS_A_WEEK + 6)),
  ).filter((week) => week.some((date) => dates.includes(date)));
  const shown = weeks.flat().filter((date) => dates.includes(date));
  const before = dates.indexOf(shown[0] ?? '') - 1;
  return {
    view: 'month',
    dates: shown,
    weeks,
    previous: dates[before] ?? null,
    next: dates[before + shown.length + 1] ?? null,
  };
};

const lastOfMonth = (date: string): string => {
  const next = dateAfter(`${date.slice(0, 7)}-01`, 31);
  return dateAfter(`${next.slice(0, 7)}-01`, -1);
};

/** What of the campaign's dates is shown. */
export const spanOf = (
  dates: readonly string[],
  asked: {
    readonly view: BoardView;
    readonly from: string;
    readonly today: string;
    readonly firstWeekday: number;
  },
): BoardSpan => {
  const anchor = anchorOf(dates, asked.from, asked.today);
  return asked.view === 'week' ? weekOf(dates, anchor) : monthOf(dates, anchor, asked.firstWeekday);
};
