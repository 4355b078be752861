/** A plan as one file: every day with its targets, pins, blackout, storm and words, and the events. */
import { stringify } from 'csv-stringify/sync';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { toCell } from '../domain/csv-cell.js';
import type { CampaignDayWords } from './campaign-day.entity.js';
import type { DayView } from './day-view.js';
import type { EventView } from './event-view.js';

export interface FileTarget {
  /** The ministry's slug. */
  readonly ministry: string;
  readonly pinned: boolean;
  readonly reason: string;
}

export interface FileDay {
  readonly date: string;
  readonly theme: string;
  readonly note: string;
  /** Theme and note in further languages, by language code. */
  readonly translations: Readonly<Record<string, CampaignDayWords>>;
  /** The day's own storm time; null for the campaign's. */
  readonly stormAt: string | null;
  readonly stormMinutes: number | null;
  readonly blackout: boolean;
  readonly targets: readonly FileTarget[];
}

export interface FileEvent {
  readonly date: string;
  readonly title: string;
  readonly ministry: string | null;
}

export interface PlanFile {
  readonly days: readonly FileDay[];
  readonly events: readonly FileEvent[];
}

/** What the file of a plan says of itself. */
const FORMAT = 'tweetathon-plan/1';

/** The plan as it is written to a file. */
export const planFileOf = (days: readonly DayView[], events: readonly EventView[]): PlanFile => ({
  days: days.map((day) => ({
    date: day.date,
    theme: day.theme,
    note: day.note,
    translations: withoutBlanks(day.translations),
    stormAt: day.ownStorm?.stormAt?.slice(0, 5) ?? null,
    stormMinutes: day.ownStorm?.stormMinutes ?? null,
    blackout: day.isBlackout,
    targets: day.targets.map(({ ministry, pinned, reason }) => ({ ministry: ministry.slug, pinned, reason })),
  })),
  events: events.map(({ date, title, ministry }) => ({ date, title, ministry })),
});

/** The words that there are: an empty one is none. */
export const withoutBlanks = (translations: FileDay['translations']): FileDay['translations'] =>
  Object.fromEntries(
    Object.entries(translations)
      .map(
        ([language, words]) =>
          [language, Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ''))] as const,
      )
      .filter(([, words]) => Object.keys(words).length > 0)
      .sort(([one], [other]) => one.localeCompare(other)),
  );

/** The file as JSON, a line for each day and event. */
export const toJson = (
  { days, events }: PlanFile,
  { slug, title, timeZone }: Pick<Campaign, 'slug' | 'title' | 'timeZone'>,
): string => {
  const lines = (items: readonly object[]) =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const about = JSON.stringify({ slug, title, timeZone });
  return `{\n"format": ${JSON.stringify(FORMAT)},\n"campaign": ${about},\n"days": ${lines(days)},\n"events": ${lines(events)}\n}\n`;
};

/** The columns of a plan as CSV, before those of words in further languages. */
export const COLUMNS = [
  'kind',
  'date',
  'ministry',
  'pinned',
  'reason',
  'title',
  'blackout',
  'stormAt',
  'stormMinutes',
  'theme',
  'note',
] as const;

type Cells = Readonly<Record<string, string>>;

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');

/** The file as CSV: a row for each day, target and event, told apart by their `kind`. */
export const toCsv = ({ days, events }: PlanFile): string => {
  const rows = [...days.flatMap(rowsOfDay), ...events.map(rowOfEvent)];
  const words = new Set(rows.flatMap((row) => Object.keys(row)).filter((column) => column.includes('_')));
  const columns = [...COLUMNS, ...[...words].sort()];
  const table = rows.map((row) => columns.map((column) => toCell(row[column] ?? '')));
  return stringify([columns, ...table], { bom: true, record_delimiter: 'windows' });
};

const rowsOfDay = (day: FileDay): Cells[] => [
  {
    kind: 'day',
    date: day.date,
    blackout: yesOrNo(day.blackout),
    stormAt: day.stormAt ?? '',
    stormMinutes: day.stormMinutes === null ? '' : String(day.stormMinutes),
    theme: day.theme,
    note: day.note,
    ...wordsOf(day.translations),
  },
  ...day.targets.map(({ ministry, pinned, reason }) => ({
    kind: 'target',
    date: day.date,
    ministry,
    pinned: yesOrNo(pinned),
    reason,
  })),
];

const wordsOf = (translations: FileDay['translations']): Cells =>
  Object.fromEntries(
    Object.entries(translations).flatMap(([language, { theme, note }]) => [
      ...(theme === undefined ? [] : [[`theme_${language}`, theme] as const]),
      ...(note === undefined ? [] : [[`note_${language}`, note] as const]),
    ]),
  );

const rowOfEvent = ({ date, title, ministry }: FileEvent): Cells => ({
  kind: 'event',
  date,
  title,
  ministry: ministry ?? '',
});
